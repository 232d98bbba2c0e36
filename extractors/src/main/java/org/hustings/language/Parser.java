package org.hustings.language;

/** Finds dependency arcs. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface Parser {

  /**
   * Fills in the head and the relation of each token of one sentence.
   *
   * @param sentence at least one token
   * @param tags one a token
   * @param heads filled with the number, within the sentence, of the token that governs each; -1
   *     for a root
   * @param relations filled with the relation of each token to its head
   */
  void parse(TokenSequence sentence, PennTag[] tags, int[] heads, Relation[] relations);
}
