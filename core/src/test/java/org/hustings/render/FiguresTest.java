package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hustings.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static String html(Figure figure) {
    String html = HtmlRenderer.standard().render(Page.builder("").figure(figure).build());
    return html.substring(html.indexOf("<div class=\"figures\">"));
  }

  private static ArcDiagrams.Diagram sentence(int words) {
    return new ArcDiagrams.Diagram(
        IntStream.range(0, words).mapToObj(i -> new ArcDiagrams.Word("word" + i, "NN")).toList(),
        IntStream.range(1, words).mapToObj(i -> new ArcDiagrams.Arc(0, i, "dep")).toList(),
        List.of());
  }

  private static List<String> matches(String pattern, String html) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }

  @Test
  void aTableTellsTheHeadingOfEachCell() {
    Table table =
        Table.of(
            "Numbers",
            List.of("Number", "Context"),
            List.of(
                Table.Row.of(
                        Table.Cell.of("two").withLink(Link.to("number-1")),
                        Table.Cell.of("after two nights").withStrong(Span.of(6, 9)))
                    .withGroup("speaker-1")));

    assertThat(html(table))
        .contains("<h2>Numbers</h2>", "<th scope=\"col\">Number</th>")
        .contains("<tr data-group=\"speaker-1\"><th scope=\"row\" data-column=\"Number\">")
        .contains("<a href=\"#number-1\">two</a>")
        .contains("<td data-column=\"Context\">after <b>two</b> nights</td>");
  }

  @Test
  void aTableRefusesARowThatHasNotACellForEachColumn() {
    assertThatThrownBy(
            () -> Table.of("Numbers", List.of("a", "b"), List.of(Table.Row.of(Table.Cell.of("x")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row must have 2 cells as the table has columns, but has 1");
  }

  @Test
  void aNetworkDrawsItsTiesAndTellsThemInWords() {
    Network network =
        Network.directed(
            "Who speaks of whom",
            List.of(
                Network.Node.of("Ada Moreno", 3).withHue(210).withLink(Link.to("actor-1")),
                Network.Node.of("Paul Reyes", 1)),
            List.of(new Network.Tie(0, 1, 3, "Ada Moreno speaks of Paul Reyes in 3 quotes")));

    assertThat(html(network))
        .contains("<a href=\"#actor-1\"><g class=\"node\" data-node=\"0\"")
        .contains("<g class=\"tie\" data-ends=\"0 1\" style=\"--colour:hsl(210 var(--stroke))\">")
        .contains("<path class=\"tip\"")
        .contains("<li>Ada Moreno speaks of Paul Reyes in 3 quotes</li>");
    assertThat(html(Network.undirected("Together", network.nodes(), network.ties())))
        .doesNotContain("class=\"tip\"");
  }

  @Test
  void aLongNameIsCutInTheDrawingAndWholeInItsTitle() {
    String name = "Office of the United Nations High Commissioner for Refugees";

    assertThat(html(Network.directed("x", List.of(Network.Node.of(name, 1)), List.of())))
        .contains("<title>" + name + "</title>")
        .containsPattern(">Office of the United[^<]*…</text>");
  }

  @Test
  void barsAreAsLongAsTheirShareOfTheLongest() {
    Bars bars =
        Bars.of(
            "Most quoted",
            List.of(
                Bars.Bar.of("Serbia", 2000).withDetail("state").withLink(Link.toPage("a/1.html")),
                Bars.Bar.of("Hungary", 500)));

    assertThat(html(bars))
        .contains("<a href=\"a/1.html\">Serbia</a> <small>state</small>", "<td>2,000</td>")
        .contains("<rect width=\"100.0%\"", "<rect width=\"25.0%\"");
  }

  @Test
  void aTimelineNamesItsPeriodsAndItsPeak() {
    Timeline timeline =
        Timeline.of(
            "Over time",
            List.of("May", "June", "July"),
            List.of(Timeline.Series.of("Serbia", List.of(1L, 8L, 0L))));

    assertThat(html(timeline))
        .contains("aria-label=\"Serbia: most in June, 8\"", "<title>May: 1</title>")
        .contains("<span>May</span><span>July</span>", "<td>9</td>");
  }

  @Test
  void chartsOfNothingAreDrawn() {
    assertThat(html(Bars.of("x", List.of()))).contains("<h2>x</h2>");
    assertThat(html(Bars.of("x", List.of(Bars.Bar.of("a", 0))))).contains("width=\"0.0%\"");
    assertThat(html(Timeline.of("x", List.of(), List.of()))).contains("<h2>x</h2>");
    assertThat(html(ArcDiagrams.of("x", List.of(sentence(0))))).contains("<h2>x</h2>");
  }

  @Test
  void anArcLiesAboveThoseBetweenItsEnds() {
    ArcDiagrams.Diagram diagram =
        new ArcDiagrams.Diagram(
            List.of(
                new ArcDiagrams.Word("Serbia", "NNP"),
                new ArcDiagrams.Word("will", "MD"),
                new ArcDiagrams.Word("sign", "VB")),
            List.of(new ArcDiagrams.Arc(2, 0, "nsubj"), new ArcDiagrams.Arc(2, 1, "aux")),
            List.of(new ArcDiagrams.Bracket(0, 0, "place", 150)));

    String html = html(ArcDiagrams.of("Grammar", List.of(diagram)));

    List<String> rows = matches("grid-area:(\\d+)/[^>]*>(?:nsubj|aux)<", html);
    assertThat(Integer.parseInt(rows.get(0))).isLessThan(Integer.parseInt(rows.get(1)));
    assertThat(html)
        .contains("aria-label=\"Serbia will sign\"", ">nsubj</b>", "<i>MD</i>", ">place</u>");
  }

  @Test
  void aSentenceTooLongToDrawIsNamed() {
    assertThat(html(ArcDiagrams.of("Grammar", List.of(sentence(200))))).contains("class=\"arcs\"");
    assertThat(html(ArcDiagrams.of("Grammar", List.of(sentence(201)))))
        .doesNotContain("class=\"arcs\"")
        .contains("A sentence of 201 words is too long to draw: word0 word1");
  }

  @Test
  void aPageHasAScriptOnlyWhereGroupsCanBePicked() {
    Section.Entry entry = Section.Entry.of("Ada").withItems(List.of(Section.Item.of("x")));
    String plain =
        HtmlRenderer.standard()
            .render(Page.builder("x").section(Section.of("Speakers", entry)).build());
    String grouped =
        HtmlRenderer.standard()
            .render(
                Page.builder("x").section(Section.of("Speakers", entry.withGroup("s1"))).build());

    assertThat(plain).doesNotContain("<script", "<button");
    assertThat(grouped)
        .contains("script-src &#39;sha256-", "data-pick=\"s1\"", "aria-label=\"Only Ada\"");
    assertThat(matches("<(script)>", grouped)).hasSize(1);
  }

  @Test
  void aPageOfAReportLeadsBackToItsIndex() {
    String html =
        HtmlRenderer.standard()
            .render(Page.builder("x").back("All documents", Link.toPage("../index.html")).build());

    assertThat(html).contains("<a class=\"back\" href=\"../index.html\">All documents</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "//evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "a b.html",
        "a\"b",
        "a//b",
        "a#b"
      })
  void aLinkLeadsToNoAddressElsewhere(String path) {
    assertThatThrownBy(() -> Link.toPage(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a relative path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</text></svg><script>alert(1)</script>",
        "\"><svg/onload=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><img src=x onerror=alert(1)>",
        "]]><script>"
      })
  void markupInAnyFigureIsShownAndNotRun(String evil) {
    List<Figure> evils = figures(evil);
    List<Figure> harmless = figures("x".repeat(evil.length()));
    for (int i = 0; i < evils.size(); i++) {
      String html = html(evils.get(i));
      assertThat(tags(html)).isEqualTo(tags(html(harmless.get(i))));
      assertThat(html).doesNotContain("<script>alert", "<img", "<svg/", "='");
    }
  }

  private static long tags(String html) {
    return html.chars().filter(c -> c == '<').count();
  }

  private static List<Figure> figures(String words) {
    Link link = Link.to(words);
    return List.of(
        Table.of(
            words,
            List.of(words),
            List.of(Table.Row.of(Table.Cell.of(words).withLink(link)).withGroup(words))),
        Network.directed(
            words,
            List.of(Network.Node.of(words, 1).withLink(link), Network.Node.of(words, 2)),
            List.of(new Network.Tie(0, 1, 1, words))),
        Bars.of(words, List.of(Bars.Bar.of(words, 1).withDetail(words).withLink(link))),
        Timeline.of(
            words,
            List.of(words, words),
            List.of(new Timeline.Series(words, List.of(1L, 2L), Optional.of(link)))),
        ArcDiagrams.of(
            words,
            List.of(
                new ArcDiagrams.Diagram(
                    List.of(new ArcDiagrams.Word(words, words), new ArcDiagrams.Word(words, words)),
                    List.of(new ArcDiagrams.Arc(0, 1, words)),
                    List.of(new ArcDiagrams.Bracket(0, 1, words, 0))))),
        Section.of(
            words,
            Section.Entry.of(words)
                .withBadge(words)
                .withGroup(words)
                .withItems(List.of(Section.Item.of(words).withLink(words)))));
  }
}
