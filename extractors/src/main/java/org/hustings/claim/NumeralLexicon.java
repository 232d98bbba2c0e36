package org.hustings.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The words that numbers are made of, found by hash so that other words cost almost nothing. */
final class NumeralLexicon {
  static final byte NO_PART = -1;

  /** The part a word plays in a numeral. */
  enum Part {
    /** {@code seven}, {@code seventy}. */
    SMALL,
    HUNDRED,
    /** {@code million}. */
    SCALE,
    DOZEN,
    /** {@code thousands}. */
    MAGNITUDE,
    /** {@code seventh}. */
    ORDINAL,
    /** {@code sevenths}. */
    PARTS,
    HALF,
    QUARTER,
    /** {@code a}. */
    ARTICLE,
    /** {@code a few million}. */
    FEW,
    AND,
    POINT,
    /** {@code doubled}. */
    MULTIPLE,
    /** {@code halved}. */
    HALVING,
    /** {@code single digits}. */
    SINGLE,
    /** No numeral itself, but it may stand before one: {@code minus}, {@code Rs}. */
    PREFIX;

    private static final Part[] ALL = values();

    static Part of(byte ordinal) {
      return ALL[ordinal];
    }
  }

  private final List<String[]> rows;
  private final String[] words; // open addressing; empty string where free
  private final byte[] parts;
  private final BigDecimal[] values;
  private final int mask;
  private final int longest;

  private NumeralLexicon(List<String[]> rows) {
    this.rows = rows;
    int capacity = Integer.highestOneBit(rows.size() * 8);
    mask = capacity - 1;
    words = new String[capacity];
    parts = new byte[capacity];
    values = new BigDecimal[capacity];
    Arrays.fill(words, "");
    Arrays.fill(values, BigDecimal.ZERO);
    int longestWord = 0;
    for (String[] row : rows) {
      int slot = slot(hash(row[0]));
      while (!words[slot].isEmpty()) {
        slot = (slot + 1) & mask;
      }
      words[slot] = row[0];
      parts[slot] = (byte) Part.valueOf(row[1].toUpperCase(Locale.ROOT)).ordinal();
      values[slot] = new BigDecimal(row[2]);
      longestWord = Math.max(longestWord, row[0].length());
    }
    longest = longestWord;
  }

  static NumeralLexicon english() {
    return new NumeralLexicon(TsvFile.resource("numerals-en.tsv", 3));
  }

  /** This lexicon and words that may stand before a number; a word that has a part keeps it. */
  NumeralLexicon withPrefixes(Collection<String> prefixes) {
    List<String[]> more = new ArrayList<>(rows);
    for (String prefix : new TreeSet<>(prefixes)) {
      if (find(prefix, 0, prefix.length(), hash(prefix)) < 0) {
        more.add(new String[] {prefix, "prefix", "0"});
      }
    }
    return new NumeralLexicon(more);
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + (word.charAt(i) | 0x20);
    }
    return hash;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  /** The part of the word at an offset, given its {@link #hash}, or {@link #NO_PART}. */
  byte partOf(String text, int start, int end, int hash) {
    if (end - start > longest) {
      return NO_PART;
    }
    int slot = find(text, start, end, hash);
    return slot < 0 ? NO_PART : parts[slot];
  }

  /** The value of a word that has a part; zero for others. */
  BigDecimal value(String lower) {
    int slot = find(lower, 0, lower.length(), hash(lower));
    return slot < 0 ? BigDecimal.ZERO : values[slot];
  }

  private int find(String text, int start, int end, int hash) {
    for (int slot = slot(hash); !words[slot].isEmpty(); slot = (slot + 1) & mask) {
      if (words[slot].length() == end - start
          && words[slot].regionMatches(true, 0, text, start, end - start)) {
        return slot;
      }
    }
    return -1;
  }
}
