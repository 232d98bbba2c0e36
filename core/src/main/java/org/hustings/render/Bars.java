package org.hustings.render;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts as bars, one below the other.
 *
 * <pre>{@code
 * Bars.of("Most quoted", List.of(Bars.Bar.of("Ilinca Dragusin", 4), Bars.Bar.of("Serbia", 1)));
 * }</pre>
 *
 * @param heading any text
 * @param bars from top to bottom
 */
public record Bars(String heading, List<Bar> bars) implements Figure {

  /** Copies the bars. */
  public Bars {
    Objects.requireNonNull(heading, "heading");
    bars = List.copyOf(bars);
  }

  /** Bars under a heading. */
  public static Bars of(String heading, List<Bar> bars) {
    return new Bars(heading, bars);
  }

  /**
   * One count.
   *
   * @param label what is counted; any text
   * @param detail a smaller line about it; any text
   * @param value at least 0
   * @param link where a click leads
   */
  public record Bar(String label, Optional<String> detail, long value, Optional<Link> link) {

    /** Checks that the value is none below 0. */
    public Bar {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(detail, "detail");
      checkArgument(value >= 0, "value must be >= 0, but was %s", value);
      Objects.requireNonNull(link, "link");
    }

    /** A count that leads nowhere. */
    public static Bar of(String label, long value) {
      return new Bar(label, Optional.empty(), value, Optional.empty());
    }

    /** The same with a line about it. */
    public Bar withDetail(String line) {
      return new Bar(label, Optional.of(line), value, link);
    }

    /** The same as a link. */
    public Bar withLink(Link target) {
      return new Bar(label, detail, value, Optional.of(target));
    }
  }
}
