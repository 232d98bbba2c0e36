package org.hustings.document;

/**
 * Something that was found out about one range of a text; best a record, with a {@link Layer}
 * beside it:
 *
 * <pre>{@code
 * record Hashtag(Span span, Provenance provenance) implements Annotation {
 *   static final Layer<Hashtag> LAYER = Layer.of("hashtags", Hashtag.class);
 * }
 * }</pre>
 *
 * <p>Annotations are immutable.
 */
public interface Annotation {

  /**
   * The range, from the first word to the last; {@code span().in(document.text())} is the annotated
   * text.
   */
  Span span();

  /**
   * The ranges, where the words stand in several pieces, as those of a quote that is split by its
   * cue; else the one of {@link #span}.
   */
  default Spans spans() {
    return Spans.of(span());
  }

  /** What made this annotation, and how far to trust it. */
  Provenance provenance();
}
