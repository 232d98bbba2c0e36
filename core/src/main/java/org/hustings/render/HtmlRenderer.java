package org.hustings.render;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hustings.document.Span;

/**
 * Renders a text with highlighted spans, a legend and lists beside it as one self-contained HTML
 * page.
 *
 * <pre>{@code
 * Style names = Style.underline("names", "Names", 140);
 * Page page = Page.builder("The mayor, Ada Moreno, spoke.")
 *     .title("Council")
 *     .highlight(Highlight.of(Span.of(11, 21), names).withNote("mayor of Lisbon"))
 *     .build();
 * String html = HtmlRenderer.standard().render(page);
 * }</pre>
 *
 * <p>The page loads nothing. It follows the reader's choice of light or dark, and can be read on a
 * phone, in print, with the keyboard and without scripts. Notes appear when pointed at or tapped;
 * the boxes of the legend switch the highlights of a style off and on. Only a page with groups,
 * such as the quotes of one speaker, has a script: it shows the groups that the reader picks. All
 * text is escaped, and the page forbids all scripts but that one by its checksum, so markup in an
 * article is shown and never run. Control characters and lone surrogates are shown as U+FFFD.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class HtmlRenderer {
  private static final String STYLE_SHEET = resource("page.css");
  private static final String SCRIPT = resource("page.js");
  private static final String NOTHING_BUT_OUR_STYLES =
      "default-src 'none'; style-src 'unsafe-inline'";

  private final String language;
  private final Optional<String> footer;

  private HtmlRenderer(Builder builder) {
    language = builder.language;
    footer = builder.footer;
  }

  /** A renderer with all defaults. */
  public static HtmlRenderer standard() {
    return builder().build();
  }

  /** A builder of a renderer. */
  public static Builder builder() {
    return new Builder();
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(HtmlRenderer.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page as HTML, to be stored as UTF-8. */
  public String render(Page page) {
    Markup out = new Markup();
    out.literal("<!DOCTYPE html>\n").open("html").attribute("lang", language).line();
    head(page, out);
    out.open("body").line();
    HighlightedText highlighted = new HighlightedText(page, out);
    header(page, highlighted, out);
    navigation(page, out);
    legend(page, out);
    out.open("main").line();
    if (!page.text().isEmpty() || !page.sections().isEmpty() || page.figures().isEmpty()) {
      out.open("div").attribute("class", "columns").attribute("id", "_text").line();
      article(page, highlighted, out);
      sections(page, out);
      out.close("div").line();
    }
    figures(page.figures(), out);
    out.close("main").line();
    footer.ifPresent(line -> out.element("footer", line).line());
    if (page.hasGroups()) {
      out.open("script").literal(SCRIPT).close("script").line();
    }
    return out.close("body").line().close("html").line().toString();
  }

  private static String policy(Page page) {
    if (!page.hasGroups()) {
      return NOTHING_BUT_OUR_STYLES;
    }
    byte[] checksum = Hashing.sha256().hashString(SCRIPT, StandardCharsets.UTF_8).asBytes();
    return NOTHING_BUT_OUR_STYLES
        + "; script-src 'sha256-"
        + Base64.getEncoder().encodeToString(checksum)
        + "'";
  }

  private static void head(Page page, Markup out) {
    out.open("head").line();
    out.open("meta").attribute("charset", "utf-8").line();
    out.open("meta")
        .attribute("name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1")
        .line();
    out.open("meta")
        .attribute("http-equiv", "Content-Security-Policy")
        .attribute("content", policy(page))
        .line();
    out.open("meta").attribute("name", "color-scheme").attribute("content", "light dark").line();
    out.element("title", page.title()).line();
    out.open("style").line().literal(STYLE_SHEET);
    for (Style style : page.styles()) {
      String name = style.name();
      out.literal(".s-%s { --hue: %d; }%n".formatted(name, style.hue()));
      out.literal(
          "body:has(#show-%s:not(:checked)) :is(h1, article) .s-%s { background: none; border-color: transparent; font-weight: inherit; color: inherit; }%n"
              .formatted(name, name));
    }
    out.close("style").line().close("head").line();
  }

  private static void header(Page page, HighlightedText highlighted, Markup out) {
    out.open("header").line();
    page.back()
        .ifPresent(
            back ->
                out.open("a")
                    .attribute("class", "back")
                    .attribute("href", back.link().address())
                    .text(back.label())
                    .close("a")
                    .line());
    out.open("h1");
    if (page.headline().isPresent()) {
      highlighted.write(page.headline().get());
    } else {
      out.text(page.title());
    }
    out.close("h1").line();
    page.subtitle().ifPresent(line -> out.element("p", line).line());
    out.close("header").line();
  }

  private static void navigation(Page page, Markup out) {
    if (page.figures().isEmpty()) {
      return;
    }
    out.open("nav").attribute("aria-label", "On this page").line();
    if (!page.text().isEmpty()) {
      navigate("_text", "Article", out);
    }
    for (int i = 0; i < page.sections().size(); i++) {
      navigate("_list" + i, page.sections().get(i).heading(), out);
    }
    for (int i = 0; i < page.figures().size(); i++) {
      navigate("_figure" + i, page.figures().get(i).heading(), out);
    }
    out.close("nav").line();
  }

  // No anchor of a caller becomes such an id: in theirs an underscore comes before digits only.
  private static void navigate(String id, String label, Markup out) {
    out.open("a").attribute("href", "#" + id).text(label).close("a").line();
  }

  private static void legend(Page page, Markup out) {
    if (page.styles().isEmpty()) {
      return;
    }
    out.open("form").attribute("class", "legend").attribute("aria-label", "Legend").line();
    for (Style style : page.styles()) {
      out.open("label");
      out.open("input")
          .attribute("type", "checkbox")
          .attribute("id", "show-" + style.name())
          .attribute("checked", "");
      out.open("mark").attribute("class", HighlightedText.cssClass(style));
      out.text(style.label()).close("mark");
      out.close("label").line();
    }
    out.close("form").line();
  }

  private static void article(Page page, HighlightedText highlighted, Markup out) {
    out.open("article").line();
    for (Span paragraph : page.paragraphs()) {
      out.open("p");
      highlighted.write(paragraph);
      out.close("p").line();
    }
    out.close("article").line();
  }

  private static void sections(Page page, Markup out) {
    if (page.sections().isEmpty()) {
      return;
    }
    out.open("aside").attribute("aria-label", "Found in the text").line();
    if (page.hasGroups()) {
      tools(out);
    }
    for (int i = 0; i < page.sections().size(); i++) {
      Section section = page.sections().get(i);
      out.open("section").attribute("id", "_list" + i).line();
      out.element("h2", section.heading()).line();
      SectionMarkup.write(section, out);
      out.close("section").line();
    }
    out.close("aside").line();
  }

  private static void tools(Markup out) {
    out.open("div").attribute("class", "tools").line();
    out.open("label").text("Find").open("input").attribute("type", "search");
    out.attribute("id", "_find").attribute("autocomplete", "off").close("label").line();
    out.open("p").attribute("id", "_status").attribute("role", "status").close("p");
    out.open("button").attribute("type", "button").attribute("id", "_all").attribute("hidden", "");
    out.text("Show all").close("button").line();
    out.open("p").attribute("class", "keys").text("In the article: ");
    out.element("kbd", "n").text(" next, ").element("kbd", "p").text(" previous quote, ");
    out.element("kbd", "Esc").text(" show all").close("p").line();
    out.close("div").line();
  }

  private static void figures(List<Figure> figures, Markup out) {
    if (figures.isEmpty()) {
      return;
    }
    out.open("div").attribute("class", "figures").line();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      String look =
          figure instanceof Section
              ? "figure list"
              : figure instanceof Network || figure instanceof Bars ? "figure half" : "figure";
      out.open("section").attribute("class", look).attribute("id", "_figure" + i).line();
      out.element("h2", figure.heading()).line();
      if (figure instanceof Section section) {
        SectionMarkup.write(section, out);
      } else if (figure instanceof Table table) {
        TableMarkup.write(table, out);
      } else if (figure instanceof Network network) {
        NetworkMarkup.write(network, out);
      } else if (figure instanceof Bars bars) {
        ChartMarkup.write(bars, out);
      } else if (figure instanceof Timeline timeline) {
        ChartMarkup.write(timeline, out);
      } else if (figure instanceof ArcDiagrams arcs) {
        arcs.diagrams().forEach(diagram -> ArcDiagramMarkup.write(diagram, out));
      }
      out.close("section").line();
    }
    out.close("div").line();
  }

  /** Options of an {@link HtmlRenderer}. For use by one thread. */
  public static final class Builder {
    private String language = "en";
    private Optional<String> footer = Optional.empty();

    private Builder() {}

    /** The language of the text as a BCP 47 tag. Default: {@code en}. */
    public Builder language(String tag) {
      this.language = Objects.requireNonNull(tag, "tag");
      return this;
    }

    /** A line at the end of the page. Default: none. */
    public Builder footer(String line) {
      this.footer = Optional.of(line);
      return this;
    }

    /** The renderer. */
    public HtmlRenderer build() {
      return new HtmlRenderer(this);
    }
  }
}
