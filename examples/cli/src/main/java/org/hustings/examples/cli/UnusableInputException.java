package org.hustings.examples.cli;

/** Input that cannot be used; the message is one line for the user, and names the place. */
final class UnusableInputException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableInputException(String message) {
    super(message);
  }
}
