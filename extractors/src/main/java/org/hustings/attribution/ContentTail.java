package org.hustings.attribution;

import java.util.Set;
import org.hustings.language.PennTag;

/** Where content stops and the writer goes on in the same sentence. */
final class ContentTail {

  /**
   * Nouns by which a writer explains what somebody meant: {@code a "balance" must be found, a
   * reference to the treaty}.
   */
  private static final Set<String> GLOSS =
      Set.of(
          "allusion",
          "code",
          "dig",
          "euphemism",
          "jab",
          "metaphor",
          "nod",
          "reference",
          "shorthand",
          "swipe");

  private static final Set<String> AFTER_GLOSS = Set.of("at", "for", "of", "to");
  private static final int MAX_ADJECTIVES = 3;
  private static final int MIN_WORDS = 2;

  private ContentTail() {}

  /** The content without a source or an explanation that the writer adds after a comma or dash. */
  static TokenRange cut(AttributionView view, TokenRange content) {
    for (int k = content.first() + MIN_WORDS; k < content.last(); k++) {
      if (!view.word[k] && view.block[k] == 0 && isPause(view, k) && isWriters(view, k + 1)) {
        return new TokenRange(content.first(), view.previousWord(k));
      }
    }
    return content;
  }

  private static boolean isPause(AttributionView view, int token) {
    return view.isComma(token) || "-–—―".contains(view.text.lower(token).substring(0, 1));
  }

  private static boolean isWriters(AttributionView view, int token) {
    if (isWord(view, token, "according")) {
      return isWord(view, token + 1, "to");
    }
    int noun = view.isTag(token, PennTag.DT) ? token + 1 : token;
    for (int adjectives = 0; noun + 1 < view.size && adjectives <= MAX_ADJECTIVES; adjectives++) {
      if (GLOSS.contains(view.text.lower(noun))) {
        return AFTER_GLOSS.contains(view.text.lower(noun + 1));
      }
      if (!isAdjective(view, noun)) {
        return false;
      }
      noun++;
    }
    return false;
  }

  private static boolean isAdjective(AttributionView view, int token) {
    return view.isTag(token, PennTag.JJ) || view.isTag(token, PennTag.RB);
  }

  private static boolean isWord(AttributionView view, int token, String word) {
    return view.inside(token) && view.text.lower(token).equals(word);
  }
}
