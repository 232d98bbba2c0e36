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
 * <p>Annotations are immutable. One that refers to several ranges, as a quote split by its cue, has
 * the range from the first to the last as its span.
 */
public interface Annotation {

  /** The range; {@code span().in(document.text())} is the annotated text. */
  Span span();

  /** What made this annotation, and how far to trust it. */
  Provenance provenance();
}
