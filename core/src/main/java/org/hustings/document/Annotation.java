package org.hustings.document;

/** Something said about one range of a text. */
public interface Annotation {

  /** The range; {@code span().in(document.text())} is the annotated text. */
  Span span();

  /** What made this annotation, and how far to trust it. */
  Provenance provenance();
}
