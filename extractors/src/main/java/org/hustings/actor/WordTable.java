package org.hustings.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hustings.internal.TsvFile;
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
    WordTable table = new WordTable();
    for (TsvFile.Row row : TsvFile.resource(WordTable.class, name)) {
      table.add(row, columns);
    }
    return table;
  }

  private void add(TsvFile.Row row, int columns) {
    String[] cells = row.cells().toArray(String[]::new);
    if (cells.length != columns) {
      throw new IllegalStateException(
          "%s line %d: expected %d cells, but found %d"
              .formatted(row.file(), row.line(), columns, cells.length));
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
