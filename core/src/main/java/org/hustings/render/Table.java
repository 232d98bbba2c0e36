package org.hustings.render;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hustings.document.Span;

/**
 * Rows of cells under column headings; a phone shows each row as a card.
 *
 * <pre>{@code
 * Table.of("Numbers", List.of("Number", "Claimed by"),
 *     List.of(Table.Row.of(Table.Cell.of("40,000 hectares").withLink(Link.to("number-6")),
 *         Table.Cell.of("Ilinca Dragusin"))));
 * }</pre>
 *
 * @param heading any text
 * @param columns the headings of the columns
 * @param rows each with a cell for each column
 */
public record Table(String heading, List<String> columns, List<Row> rows) implements Figure {

  /** Checks that each row has a cell for each column. */
  public Table {
    Objects.requireNonNull(heading, "heading");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      checkArgument(
          row.cells().size() == columns.size(),
          "a row must have %s cells as the table has columns, but has %s",
          columns.size(),
          row.cells().size());
    }
  }

  /** A table. */
  public static Table of(String heading, List<String> columns, List<Row> rows) {
    return new Table(heading, columns, rows);
  }

  /**
   * A line of a table.
   *
   * @param cells from left to right; the first names the row
   * @param group what the row belongs to: it is hidden while other groups only are shown
   */
  public record Row(List<Cell> cells, Optional<String> group) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
      Objects.requireNonNull(group, "group");
    }

    /** A row of no group. */
    public static Row of(Cell... cells) {
      return new Row(List.of(cells), Optional.empty());
    }

    /** The same as part of a group. */
    public Row withGroup(String name) {
      return new Row(cells, Optional.of(name));
    }
  }

  /**
   * Words of a table.
   *
   * @param text any text
   * @param strong the part of it that stands out
   * @param link where the words lead
   */
  public record Cell(String text, Optional<Span> strong, Optional<Link> link) {

    /** Checks that the part lies in the text. */
    public Cell {
      Objects.requireNonNull(link, "link");
      if (strong.isPresent() && strong.get().end() > text.length()) {
        throw new IndexOutOfBoundsException(
            "Part %s reaches past the end of the cell, %d".formatted(strong.get(), text.length()));
      }
    }

    /** Plain words. */
    public static Cell of(String text) {
      return new Cell(text, Optional.empty(), Optional.empty());
    }

    /** The same with a part that stands out. */
    public Cell withStrong(Span part) {
      return new Cell(text, Optional.of(part), link);
    }

    /** The same as a link. */
    public Cell withLink(Link target) {
      return new Cell(text, strong, Optional.of(target));
    }
  }
}
