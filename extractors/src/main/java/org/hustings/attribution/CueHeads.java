package org.hustings.attribution;

import java.util.Set;

/** Finds the word of a cue that says what kind of speech it is. */
final class CueHeads {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "must", "should",
          "shall");

  private CueHeads() {}

  /**
   * The first full verb, else "according", else the first noun, adjective, auxiliary or word:
   * {@code said} of {@code has repeatedly said}, {@code claim} of {@code 's claim}.
   */
  static int of(AttributionView view, TokenRange cue) {
    int auxiliary = -1;
    int according = -1;
    int noun = -1;
    int adjective = -1;
    int word = -1;
    for (int i = cue.first(); i <= cue.last(); i++) {
      if (view.isVerb(i)) {
        if (!AUXILIARIES.contains(view.text.lemma(i))) {
          return i;
        }
        auxiliary = auxiliary < 0 ? i : auxiliary;
      }
      if (view.text.lower(i).equals("according")) {
        according = according < 0 ? i : according;
      }
      if (view.text.tag(i).isNoun()) {
        noun = noun < 0 ? i : noun;
      }
      if (view.text.tag(i).isAdjective()) {
        adjective = adjective < 0 ? i : adjective;
      }
      if (view.word[i]) {
        word = word < 0 ? i : word;
      }
    }
    for (int found : new int[] {according, noun, adjective, auxiliary, word}) {
      if (found >= 0) {
        return found;
      }
    }
    return cue.first();
  }
}
