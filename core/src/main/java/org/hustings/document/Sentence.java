package org.hustings.document;

import java.util.Objects;

/**
 * A sentence, a headline, a dateline or another stretch of text that is read as one.
 *
 * @param span from the first to the last character that is no white space
 * @param provenance what found it
 */
public record Sentence(Span span, Provenance provenance) implements Annotation {

  /** All sentences, in text order, none overlapping another. */
  public static final Layer<Sentence> LAYER = Layer.of("sentences", Sentence.class);

  /** Checks that nothing is null. */
  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** The place: {@code [0, 76)}. */
  @Override
  public String toString() {
    return span.toString();
  }
}
