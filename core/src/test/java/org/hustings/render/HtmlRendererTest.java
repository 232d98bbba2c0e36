package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hustings.document.Annotation;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.document.Layer;
import org.hustings.document.Paragraph;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
  private static final Style QUOTES = Style.fill("quotes", "Quotes", 210);
  private static final Style NAMES = Style.underline("names", "Names", 140);

  private static String article(Page page) {
    String html = HtmlRenderer.standard().render(page);
    return html.substring(html.indexOf("<article>\n") + 10, html.indexOf("</article>"));
  }

  private static Highlight over(String text, String words, Style style) {
    int start = text.indexOf(words);
    return Highlight.of(Span.of(start, start + words.length()), style);
  }

  @Test
  void aHighlightStandsAroundItsWords() {
    String text = "The mayor spoke.";

    assertThat(article(Page.builder(text).highlight(over(text, "mayor", NAMES)).build()))
        .isEqualTo("<p>The <mark class=\"line s-names\">mayor</mark> spoke.</p>\n");
  }

  @Test
  void aHighlightInsideAnotherIsNested() {
    String text = "I met Ada Moreno today";

    assertThat(
            article(
                Page.builder(text)
                    .highlight(over(text, "Ada Moreno", NAMES))
                    .highlight(over(text, text, QUOTES))
                    .build()))
        .isEqualTo(
            "<p><mark class=\"fill s-quotes\">I met <mark class=\"line s-names\">Ada"
                + " Moreno</mark> today</mark></p>\n");
  }

  @Test
  void overlappingHighlightsAreCutSoThatTheyNest() {
    String text = "one two three";

    assertThat(
            article(
                Page.builder(text)
                    .highlight(over(text, "one two", QUOTES))
                    .highlight(over(text, "two three", NAMES))
                    .build()))
        .isEqualTo(
            "<p><mark class=\"fill s-quotes\">one <mark class=\"line"
                + " s-names\">two</mark></mark><mark class=\"line s-names\"> three</mark></p>\n");
  }

  @Test
  void aHighlightOverParagraphsHasOnePieceInEachAndOneAnchor() {
    String text = "We won.\n\nThank you.";

    assertThat(
            article(
                Page.builder(text).highlight(over(text, text, QUOTES).withAnchor("q1")).build()))
        .isEqualTo(
            """
            <p><mark class="fill s-quotes" id="q1">We won.

            </mark></p>
            <p><mark class="fill s-quotes">Thank you.</mark></p>
            """);
  }

  @Test
  void aHighlightOfSeveralSpansHasOneAnchor() {
    String text = "We won, she said, and we thank you.";
    Page page =
        Page.builder(text)
            .highlight(
                Highlight.of(Spans.of(Span.of(0, 7), Span.of(18, 35)), QUOTES).withAnchor("q1"))
            .build();

    assertThat(article(page))
        .isEqualTo(
            "<p><mark class=\"fill s-quotes\" id=\"q1\">We won,</mark> she said, "
                + "<mark class=\"fill s-quotes\">and we thank you.</mark></p>\n");
  }

  @Test
  void notesOfOuterHighlightsFollowThoseOfInnerOnes() {
    String text = "I met Ada";

    assertThat(
            article(
                Page.builder(text)
                    .highlight(over(text, text, QUOTES).withNote("Paul Reyes"))
                    .highlight(over(text, "Ada", NAMES).withNote("Ada Moreno"))
                    .build()))
        .contains("data-note=\"Paul Reyes\" tabindex=\"0\">I met ")
        .contains("data-note=\"Ada Moreno\nPaul Reyes\" tabindex=\"0\">Ada");
  }

  @Test
  void linksLieAroundWordsAndNeverInsideEachOther() {
    String text = "I met Ada today";

    assertThat(
            article(
                Page.builder(text)
                    .highlight(over(text, text, QUOTES).withLink("quote 1"))
                    .highlight(over(text, "Ada", NAMES).withLink("#3"))
                    .build()))
        .isEqualTo(
            "<p><mark class=\"fill s-quotes\"><a href=\"#quote_20_1\">I met </a>"
                + "<mark class=\"line s-names\"><a href=\"#_23_3\">Ada</a></mark>"
                + "<a href=\"#quote_20_1\"> today</a></mark></p>\n");
  }

  @Test
  void linksLeadToTheAnchorOfTheSameName() {
    String text = "Ada";
    Section cast =
        Section.of(
            "Cast",
            Section.Entry.of("Ada Moreno")
                .withAnchor("#3")
                .withDetail("mayor")
                .withLink("m1")
                .withItems(List.of(Section.Item.of("We won").withLink("q1").withDetail("direct"))));
    String html =
        HtmlRenderer.standard()
            .render(
                Page.builder(text)
                    .highlight(over(text, "Ada", NAMES).withLink("#3").withAnchor("m1"))
                    .section(cast)
                    .build());

    assertThat(html)
        .contains("id=\"m1\"")
        .contains("<a href=\"#_23_3\">Ada</a>")
        .contains("<div class=\"entry\" id=\"_23_3\"><h3><a href=\"#m1\">Ada Moreno</a></h3>")
        .contains("<p>mayor</p>")
        .contains("<li><a href=\"#q1\">We won</a> <small>direct</small></li>");
  }

  @Test
  void aHeadlineOfTheTextIsTheHeadingAndIsNotRepeated() {
    String text = "\nMoreno wins\n\nAda Moreno won.";
    String html =
        HtmlRenderer.standard()
            .render(
                Page.builder(text)
                    .headline(Span.of(1, 12))
                    .highlight(over(text, "Moreno", NAMES))
                    .highlight(over(text, "Ada Moreno", NAMES))
                    .build());

    assertThat(html)
        .contains("<title>Moreno wins</title>")
        .contains("<h1><mark class=\"line s-names\">Moreno</mark> wins</h1>")
        .contains(
            "<article>\n<p>\n\n<mark class=\"line s-names\">Ada Moreno</mark> won.</p>\n</article>");
  }

  @Test
  void aHeadlineStandsAtTheStartOfTheText() {
    assertThatThrownBy(() -> Page.builder("One. Two.").headline(Span.of(5, 9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'One.' stands before it");
  }

  @Test
  void aPageWithFiguresHasLinksToItsParts() {
    Section cast = Section.of("Cast", Section.Entry.of("Ada"));
    Figure bars = Bars.of("Most quoted", List.of());

    assertThat(navigation(Page.builder("Ada").section(cast).figure(bars).figure(cast).build()))
        .isEqualTo(
            """
            <a href="#_text">Article</a>
            <a href="#_list0">Cast</a>
            <a href="#_figure0">Most quoted</a>
            <a href="#_figure1">Cast</a>
            """);
    assertThat(navigation(Page.builder("").figure(bars).build()))
        .isEqualTo("<a href=\"#_figure0\">Most quoted</a>\n");
    assertThat(HtmlRenderer.standard().render(Page.builder("Ada").section(cast).build()))
        .doesNotContain("<nav");
  }

  private static String navigation(Page page) {
    String html = HtmlRenderer.standard().render(page);
    String start = "<nav aria-label=\"On this page\">\n";
    return html.substring(html.indexOf(start) + start.length(), html.indexOf("</nav>"));
  }

  @Test
  void figuresWithoutATextStandAlone() {
    Figure bars = Bars.of("Most quoted", List.of());
    Section cast = Section.of("Cast", Section.Entry.of("Ada"));

    assertThat(HtmlRenderer.standard().render(Page.builder("").figure(bars).build()))
        .contains("<section class=\"figure half\" id=\"_figure0\">")
        .doesNotContain("<article>", "<aside");
    assertThat(HtmlRenderer.standard().render(Page.builder("").section(cast).figure(bars).build()))
        .contains("<article>", "<aside");
    assertThat(HtmlRenderer.standard().render(Page.builder("").build())).contains("<article>");
    assertThat(HtmlRenderer.standard().render(Page.builder("Ada").figure(cast).build()))
        .contains("<article>", "<section class=\"figure list\" id=\"_figure0\">", "<h3>Ada</h3>");
    assertThat(
            HtmlRenderer.standard()
                .render(
                    Page.builder("")
                        .figure(Table.of("Numbers", List.of("a"), List.of()))
                        .figure(Network.directed("Ties", List.of(), List.of()))
                        .build()))
        .contains("<section class=\"figure\" id=\"_figure0\">")
        .contains("<section class=\"figure half\" id=\"_figure1\">");
  }

  @Test
  void aRowWithAGroupOpensAndTheFirstFewAreOpen() {
    Section.Entry ada =
        Section.Entry.of("Ada")
            .withGroup("s1")
            .withHue(210)
            .withBadge("7 quotes")
            .withDetail("mayor")
            .withLink("m1")
            .withItems(Collections.nCopies(7, Section.Item.of("x")));
    Section speakers =
        Section.of("Speakers", ada, ada.withGroup("s2"), Section.Entry.of("Paul").withGroup("s3"));
    String html = HtmlRenderer.standard().render(Page.builder("Ada").section(speakers).build());

    assertThat(html)
        .contains("<label>Find<input type=\"search\" id=\"_find\"")
        .containsOnlyOnce("<details open=\"\">")
        .contains(
            "data-pick=\"s2\" aria-pressed=\"false\" aria-label=\"Only Ada\">Only</button><details><summary>")
        .contains(
            "<div class=\"entry\" style=\"--hue:210\"><button",
            "<h3><i class=\"dot\"></i>Ada <span>7 quotes</span></h3><p>mayor</p></summary>\n<ul>")
        .contains("<div class=\"entry\"><h3>Paul</h3></div>");
  }

  @Test
  void theLegendNamesEachStyle() {
    String text = "Ada met Paul";
    String html =
        HtmlRenderer.standard()
            .render(
                Page.builder(text)
                    .style(QUOTES)
                    .highlight(over(text, "Ada", NAMES))
                    .highlight(over(text, "Paul", NAMES))
                    .build());

    assertThat(html)
        .containsSubsequence(
            "<mark class=\"fill s-quotes\">Quotes</mark>",
            "<mark class=\"line s-names\">Names</mark>");
  }

  @Test
  void anAnnotationInPiecesIsHighlightedInPieces() {
    record Split(Spans spans, Provenance provenance) implements Annotation {
      @Override
      public Span span() {
        return spans.cover();
      }
    }
    Layer<Split> layer = Layer.of("splits", Split.class);
    Spans pieces = Spans.of(Span.of(0, 2), Span.of(9, 12));
    Document document =
        Document.of("We (sic) won.")
            .with(layer, List.of(new Split(pieces, Provenance.of("split/given", 1))));

    Page page = Page.builder(document).highlight(layer, QUOTES).build();

    assertThat(page.highlights()).extracting(Highlight::spans).containsExactly(pieces);
  }

  @Test
  void aDocumentBringsTitleDateParagraphsAndLayers() {
    record Hashtag(Span span, Provenance provenance) implements Annotation {}
    Layer<Hashtag> hashtags = Layer.of("hashtags", Hashtag.class);
    Provenance given = Provenance.of("hashtag/given", 1);
    Document document =
        Document.of(
                "Vote #now\nor never",
                DocumentMetadata.empty().withId("a1").withDate(LocalDate.of(2024, 6, 9)))
            .with(
                Paragraph.LAYER,
                List.of(new Paragraph(Span.of(0, 9), given), new Paragraph(Span.of(10, 18), given)))
            .with(hashtags, List.of(new Hashtag(Span.of(5, 9), given)));

    Page page =
        Page.builder(document).highlight(hashtags, Style.frame("tags", "Hashtags", 20)).build();

    assertThat(page.title()).isEqualTo("a1");
    assertThat(page.subtitle()).contains("2024-06-09");
    assertThat(article(page))
        .isEqualTo(
            """
            <p>Vote <mark class="frame s-tags" data-note="hashtag/given" tabindex="0">#now</mark>
            </p>
            <p>or never</p>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</article></body><script src=//evil.example></script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg/onload=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<!--<script>",
        "--><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "javascript:alert(1)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
        "<\u200Bscript>",
        "\u2028<script>\u2029",
        "+ADw-script+AD4-",
        "expression(alert(1)); background: url(javascript:alert(1))",
        "{{constructor.constructor('alert(1)')()}}",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "`onclick=alert(1)",
      })
  void markupInAnyPlaceIsShownAndNotRun(String evil) {
    String harmless = HtmlRenderer.standard().render(everywhere("x".repeat(evil.length())));
    String html =
        HtmlRenderer.builder().footer(evil).language(evil).build().render(everywhere(evil));

    assertThat(tags(html)).isEqualTo(tags(harmless) + 2 /* the footer's */);
    assertThat(html)
        .doesNotContain("<script", "<img", "<svg", "<iframe", "<!--", "href=\"javascript");
    assertThat(html.substring(html.indexOf("</style>"))).doesNotContain("'");
  }

  private static Page everywhere(String evil) {
    Style style = new Style("names", evil, Style.Look.FILL, 0);
    return Page.builder(evil)
        .title(evil)
        .subtitle(evil)
        .highlight(
            Highlight.of(Span.of(0, evil.length()), style)
                .withNote(evil)
                .withAnchor(evil)
                .withLink(evil))
        .section(
            Section.of(
                evil,
                Section.Entry.of(evil)
                    .withAnchor(evil + 2)
                    .withDetail(evil)
                    .withLink(evil)
                    .withItems(List.of(Section.Item.of(evil).withDetail(evil).withLink(evil)))))
        .build();
  }

  private static long tags(String html) {
    return html.chars().filter(c -> c == '<').count();
  }

  @Test
  void thePageLoadsNothingAndForbidsScripts() {
    String html = HtmlRenderer.standard().render(everywhere("mayor"));

    assertThat(html)
        .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;")
        .doesNotContain("src=\"", "url(", "@import", "http:", "https:");
  }

  @Test
  void charactersThatHtmlHasNoPlaceForAreReplaced() {
    assertThat(article(Page.builder("a\u0000b\ud83dc\ude00d\uFFFFe \ud83d\ude00\u007f").build()))
        .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe \ud83d\ude00\uFFFD</p>\n");
  }

  @Test
  void anEmptyTextMakesAPage() {
    assertThat(article(Page.builder("").build())).isEmpty();
    assertThat(article(Page.builder(" \n\n ").build())).isEqualTo("<p> \n\n </p>\n");
  }

  @Test
  void emptyHighlightsAreNotShown() {
    assertThat(article(Page.builder("ab").highlight(Highlight.of(Span.of(1, 1), NAMES)).build()))
        .isEqualTo("<p>ab</p>\n");
  }

  @Test
  void manyHighlightsAreRenderedInLinearTime() {
    String text = "mayor ".repeat(100_000);
    List<Highlight> highlights =
        IntStream.range(0, 100_000)
            .mapToObj(i -> Highlight.of(Span.of(6 * i, 6 * i + 5), NAMES))
            .toList();

    assertThat(article(Page.builder(text).highlights(highlights).build()))
        .hasSize(text.length() + 100_000 * "<mark class=\"line s-names\"></mark>".length() + 8);
  }

  @Test
  void refusesAHighlightPastTheEnd() {
    assertThatThrownBy(() -> Page.builder("ab").highlight(Highlight.of(Span.of(1, 3), NAMES)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("[[1, 3)] reaches past the end of the text, 2");
  }

  @Test
  void refusesTwoStylesOfOneName() {
    assertThatThrownBy(
            () -> Page.builder("").style(NAMES).style(Style.fill("names", "Other names", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two styles are named 'names'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Quotes", "a b", "x}y", "ä", "\"><script>"})
  void refusesStyleNamesThatAreNoCssNames(String name) {
    assertThatThrownBy(() -> Style.fill(name, "Quotes", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lower-case letters");
  }

  @Test
  void refusesLayersOfAPlainText() {
    assertThatThrownBy(() -> Page.builder("").highlight(Paragraph.LAYER, NAMES))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Page.builder(document)");
  }
}
