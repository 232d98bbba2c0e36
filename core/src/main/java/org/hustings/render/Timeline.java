package org.hustings.render;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How often things occur over time: a row of columns for each, all on the same scale.
 *
 * <pre>{@code
 * Timeline.of("Over time", List.of("May 2026", "June 2026"),
 *     List.of(Timeline.Series.of("Serbia", List.of(3L, 8L))));
 * }</pre>
 *
 * @param heading any text
 * @param periods names of the stretches of time, in order
 * @param series from top to bottom, each with a count for each period
 */
public record Timeline(String heading, List<String> periods, List<Series> series)
    implements Figure {

  /** Checks that each series has a count for each period. */
  public Timeline {
    Objects.requireNonNull(heading, "heading");
    periods = List.copyOf(periods);
    series = List.copyOf(series);
    for (Series row : series) {
      checkArgument(
          row.counts().size() == periods.size(),
          "series '%s' must have %s counts as there are periods, but has %s",
          row.label(),
          periods.size(),
          row.counts().size());
    }
  }

  /** Series under a heading. */
  public static Timeline of(String heading, List<String> periods, List<Series> series) {
    return new Timeline(heading, periods, series);
  }

  /**
   * One thing that is counted.
   *
   * @param label any text
   * @param counts one for each period, none below 0
   * @param link where a click leads
   */
  public record Series(String label, List<Long> counts, Optional<Link> link) {

    /** Checks that no count is below 0. */
    public Series {
      Objects.requireNonNull(label, "label");
      counts = List.copyOf(counts);
      checkArgument(counts.stream().allMatch(n -> n >= 0), "counts must be >= 0: %s", counts);
      Objects.requireNonNull(link, "link");
    }

    /** Counts that lead nowhere. */
    public static Series of(String label, List<Long> counts) {
      return new Series(label, counts, Optional.empty());
    }

    /** The same as a link. */
    public Series withLink(Link target) {
      return new Series(label, counts, Optional.of(target));
    }
  }
}
