package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number for each of many words, found by hash: the words themselves are kept on disk, not in
 * memory.
 *
 * <pre>{@code
 * WordTable table = WordTable.of(Map.of("said", 7, "told", 9));
 * table.get("said");  // 7
 * table.get("sung");  // -1
 * }</pre>
 *
 * <p>Two words of one 64-bit hash would be taken for each other; among the words of a language that
 * does not happen. Takes 24 bytes a word. Immutable and safe for use by many threads.
 */
public final class WordTable {

  private final SortedMap<String, Integer> content; // empty once read from a file
  private final long[] keys; // 0 marks a free slot
  private final char[] numbers;
  private final int size;

  private WordTable(SortedMap<String, Integer> content, int size) {
    this.content = content;
    this.size = size;
    int slots = Math.max(4, Integer.highestOneBit(Math.max(1, size)) * 4);
    keys = new long[slots];
    numbers = new char[slots];
  }

  /**
   * A table of these words.
   *
   * @param words each with a number of 0 to 65535; no word holds a line break
   */
  public static WordTable of(Map<String, Integer> words) {
    WordTable table = new WordTable(new TreeMap<>(words), words.size());
    table.content.forEach(table::put);
    return table;
  }

  private void put(String word, int number) {
    checkArgument(number >= 0 && number <= Character.MAX_VALUE, "number %s of '%s'", number, word);
    long key = Words.hash(word, 0, word.length());
    int slot = slot(key);
    keys[slot] = key;
    numbers[slot] = (char) number;
  }

  private int slot(long key) {
    int slot = (int) (key >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The number of a word, or -1. */
  public int get(String word) {
    return get(Words.hash(word, 0, word.length()));
  }

  /** The number of the word with this hash, or -1; see {@link Words#hash}. */
  public int get(long hash) {
    int slot = slot(hash);
    return keys[slot] == 0 ? -1 : numbers[slot];
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(size);
    out.write((String.join("\n", content.keySet()) + "\n").getBytes(StandardCharsets.UTF_8));
    for (int number : content.values()) {
      out.writeShort(number);
    }
  }

  static WordTable read(DataInputStream in) throws IOException {
    int size = in.readInt();
    checkArgument(size >= 0 && size <= 1 << 20, "%s words", size);
    byte[] rest = in.readAllBytes();
    int numbersAt = rest.length - 2 * size;
    checkArgument(numbersAt >= 1, "words are cut off");
    String[] words = new String(rest, 0, numbersAt - 1, StandardCharsets.UTF_8).split("\n", -1);
    checkArgument(size == 0 || words.length == size, "%s words instead of %s", words.length, size);
    WordTable table = new WordTable(new TreeMap<>(), size);
    for (int i = 0; i < size; i++) {
      int at = numbersAt + 2 * i;
      table.put(words[i], (rest[at] & 0xFF) << 8 | rest[at + 1] & 0xFF);
    }
    return table;
  }
}
