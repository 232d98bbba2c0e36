package org.hustings.language;

/**
 * Cuts text into words, numbers and punctuation marks. Implementations are safe for use by many
 * threads.
 */
@FunctionalInterface
public interface Tokenizer {

  /**
   * Finds the tokens of a paragraph.
   *
   * @param text the whole text
   * @param start offset of the paragraph's first code unit
   * @param end offset after its last code unit
   * @param tokens takes the tokens in text order; none may overlap another or be empty
   */
  void tokenize(String text, int start, int end, SpanSink tokens);
}
