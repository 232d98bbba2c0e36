package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of cells as text in columns; long cells run over several lines. */
final class TextTable {
  private static final int GAP = 2;

  private final List<UnaryOperator<String>> styles;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with a column for each style. */
  TextTable(List<UnaryOperator<String>> styles) {
    this.styles = List.copyOf(styles);
  }

  /** Adds a row with a cell for each column. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The lines of the table, none longer than {@code width} columns. */
  List<String> lines(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      List<List<String>> cells = new ArrayList<>();
      int height = 1;
      for (int column = 0; column < widths.length; column++) {
        cells.add(Wrapping.wrap(row.get(column), widths[column]));
        height = Math.max(height, cells.get(column).size());
      }
      for (int i = 0; i < height; i++) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
          String words = i < cells.get(column).size() ? cells.get(column).get(i) : "";
          boolean last = column == widths.length - 1;
          String gap = last ? "" : " ".repeat(widths[column] + GAP - Wrapping.length(words));
          line.append(words.isEmpty() ? "" : styles.get(column).apply(words)).append(gap);
        }
        lines.add(line.toString().stripTrailing());
      }
    }
    return lines;
  }

  /** What each column needs, or, where that is too much, less for the widest until all fit. */
  private int[] widths(int width) {
    int[] widths = new int[styles.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], Wrapping.length(row.get(column)));
      }
    }
    int left = width - GAP * (widths.length - 1);
    for (int total = sum(widths); total > left; total--) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        widest = widths[column] > widths[widest] ? column : widest;
      }
      widths[widest]--;
    }
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.max(1, widths[column]);
    }
    return widths;
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }
}
