package org.hustings.language;

/** Gives each word its part of speech. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface Tagger {

  /**
   * The tags of one sentence, one a token; {@link PennTag#NONE} where unknown.
   *
   * @param sentence at least one token
   */
  PennTag[] tag(TokenSequence sentence);
}
