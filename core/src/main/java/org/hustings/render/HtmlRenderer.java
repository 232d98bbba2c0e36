package org.hustings.render;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * <p>The page has no scripts and loads nothing. It follows the reader's choice of light or dark,
 * and can be read on a phone and in print. Notes appear when pointed at or tapped; the boxes of the
 * legend switch the highlights of a style off and on. All text is escaped, and the page forbids
 * scripts, so markup in an article is shown and never run. Control characters and lone surrogates
 * are shown as U+FFFD.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class HtmlRenderer {
  private static final String STYLE_SHEET = styleSheet();
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

  private static String styleSheet() {
    try {
      return Resources.toString(
          Resources.getResource(HtmlRenderer.class, "page.css"), StandardCharsets.UTF_8);
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
    legend(page, out);
    out.open("main").line();
    article(page, highlighted, out);
    sections(page.sections(), out);
    out.close("main").line();
    footer.ifPresent(line -> out.element("footer", line).line());
    return out.close("body").line().close("html").line().toString();
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
        .attribute("content", NOTHING_BUT_OUR_STYLES)
        .line();
    out.open("meta").attribute("name", "color-scheme").attribute("content", "light dark").line();
    out.element("title", page.title()).line();
    out.open("style").line().literal(STYLE_SHEET);
    for (Style style : page.styles()) {
      String name = style.name();
      out.literal(".s-%s { --hue: %d; }%n".formatted(name, style.hue()));
      out.literal(
          "body:has(#show-%s:not(:checked)) :is(h1, article) .s-%s { background: none; border-color: transparent; font-weight: inherit; }%n"
              .formatted(name, name));
    }
    out.close("style").line().close("head").line();
  }

  private static void header(Page page, HighlightedText highlighted, Markup out) {
    out.open("header").line().open("h1");
    if (page.headline().isPresent()) {
      highlighted.write(page.headline().get());
    } else {
      out.text(page.title());
    }
    out.close("h1").line();
    page.subtitle().ifPresent(line -> out.element("p", line).line());
    out.close("header").line();
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

  private static void sections(List<Section> sections, Markup out) {
    if (sections.isEmpty()) {
      return;
    }
    out.open("aside").line();
    for (Section section : sections) {
      out.open("section").line().element("h2", section.heading()).line();
      section.entries().forEach(entry -> entry(entry, out));
      out.close("section").line();
    }
    out.close("aside").line();
  }

  private static void entry(Section.Entry entry, Markup out) {
    out.open("div").attribute("class", "entry").anchor(entry.anchor());
    out.open("h3");
    linked(entry.title(), entry.link(), out);
    out.close("h3");
    entry.detail().ifPresent(line -> out.element("p", line));
    if (!entry.items().isEmpty()) {
      out.line().open("ul").line();
      for (Section.Item item : entry.items()) {
        out.open("li");
        linked(item.text(), item.link(), out);
        item.detail().ifPresent(line -> out.text(" ").element("small", line));
        out.close("li").line();
      }
      out.close("ul");
    }
    out.close("div").line();
  }

  private static void linked(String text, Optional<String> link, Markup out) {
    if (link.isPresent()) {
      out.open("a").linkTo(link.get()).text(text).close("a");
    } else {
      out.text(text);
    }
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
