package org.hustings.language.model;

import java.util.Arrays;
import org.hustings.language.PennTag;

/**
 * Where the clauses of a sentence may begin and end, as far as its tags tell: where its verbs
 * stand, and its commas, colons and conjunctions.
 *
 * <p>With "the plan he" before it, a parser must know whether a verb will follow: "the plan he
 * praised failed". Words are numbered as in {@link ParserState}; the tags are read once, so that an
 * answer takes constant time.
 */
final class Clauses {

  private static final int MANY = 3;

  private int[] nextVerb = {}; // by word
  private int[] verbs = {}; // by word: how many there are up to it
  private int[] separators = {};
  private int last;

  /**
   * Reads a sentence.
   *
   * @param tags its tags, one a word
   * @param places the largest number that is asked for, and 1
   */
  void read(PennTag[] tags, int places) {
    if (nextVerb.length < places) {
      int room = places + places / 4;
      nextVerb = new int[room];
      verbs = new int[room];
      separators = new int[room];
    }
    last = places - 1;
    Arrays.fill(nextVerb, tags.length, places, 0);
    for (int word = tags.length - 1; word >= 0; word--) {
      nextVerb[word] = isVerb(tags[word]) ? word + 1 : nextVerb[word + 1]; // tags count from 0
    }
    for (int word = 1; word < places; word++) {
      PennTag tag = word <= tags.length ? tags[word - 1] : PennTag.NONE;
      verbs[word] = verbs[word - 1] + (isVerb(tag) ? 1 : 0);
      separators[word] = separators[word - 1] + (isSeparator(tag) ? 1 : 0);
    }
  }

  private static boolean isVerb(PennTag tag) {
    return tag.isVerb() || tag == PennTag.MD;
  }

  private static boolean isSeparator(PennTag tag) {
    return tag == PennTag.COMMA || tag == PennTag.COLON || tag == PennTag.CC;
  }

  /** The next verb after a word, 0 where there is none. */
  int verbAfter(int word) {
    return nextVerb[word];
  }

  /** How many verbs follow a word, up to 3. */
  int verbsAfter(int word) {
    return Math.min(MANY, verbs[last] - verbs[word]);
  }

  /**
   * What stands between two words: the number of separators, up to 3, × 4 and that of verbs, up to
   * 3. Before the first word, where there is none, stands nothing.
   */
  int between(int word, int later) {
    return word == 0 ? 0 : between(separators, word, later) << 2 | between(verbs, word, later);
  }

  private static int between(int[] counts, int word, int later) {
    return Math.min(MANY, counts[later - 1] - counts[word]);
  }
}
