package org.hustings.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hustings.internal.TsvFile;
import org.jspecify.annotations.Nullable;

/**
 * Words with a number each, looked up in a range of a text without building a string.
 *
 * <p>Case does not count: words are kept in lower case, curly apostrophes straight. Immutable.
 */
final class WordTable {
  /** The answer for a word that is not in the table. */
  static final int ABSENT = -1;

  private final @Nullable String[] words;
  private final int[] values;
  private final int mask;
  private final int longest;

  private WordTable(List<String> entries, List<Integer> numbers) {
    int capacity = Integer.highestOneBit(Math.max(4, entries.size()) * 3) << 1;
    words = new @Nullable String[capacity];
    values = new int[capacity];
    mask = capacity - 1;
    int maximum = 0;
    for (int i = 0; i < entries.size(); i++) {
      String word = entries.get(i);
      maximum = Math.max(maximum, word.length());
      int slot = hash(word, 0, word.length()) & mask;
      while (words[slot] != null) {
        slot = (slot + 1) & mask;
      }
      words[slot] = word;
      values[slot] = numbers.get(i);
    }
    longest = maximum;
  }

  /** A table of words that all have the value 0. */
  static WordTable of(String... words) {
    return new WordTable(List.of(words), Collections.nCopies(words.length, 0));
  }

  /** A table of words with a value each, none of them {@link #ABSENT}. */
  static WordTable of(Map<String, Integer> values) {
    List<String> words = List.copyOf(values.keySet());
    return new WordTable(words, words.stream().map(values::get).toList());
  }

  /**
   * Reads a resource beside this class: a word and the name of a constant in each line, apart by a
   * tab; lines that start with {@code #} are comments.
   *
   * @param kinds the constants; a word's value is the ordinal of its own
   */
  static <E extends Enum<E>> WordTable load(String resource, Class<E> kinds) {
    List<String> words = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    List<E> constants = List.of(kinds.getEnumConstants());
    for (TsvFile.Row row : TsvFile.resource(WordTable.class, resource, "word", "kind")) {
      words.add(row.cell(0));
      values.add(row.constant(1, "kind", constants).ordinal());
    }
    return new WordTable(words, values);
  }

  /** Reads a resource beside this class with a word in each line; all have the value 0. */
  static WordTable load(String resource) {
    return of(
        TsvFile.resource(WordTable.class, resource, "word").stream()
            .map(row -> row.cell(0))
            .toArray(String[]::new));
  }

  /** The value of the word in a range of a text, or {@link #ABSENT}. */
  int find(String text, int start, int end) {
    if (end - start > longest) {
      return ABSENT;
    }
    int slot = hash(text, start, end) & mask;
    while (true) {
      String word = words[slot];
      if (word == null) {
        return ABSENT;
      }
      if (equal(word, text, start, end)) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Whether the word in a range of a text is in the table. */
  boolean has(String text, int start, int end) {
    return find(text, start, end) != ABSENT;
  }

  private static boolean equal(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
