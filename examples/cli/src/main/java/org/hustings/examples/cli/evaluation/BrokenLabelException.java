package org.hustings.examples.cli.evaluation;

/** A label that cannot be used; the message says which, and what to do. */
public final class BrokenLabelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenLabelException(String message) {
    super(message);
  }
}
