package org.hustings.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows of a tab-separated file in UTF-8; blank lines and lines that start with {@code #} are none.
 * Every lexicon is read by it. The gazetteer is not: its columns are named by the file.
 */
public final class TsvFile {
  /** One row, which knows where it stands, so that a broken cell can be told. */
  public record Row(String file, int line, List<String> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The content of a cell. */
    public String cell(int column) {
      return cells.get(column);
    }

    /**
     * This row, if it has a cell for each of the columns.
     *
     * @throws IllegalArgumentException if it has more or fewer, or an empty one
     */
    public Row with(List<String> columns) {
      boolean whole = cells.size() == columns.size() && cells.stream().noneMatch(String::isBlank);
      if (!whole) {
        throw new IllegalArgumentException(
            "%s line %d: expected %d cells (%s), but found \"%s\". Put one tab between two cells and leave none empty."
                .formatted(
                    file,
                    line,
                    columns.size(),
                    String.join(", ", columns),
                    String.join("⇥", cells)));
      }
      return this;
    }

    /** The constant that a cell names in lower case. */
    public <E extends Enum<E>> E constant(int column, String name, List<E> allowed) {
      String cell = cell(column);
      for (E constant : allowed) {
        if (lower(constant).equals(cell)) {
          return constant;
        }
      }
      String names = allowed.stream().map(TsvFile::lower).collect(Collectors.joining(", "));
      throw broken(name, cell, "Use one of " + names + ".");
    }

    /** The positive number in a cell. */
    public BigDecimal number(int column, String name) {
      String cell = cell(column);
      try {
        BigDecimal number = new BigDecimal(cell);
        if (number.signum() > 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // told below, as a number that is not positive
      }
      throw broken(name, cell, "Use a decimal number above zero, such as 0.01 or 1e9.");
    }

    /** The exception for a cell, with what to write instead. */
    public IllegalArgumentException broken(String column, String cell, String remedy) {
      return new IllegalArgumentException(
          "%s line %d: column '%s' has '%s'. %s".formatted(file, line, column, cell, remedy));
    }
  }

  private TsvFile() {}

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The rows of a file beside a class.
   *
   * @param columns each row must have a cell for each of them; if there are none, rows are not
   *     checked
   */
  public static List<Row> resource(Class<?> beside, String name, String... columns) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The resource '" + name + "' is missing from the class path");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      List<Row> rows = read(reader, name);
      List<String> names = List.of(columns);
      if (!names.isEmpty()) {
        rows.forEach(row -> row.with(names));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a reader, which stays open. */
  public static List<Row> read(Reader reader, String name) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      boolean comment = text.startsWith("#") && !text.startsWith("#\t"); // "#" may be an entry
      if (!comment && !text.isBlank()) {
        rows.add(new Row(name, number, Arrays.asList(text.split("\t", -1))));
      }
    }
    return rows;
  }
}
