package org.hustings.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a lexicon file by their first column: words in lower case, tab-separated.
 *
 * <p>A first column may hold several words with one space between them; {@link #longestWords()} is
 * how many there are at most.
 */
final class WordTable {

  private final Map<String, String[]> rows = new HashMap<>();
  private int longestWords = 1;

  private WordTable() {}

  /** Reads a file that lies beside this class. */
  static WordTable ofResource(String name, int columns) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Resource '" + name + "' is missing from the class path.");
      }
      WordTable table = new WordTable();
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isEmpty() && lines[i].charAt(0) != '#') {
          table.add(name, i + 1, lines[i].split("\t", -1), columns);
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String file, int line, String[] cells, int columns) {
    if (cells.length != columns) {
      throw new IllegalStateException(
          file + ", line " + line + ": expected " + columns + " cells, found " + cells.length);
    }
    rows.put(cells[0], cells);
    int words = 1 + (int) cells[0].chars().filter(c -> c == ' ').count();
    longestWords = Math.max(longestWords, words);
  }

  /** The cells of a row, or null if there is none. */
  String @Nullable [] row(String key) {
    return rows.get(key);
  }

  boolean contains(String key) {
    return rows.containsKey(key);
  }

  /** How many words the longest key has. */
  int longestWords() {
    return longestWords;
  }

  /** The cells of all rows, in no order. */
  Collection<String[]> rows() {
    return rows.values();
  }
}
