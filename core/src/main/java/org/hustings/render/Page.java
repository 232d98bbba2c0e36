package org.hustings.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.document.Annotation;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Paragraph;
import org.hustings.document.Span;

/**
 * What to show on one page: a text, its highlights, and lists beside it.
 *
 * <pre>{@code
 * Page page = Page.builder(document)
 *     .title("Summit in Lisbon")
 *     .highlight(Hashtag.LAYER, Style.fill("hashtags", "Hashtags", 200))
 *     .build();
 * Files.writeString(Path.of("page.html"), HtmlRenderer.standard().render(page));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Page {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*+\\R\\s*+");

  private final String text;
  private final String title;
  private final Optional<Span> headline;
  private final Optional<String> subtitle;
  private final List<Integer> paragraphStarts;
  private final Set<Style> styles;
  private final List<Highlight> highlights;
  private final List<Section> sections;
  private final List<Figure> figures;
  private final Optional<Back> back;

  private Page(Builder builder) {
    text = builder.text;
    title = builder.title;
    headline = builder.headline;
    subtitle = builder.subtitle;
    paragraphStarts = List.copyOf(builder.paragraphStarts);
    styles = ImmutableSet.copyOf(builder.styles);
    highlights = builder.highlights.build();
    sections = builder.sections.build();
    figures = builder.figures.build();
    back = builder.back;
  }

  /**
   * A link to the page above this one.
   *
   * @param label its words; any text
   * @param link where it leads
   */
  record Back(String label, Link link) {}

  /** A page of a text, whose paragraphs are those between blank lines. */
  public static Builder builder(String text) {
    return new Builder(text, blankLineEnds(text));
  }

  /**
   * A page of a document, with the paragraphs of its {@link Paragraph} layer where it has one, else
   * those between blank lines. The title is the document's id, the subtitle its date, where known.
   */
  public static Builder builder(Document document) {
    Builder builder =
        new Builder(
            document.text(),
            document
                .find(Paragraph.LAYER)
                .map(layer -> layer.stream().map(paragraph -> paragraph.span().start()).toList())
                .orElseGet(() -> blankLineEnds(document.text())));
    builder.document = Optional.of(document);
    document.metadata().id().ifPresent(builder::title);
    document.metadata().date().ifPresent(date -> builder.subtitle(date.toString()));
    return builder;
  }

  private static List<Integer> blankLineEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher blankLines = BLANK_LINES.matcher(text);
    while (blankLines.find()) {
      ends.add(blankLines.end());
    }
    return ends;
  }

  /** The text that is shown, all of it. */
  public String text() {
    return text;
  }

  /** The heading. */
  public String title() {
    return title;
  }

  /** The words of the text that are the heading, where they are; nothing before them is shown. */
  public Optional<Span> headline() {
    return headline;
  }

  /** The line below the heading. */
  public Optional<String> subtitle() {
    return subtitle;
  }

  /** The paragraphs, in order; together they are the whole text, or all after its headline. */
  public List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int start = headline.map(Span::end).orElse(0);
    for (int next : paragraphStarts) {
      // White space before the first paragraph belongs to it.
      if (next > start && !text.substring(start, next).isBlank()) {
        paragraphs.add(Span.of(start, next));
        start = next;
      }
    }
    if (start < text.length()) {
      paragraphs.add(Span.of(start, text.length()));
    }
    return List.copyOf(paragraphs);
  }

  /** The styles of the legend, in its order. */
  public Set<Style> styles() {
    return styles;
  }

  /** The highlights, in the order of adding. */
  public List<Highlight> highlights() {
    return highlights;
  }

  /** The lists beside the text, in their order. */
  public List<Section> sections() {
    return sections;
  }

  /** What is shown below the text, in order. */
  public List<Figure> figures() {
    return figures;
  }

  Optional<Back> back() {
    return back;
  }

  /** Whether the reader can choose what to see: only then the page needs a script. */
  boolean hasGroups() {
    return sections.stream()
        .flatMap(section -> section.entries().stream())
        .anyMatch(entry -> entry.group().isPresent());
  }

  /** Collects what a {@link Page} shows. For use by one thread. */
  public static final class Builder {
    private final String text;
    private final List<Integer> paragraphStarts;
    private final ImmutableList.Builder<Highlight> highlights = ImmutableList.builder();
    private final ImmutableList.Builder<Section> sections = ImmutableList.builder();
    private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    private final List<Style> styles = new ArrayList<>();
    private Optional<Back> back = Optional.empty();
    private Optional<Document> document = Optional.empty();
    private String title = "Untitled";
    private Optional<Span> headline = Optional.empty();
    private Optional<String> subtitle = Optional.empty();

    private Builder(String text, List<Integer> paragraphStarts) {
      this.text = Objects.requireNonNull(text, "text");
      this.paragraphStarts = paragraphStarts;
    }

    /** The heading. Default: the document's id, else "Untitled". */
    public Builder title(String line) {
      this.title = Objects.requireNonNull(line, "line");
      return this;
    }

    /**
     * Takes the heading out of the text: these words are shown as the heading, with their
     * highlights, and not again below. Default: the text has no headline of its own.
     *
     * @throws IllegalArgumentException if anything but white space stands before them
     * @throws IndexOutOfBoundsException if they reach past the end of the text
     */
    public Builder headline(Span span) {
      checkArgument(
          text.substring(0, span.start()).isBlank(),
          "a headline must be the first words of the text, but '%s' stands before it",
          text.substring(0, span.start()).strip());
      this.headline = Optional.of(span);
      return title(span.in(text));
    }

    /** The line below the heading. Default: the document's date, else none. */
    public Builder subtitle(String line) {
      this.subtitle = Optional.of(line);
      return this;
    }

    /**
     * Names a style for the legend, also when it comes to mark nothing. Default: the legend has the
     * styles of the highlights, in the order of adding.
     *
     * @throws IllegalArgumentException if another style has the same name
     */
    public Builder style(Style style) {
      for (Style other : styles) {
        if (other.equals(style)) {
          return this;
        }
        checkArgument(
            !other.name().equals(style.name()),
            "two styles are named '%s'; give each a name of its own",
            style.name());
      }
      styles.add(style);
      return this;
    }

    /**
     * Adds a highlight. Highlights may lie inside each other and overlap; an empty one is not
     * shown.
     *
     * @throws IndexOutOfBoundsException if it reaches past the end of the text
     */
    public Builder highlight(Highlight highlight) {
      if (highlight.spans().cover().end() > text.length()) {
        throw new IndexOutOfBoundsException(
            "Highlight %s reaches past the end of the text, %d. Was it made for another text?"
                .formatted(highlight.spans(), text.length()));
      }
      style(highlight.style());
      highlights.add(highlight);
      return this;
    }

    /** Adds highlights; see {@link #highlight(Highlight)}. */
    public Builder highlights(Collection<Highlight> all) {
      all.forEach(this::highlight);
      return this;
    }

    /**
     * Highlights all annotations of a layer of the document; their notes name the rule that found
     * them.
     *
     * <p>Actors are no annotations, as each has many mentions; highlight {@code mention.span()} for
     * each of {@code actor.mentions()}.
     *
     * @throws IllegalStateException if the page is of a text without layers, or the document has
     *     not this one
     */
    public Builder highlight(Layer<? extends Annotation> layer, Style style) {
      Document source =
          document.orElseThrow(
              () ->
                  new IllegalStateException(
                      "A page of a plain text has no layers; use Page.builder(document)."));
      style(style);
      for (Annotation annotation : source.get(layer)) {
        highlight(Highlight.of(annotation.spans(), style).withNote(annotation.provenance().rule()));
      }
      return this;
    }

    /** Adds a list beside the text, below those added before. */
    public Builder section(Section section) {
      sections.add(section);
      return this;
    }

    /** Adds a table, a drawing or a list below the text, after those added before. */
    public Builder figure(Figure figure) {
      figures.add(figure);
      return this;
    }

    /** Names the page that this one is a part of, such as an index. Default: none. */
    public Builder back(String label, Link link) {
      this.back = Optional.of(new Back(Objects.requireNonNull(label, "label"), link));
      return this;
    }

    /** The page. */
    public Page build() {
      return new Page(this);
    }
  }
}
