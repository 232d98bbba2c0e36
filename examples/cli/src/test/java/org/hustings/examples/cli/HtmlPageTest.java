package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hustings.document.Document;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private final String page = HtmlPage.of(SampleDocument.document());

  @Test
  void showsTheTextOfAQuoteAndTellsItsSpeaker() {
    assertThat(page)
        .contains(">We won,</mark>", "Ada Moreno · Governor of New Mexico, United States");
  }

  @Test
  void showsMarkupOfAnArticleInsteadOfRunningIt() {
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
  }

  @Test
  void linksAMentionToTheActorsEntry() {
    assertThat(page)
        .contains("<a href=\"#actor-moreno\">Ada Moreno</a>", "<a href=\"#actor-moreno\">She</a>");
  }

  @Test
  void everyLinkLeadsToOnePlaceOfThePage() {
    List<String> ids = groups("\\bid=\"([^\"]+)\"");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(groups("href=\"#([^\"]+)\""));
  }

  @Test
  void loadsNothingFromElsewhere() {
    assertThat(page).doesNotContain("http:", "https:", "src=", "@import");
  }

  @Test
  void anEmptyTextGivesAPage() {
    assertThat(HtmlPage.of(Document.of(""))).startsWith("<!DOCTYPE html>").contains("untitled");
  }

  private List<String> groups(String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }
}
