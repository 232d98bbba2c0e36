package org.hustings.document;

import java.util.Objects;

/**
 * A paragraph: text between blank lines, or between line breaks where the text is not hard-wrapped.
 *
 * @param span from the first to the last character that is no white space
 * @param provenance what found it
 */
public record Paragraph(Span span, Provenance provenance) implements Annotation {

  /** All paragraphs, in text order. */
  public static final Layer<Paragraph> LAYER = Layer.of("paragraphs", Paragraph.class);

  /** Checks that nothing is null. */
  public Paragraph {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** The place: {@code [0, 76)}. */
  @Override
  public String toString() {
    return span.toString();
  }
}
