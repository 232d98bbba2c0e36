package org.hustings.document;

/**
 * A paragraph: text between blank lines, or between line breaks where the text is not hard-wrapped.
 *
 * @param span from the first to the last character that is no white space
 * @param provenance what found it
 */
public record Paragraph(Span span, Provenance provenance) implements Annotation {

  /** All paragraphs, in text order. */
  public static final Layer<Paragraph> LAYER = Layer.of("paragraphs", Paragraph.class);

  /** The place: {@code [0, 76)}. */
  @Override
  public String toString() {
    return span.toString();
  }
}
