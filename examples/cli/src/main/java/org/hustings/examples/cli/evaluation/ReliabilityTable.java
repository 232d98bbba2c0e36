package org.hustings.examples.cli.evaluation;

import java.util.Locale;

/** Reliability as lines of plain text, one section a layer. */
final class ReliabilityTable {
  private final StringBuilder table = new StringBuilder();

  void section(String title, Reliability reliability) {
    table.append('\n').append(line(title + " of confidence", "found", "mean", "right"));
    for (Reliability.Bin bin : reliability.bins()) {
      table.append(
          line(
              "  " + bin.name(),
              "%,d".formatted(bin.found()),
              String.format(Locale.ROOT, "%.2f", bin.confidence()),
              String.format(Locale.ROOT, "%.2f", bin.right())));
    }
  }

  private static String line(Object... cells) {
    return "%-34s%8s%8s%8s%n".formatted(cells);
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
