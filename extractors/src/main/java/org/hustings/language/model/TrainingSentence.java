package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.TokenSequence;

/**
 * A sentence to learn from, with all that is known of its tokens.
 *
 * <p>The arrays are one element a token each, and are neither copied nor changed.
 */
public final class TrainingSentence {

  private final String document;
  private final TokenSequence tokens;
  private final PennTag[] tags;
  private final int[] heads;
  private final Relation[] relations;
  private final int[] names;

  /**
   * A sentence.
   *
   * @param document what tells its document from others
   * @param tokens its words
   * @param tags their parts of speech
   * @param heads the token that governs each, -1 for a root
   * @param relations their relations to their heads
   * @param names their name labels, see {@link NameLabels}
   */
  public TrainingSentence(
      String document,
      TokenSequence tokens,
      PennTag[] tags,
      int[] heads,
      Relation[] relations,
      int[] names) {
    int size = tokens.size();
    checkArgument(
        tags.length == size
            && heads.length == size
            && relations.length == size
            && names.length == size,
        "each array must have %s elements, one a token",
        size);
    this.document = document;
    this.tokens = tokens;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    this.names = names;
  }

  /** The same sentence with other tags, such as those of a tagger that has not seen it. */
  public TrainingSentence withTags(PennTag[] otherTags) {
    return new TrainingSentence(document, tokens, otherTags, heads, relations, names);
  }

  /** What tells the sentence's document from others. */
  public String document() {
    return document;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The words. */
  public TokenSequence tokens() {
    return tokens;
  }

  /** The parts of speech; not to be changed. */
  public PennTag[] tags() {
    return tags;
  }

  /** The governors; not to be changed. */
  public int[] heads() {
    return heads;
  }

  /** The relations; not to be changed. */
  public Relation[] relations() {
    return relations;
  }

  /** The name labels; not to be changed. */
  public int[] names() {
    return names;
  }
}
