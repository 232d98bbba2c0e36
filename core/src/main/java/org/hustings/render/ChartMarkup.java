package org.hustings.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws bars and timelines as rows of a table, so that they can be read without the picture. */
final class ChartMarkup {
  private static final int COLUMN_HEIGHT = 36;

  private ChartMarkup() {}

  /** Writes bars, the longest as wide as there is room. */
  static void write(Bars bars, Markup out) {
    long most = Math.max(1, bars.bars().stream().mapToLong(Bars.Bar::value).max().orElse(1));
    out.open("table").attribute("class", "bars").line();
    for (Bars.Bar bar : bars.bars()) {
      out.open("tr").open("th").attribute("scope", "row");
      label(bar.label(), bar.link(), out);
      bar.detail().ifPresent(line -> out.text(" ").element("small", line));
      out.close("th").open("td").attribute("class", "plot");
      out.open("svg").attribute("aria-hidden", "true").attribute("height", 14);
      out.open("rect")
          .attribute("width", String.format(Locale.ROOT, "%.1f%%", 100.0 * bar.value() / most))
          .attribute("height", 14)
          .attribute("rx", 2)
          .close("rect");
      out.close("svg").close("td");
      out.element("td", String.format(Locale.ROOT, "%,d", bar.value())).close("tr").line();
    }
    out.close("table").line();
  }

  /** Writes a timeline, its highest column as high as a row. */
  static void write(Timeline timeline, Markup out) {
    long most =
        Math.max(
            1,
            timeline.series().stream()
                .flatMap(series -> series.counts().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1));
    out.open("table").attribute("class", "bars timeline").line();
    for (Timeline.Series series : timeline.series()) {
      out.open("tr").open("th").attribute("scope", "row");
      label(series.label(), series.link(), out);
      out.close("th").open("td").attribute("class", "plot");
      columns(series, timeline.periods(), most, out);
      out.close("td");
      long sum = series.counts().stream().mapToLong(Long::longValue).sum();
      out.element("td", String.format(Locale.ROOT, "%,d", sum)).close("tr").line();
    }
    axis(timeline.periods(), out);
    out.close("table").line();
  }

  private static void columns(Timeline.Series series, List<String> periods, long most, Markup out) {
    out.open("svg")
        .attribute("viewBox", "0 0 " + 10 * periods.size() + " " + COLUMN_HEIGHT)
        .attribute("preserveAspectRatio", "none")
        .attribute("height", COLUMN_HEIGHT)
        .attribute("role", "img")
        .attribute("aria-label", inWords(series, periods));
    for (int i = 0; i < periods.size(); i++) {
      long count = series.counts().get(i);
      if (count > 0) {
        double height = Math.max(2, (double) count / most * (COLUMN_HEIGHT - 2));
        out.open("rect")
            .attribute("x", 10 * i + 1)
            .attribute("y", String.format(Locale.ROOT, "%.1f", COLUMN_HEIGHT - height))
            .attribute("width", 8)
            .attribute("height", String.format(Locale.ROOT, "%.1f", height));
        out.element("title", periods.get(i) + ": " + count).close("rect");
      }
    }
    out.close("svg");
  }

  private static String inWords(Timeline.Series series, List<String> periods) {
    int highest = 0;
    for (int i = 1; i < periods.size(); i++) {
      highest = series.counts().get(i) > series.counts().get(highest) ? i : highest;
    }
    return periods.isEmpty()
        ? series.label()
        : "%s: most in %s, %d"
            .formatted(series.label(), periods.get(highest), series.counts().get(highest));
  }

  private static void axis(List<String> periods, Markup out) {
    if (periods.isEmpty()) {
      return;
    }
    out.open("tr").attribute("class", "axis").open("td").close("td").open("td");
    out.element("span", periods.get(0));
    if (periods.size() > 1) {
      out.element("span", periods.get(periods.size() - 1));
    }
    out.close("td").open("td").close("td").close("tr").line();
  }

  private static void label(String label, Optional<Link> link, Markup out) {
    link.ifPresent(target -> out.open("a").attribute("href", target.address()));
    out.text(label);
    link.ifPresent(target -> out.close("a"));
  }
}
