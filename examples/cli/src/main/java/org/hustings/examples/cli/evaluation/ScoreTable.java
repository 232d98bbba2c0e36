package org.hustings.examples.cli.evaluation;

import java.util.List;
import java.util.Locale;

/** Figures as lines of plain text, one section a layer. */
final class ScoreTable {
  private static final String LINE = "%-34s%8s%8s%8s%8s%8s%n";

  private final StringBuilder table = new StringBuilder();

  ScoreTable(int documents) {
    table.append(documents).append(documents == 1 ? " document\n" : " documents\n");
  }

  void section(String title, List<Figure> figures) {
    table.append('\n').append(line(title, "gold", "found", "P", "R", "F1"));
    for (Figure figure : figures) {
      if (figure.gold() == 0 && !figure.equals(figures.get(0)) && !figure.isAverage()) {
        continue; // nobody labelled such a thing, so a zero would mislead
      }
      String gold = figure.isAverage() ? "" : count(figure.gold());
      String found = figure.isAverage() ? "" : count(figure.found());
      table.append(
          figure
              .score()
              .map(
                  score ->
                      line(
                          figure.name(),
                          gold,
                          found,
                          percent(score.precision()),
                          percent(score.recall()),
                          percent(figure.value())))
              .orElseGet(() -> line(figure.name(), gold, "", "", percent(figure.value()), "")));
    }
  }

  private static String line(Object... cells) {
    return LINE.formatted(cells).stripTrailing() + "\n";
  }

  private static String count(double count) {
    return "%,d".formatted(Math.round(count));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
