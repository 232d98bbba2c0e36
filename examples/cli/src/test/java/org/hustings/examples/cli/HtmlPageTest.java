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
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
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
  void aSpeakerCanBePickedWithQuotesAndNumbers() {
    assertThat(page)
        .contains("data-pick=\"speaker-1\"", "aria-label=\"Only Ada Moreno\"", "2 quotes")
        .containsPattern("<mark class=\"fill s-verbatim\" id=\"quote-1\" data-group=\"speaker-1\"")
        .containsPattern("<mark class=\"tint s-reported\" id=\"quote-2\" data-group=\"speaker-1\"")
        .contains("<tr data-group=\"speaker-1\"><th scope=\"row\"", ">61 percent</a>");
  }

  @Test
  void thoseWithoutANameAreOneEntryThatTellsWhatTheTextCallsThem() {
    assertThat(page)
        .contains("Speakers not identified", "A clerk counted: 1.1 million ballots")
        .contains("aria-label=\"Only Speakers not identified\"");
  }

  @Test
  void aNumberIsShownWithItsClaimantAndItsContext() {
    assertThat(page)
        .contains("<td data-column=\"Claimed by\">Ada Moreno</td>")
        .containsPattern("turnout had risen to more than <b>61 percent</b>\\.");
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
