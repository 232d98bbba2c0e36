package org.hustings.examples.training;

import java.util.List;
import org.hustings.document.Span;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;

/**
 * A sentence as annotators marked it up.
 *
 * @param document the document it stands in
 * @param text its text, written as in the original
 * @param words its tokens, in text order
 * @param names its proper names, in text order, none overlapping another
 */
record GoldSentence(String document, String text, List<Word> words, List<GoldName> names) {

  GoldSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /**
   * A token.
   *
   * @param span its place in the sentence's text
   * @param tag its part of speech
   * @param head the number of the token that governs it, -1 for a root
   * @param relation its relation to its head
   */
  record Word(Span span, PennTag tag, int head, Relation relation) {}

  /**
   * A proper name.
   *
   * @param first its first token
   * @param last its last token
   * @param type what it names
   */
  record GoldName(int first, int last, NameType type) {}
}
