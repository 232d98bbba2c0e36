package org.hustings.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static Part of(int ordinal) {
      return ALL[ordinal];
    }

    static List<Part> list() {
      return List.of(ALL);
    }
  }

  /** What a word is in a numeral, and what it is worth. */
  record Entry(Part part, BigDecimal value) {}

  private final Map<String, Entry> entries;
  private final String[] words; // open addressing
  private final int[] hashes; // of the words, 0 where free: tells nearly all other words
  private final byte[] parts;
  private final BigDecimal[] values;
  private final int mask;
  private final int longest;

  private NumeralLexicon(Map<String, Entry> entries) {
    this.entries = entries;
    int capacity = Integer.highestOneBit(Math.max(entries.size(), 1) * 8);
    mask = capacity - 1;
    words = new String[capacity];
    hashes = new int[capacity];
    parts = new byte[capacity];
    values = new BigDecimal[capacity];
    Arrays.fill(words, "");
    Arrays.fill(values, BigDecimal.ZERO);
    int longestWord = 0;
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      String word = entry.getKey();
      int slot = slot(hash(word));
      while (hashes[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      words[slot] = word;
      hashes[slot] = hash(word);
      parts[slot] = (byte) entry.getValue().part().ordinal();
      values[slot] = entry.getValue().value();
      longestWord = Math.max(longestWord, word.length());
    }
    longest = longestWord;
  }

  /** Words in lower case with what they are. */
  static NumeralLexicon of(Map<String, Entry> entries) {
    return new NumeralLexicon(new LinkedHashMap<>(entries));
  }

  /** This lexicon and words that may stand before a number; a word that has a part keeps it. */
  NumeralLexicon withPrefixes(Collection<String> prefixes) {
    Map<String, Entry> more = new LinkedHashMap<>(entries);
    for (String prefix : new TreeSet<>(prefixes)) {
      more.putIfAbsent(prefix, new Entry(Part.PREFIX, BigDecimal.ZERO));
    }
    return new NumeralLexicon(more);
  }

  /** Of a word in any case, as {@link Pieces} computes it on the way; never 0 for a word. */
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
    for (int slot = slot(hash); hashes[slot] != 0; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash
          && words[slot].length() == end - start
          && words[slot].regionMatches(true, 0, text, start, end - start)) {
        return slot;
      }
    }
    return -1;
  }
}
