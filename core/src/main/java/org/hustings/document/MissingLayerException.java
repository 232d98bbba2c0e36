package org.hustings.document;

/** Thrown when a document is asked for a layer that was never computed. */
public final class MissingLayerException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message that says what is missing and what to do. */
  public MissingLayerException(String message) {
    super(message);
  }
}
