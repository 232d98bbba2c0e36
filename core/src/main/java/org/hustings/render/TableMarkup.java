package org.hustings.render;

import java.util.List;
import java.util.Optional;
import org.hustings.document.Span;

/** Writes tables; each cell knows the heading of its column, for screens too narrow for columns. */
final class TableMarkup {
  private TableMarkup() {}

  /** Writes the table. */
  static void write(Table table, Markup out) {
    out.open("table").attribute("class", "rows").line().open("thead").open("tr");
    for (String column : table.columns()) {
      out.open("th").attribute("scope", "col").text(column).close("th");
    }
    out.close("tr").close("thead").line().open("tbody").line();
    for (Table.Row row : table.rows()) {
      out.open("tr");
      row.group().ifPresent(group -> out.attribute("data-group", group));
      for (int i = 0; i < row.cells().size(); i++) {
        cell(row.cells().get(i), i, table.columns(), out);
      }
      out.close("tr").line();
    }
    out.close("tbody").close("table").line();
  }

  private static void cell(Table.Cell cell, int number, List<String> columns, Markup out) {
    String tag = number == 0 ? "th" : "td";
    out.open(tag);
    if (number == 0) {
      out.attribute("scope", "row");
    }
    out.attribute("data-column", columns.get(number));
    cell.link().ifPresent(link -> out.open("a").attribute("href", link.address()));
    Optional<Span> strong = cell.strong();
    if (strong.isPresent()) {
      out.text(cell.text(), 0, strong.get().start());
      out.open("b").text(strong.get().in(cell.text())).close("b");
      out.text(cell.text(), strong.get().end(), cell.text().length());
    } else {
      out.text(cell.text());
    }
    cell.link().ifPresent(link -> out.close("a"));
    out.close(tag);
  }
}
