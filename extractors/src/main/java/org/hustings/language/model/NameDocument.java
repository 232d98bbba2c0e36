package org.hustings.language.model;

import java.util.List;
import org.hustings.language.PennTag;
import org.hustings.language.TokenSequence;

/**
 * A document as the name tagger sees it: its words numbered, how each is written elsewhere in it,
 * and which tokens may belong to a name at all.
 */
final class NameDocument {

  /** How a sentence is written. */
  private static final int PLAIN = 0;

  private static final int TITLE_CASE = 1;
  private static final int ALL_CAPITALS = 2;

  /** Up to so many small words may stand inside a name: Bank of the West. */
  private static final int LONGEST_GAP = 2;

  private static final int HYPHEN_ALONE = Words.HYPHEN | Words.SINGLE;

  final Words[] words;
  final PennTag[][] tags;

  /** Of each token, the number of its word in lower case within the document. */
  final int[][] ids;

  /** Of each token, whether it may belong to a name. */
  final boolean[][] open;

  /** Of each token, whether it stands right after the one before, with no space between. */
  final boolean[][] joined;

  final int[] writing;
  private int[] smallUses = new int[0]; // by word number: how often in small letters
  private int[] capitalUses = new int[0]; // and how often with a capital inside a sentence
  private int wordCount;

  NameDocument(List<TokenSequence> sentences, List<PennTag[]> sentenceTags) {
    int size = sentences.size();
    words = new Words[size];
    tags = sentenceTags.toArray(new PennTag[0][]);
    ids = new int[size][];
    open = new boolean[size][];
    joined = new boolean[size][];
    writing = new int[size];
    int tokens = 0;
    for (int s = 0; s < size; s++) {
      words[s] = Words.of(sentences.get(s));
      tokens += words[s].size();
      joined[s] = joined(sentences.get(s));
      open[s] = openTokens(words[s], joined[s]);
      writing[s] = writing(words[s]);
    }
    number(tokens);
    countUses();
  }

  /** The number of different words. */
  int wordCount() {
    return wordCount;
  }

  private void number(int tokens) {
    int slots = Integer.highestOneBit(Math.max(2, tokens)) * 4;
    long[] keys = new long[slots];
    int[] numbers = new int[slots];
    for (int s = 0; s < words.length; s++) {
      ids[s] = new int[words[s].size()];
      for (int i = 0; i < ids[s].length; i++) {
        long key = words[s].lower(i);
        int slot = (int) (key >>> 32) & slots - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
          slot = slot + 1 & slots - 1;
        }
        if (keys[slot] == 0) {
          keys[slot] = key;
          numbers[slot] = wordCount++;
        }
        ids[s][i] = numbers[slot];
      }
    }
  }

  private void countUses() {
    smallUses = new int[wordCount];
    capitalUses = new int[wordCount];
    for (int s = 0; s < words.length; s++) {
      if (writing[s] == PLAIN) {
        boolean start = true;
        for (int i = 0; i < ids[s].length; i++) {
          int shape = words[s].shape(i);
          if ((shape & (Words.UPPER | Words.LOWER)) == 0) {
            continue; // a mark; a word after an opening one still begins the sentence
          }
          if ((shape & Words.INITIAL_UPPER) == 0) {
            smallUses[ids[s][i]]++;
          } else if (!start) {
            capitalUses[ids[s][i]]++;
          }
          start = false;
        }
      }
    }
  }

  /** How a word is written elsewhere: 0 to 8. */
  int usage(int sentence, int token) {
    int id = ids[sentence][token];
    return Math.min(2, smallUses[id]) * 3 + Math.min(2, capitalUses[id]);
  }

  private static int writing(Words words) {
    int capitals = 0;
    int small = 0;
    int allCapitals = 0;
    for (int i = 0; i < words.size(); i++) {
      int shape = words.shape(i);
      if ((shape & Words.INITIAL_UPPER) != 0) {
        capitals++;
        allCapitals += (shape & Words.LOWER) == 0 ? 1 : 0;
      } else if ((shape & Words.LOWER) != 0) {
        small++;
      }
    }
    int letters = capitals + small;
    if (letters >= 3 && allCapitals >= 0.8 * letters) {
      return ALL_CAPITALS;
    }
    return letters >= 4 && capitals >= 0.65 * letters ? TITLE_CASE : PLAIN;
  }

  private static boolean[] joined(TokenSequence sentence) {
    boolean[] joined = new boolean[sentence.size()];
    for (int i = 1; i < joined.length; i++) {
      joined[i] = sentence.start(i) == sentence.end(i - 1);
    }
    return joined;
  }

  /**
   * Tokens with a capital or a digit, the few small words between two of them (Bank of the West),
   * and what hangs on them by a hyphen (Cheng Chung-tai).
   */
  private static boolean[] openTokens(Words words, boolean[] joined) {
    boolean[] open = new boolean[words.size()];
    int last = -LONGEST_GAP - 2;
    for (int i = 0; i < open.length; i++) {
      if ((words.shape(i) & (Words.UPPER | Words.DIGIT)) != 0) {
        open[i] = true;
        if (i - last <= LONGEST_GAP + 1) {
          for (int k = last + 1; k < i; k++) {
            open[k] = true;
          }
        }
        last = i;
      } else if (joined[i]
          && open[i - 1]
          && (words.shape(i) == HYPHEN_ALONE || words.shape(i - 1) == HYPHEN_ALONE)) {
        open[i] = true;
      }
    }
    return open;
  }
}
