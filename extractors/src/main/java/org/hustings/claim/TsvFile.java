package org.hustings.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated file whose comments start with {@code "# "}. */
final class TsvFile {
  private TsvFile() {}

  /** The rows of a file beside this class. */
  static List<String[]> resource(String name, int columns) {
    InputStream stream = TsvFile.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The resource '" + name + "' is missing from the class path");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(reader, name, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a reader, which stays open.
   *
   * @throws IllegalArgumentException naming file and line if a row has another number of columns or
   *     an empty cell
   */
  static List<String[]> read(Reader reader, String name, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("# ") || line.equals("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalArgumentException(
            "%s, line %d: expected %d tab-separated columns, but found %d in \"%s\""
                .formatted(name, number, columns, cells.length, line));
      }
      for (int i = 0; i < columns; i++) {
        if (cells[i].isBlank()) {
          throw new IllegalArgumentException(
              "%s, line %d: column %d is empty in \"%s\"".formatted(name, number, i + 1, line));
        }
      }
      rows.add(cells);
    }
    return rows;
  }
}
