package org.hustings.language;

import java.util.function.IntConsumer;

/** Cuts a paragraph into sentences. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface SentenceSplitter {

  /**
   * Finds the first token of each sentence but the paragraph's first.
   *
   * @param paragraph the tokens of one paragraph, at least one
   * @param firstTokens takes token numbers in ascending order, each at least 1
   */
  void split(TokenSequence paragraph, IntConsumer firstTokens);
}
