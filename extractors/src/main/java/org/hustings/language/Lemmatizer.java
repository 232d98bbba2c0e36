package org.hustings.language;

/** Gives the dictionary form of a word. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface Lemmatizer {

  /**
   * The dictionary form in lower case, such as {@code "say"} for {@code "Said"}.
   *
   * @param form the word as in the text
   * @param tag its part of speech
   */
  String lemma(String form, PennTag tag);
}
