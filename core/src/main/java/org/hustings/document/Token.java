package org.hustings.document;

/**
 * A word, a number, a punctuation mark or another smallest piece of a text.
 *
 * <p>An interface, since a language layer may keep its tokens in arrays and compute a lemma only
 * when asked. For a token made by hand use {@link #of}.
 */
public interface Token extends Annotation {

  /** All tokens, in text order, none overlapping another and none empty. */
  Layer<Token> LAYER = Layer.of("tokens", Token.class);

  /** The part of speech as a Penn Treebank tag such as {@code "NNP"}; empty where not tagged. */
  String tag();

  /** The dictionary form in lower case, such as {@code "say"} for "said". */
  String lemma();

  /**
   * A token with known parts; its rule is {@code token/given}, its confidence 1.
   *
   * @param tag a Penn Treebank tag, or empty
   */
  static Token of(Span span, String tag, String lemma) {
    record Plain(Span span, String tag, String lemma, Provenance provenance) implements Token {}
    return new Plain(span, tag, lemma, Provenance.of("token/given", 1.0));
  }
}
