package org.hustings.language.model;

/** A model file that cannot be used: damaged, cut off, of another version or of another kind. */
public final class ModelFormatException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ModelFormatException(String message) {
    super(message);
  }

  ModelFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
