package org.hustings.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Stretches of time of one length, days to decades, that are few enough to be drawn. */
final class Periods {
  private static final int MOST = 72;
  private static final List<Length> LENGTHS =
      List.of(
          new Length(1, ChronoUnit.DAYS, "d MMM yyyy"),
          new Length(1, ChronoUnit.WEEKS, "d MMM yyyy"),
          new Length(1, ChronoUnit.MONTHS, "MMM yyyy"),
          new Length(3, ChronoUnit.MONTHS, "MMM yyyy"),
          new Length(1, ChronoUnit.YEARS, "yyyy"),
          new Length(10, ChronoUnit.YEARS, "yyyy"));

  private final LocalDate start;
  private final Length length;
  private final int count;

  private Periods(LocalDate start, Length length, int count) {
    this.start = start;
    this.length = length;
    this.count = count;
  }

  private record Length(int number, ChronoUnit unit, String pattern) {

    LocalDate startOf(LocalDate day) {
      return switch (unit) {
        case DAYS, WEEKS -> day;
        case MONTHS -> day.with(TemporalAdjusters.firstDayOfMonth());
        default -> day.with(TemporalAdjusters.firstDayOfYear());
      };
    }

    long between(LocalDate first, LocalDate day) {
      return unit.between(first, day) / number;
    }
  }

  /** The shortest periods that cover two days and those between, at most some seventy. */
  static Periods covering(LocalDate first, LocalDate last) {
    for (Length length : LENGTHS) {
      LocalDate start = length.startOf(first);
      long count = length.between(start, last) + 1;
      if (count <= MOST) {
        return new Periods(start, length, (int) count);
      }
    }
    // Days that are centuries apart: the latest decades are what anybody looks for.
    Length decades = LENGTHS.get(LENGTHS.size() - 1);
    LocalDate start = decades.startOf(last.minusYears(10L * (MOST - 1)));
    return new Periods(start, decades, MOST);
  }

  /** What the periods are called, in order. */
  List<String> names() {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(length.pattern(), Locale.ENGLISH);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(format.format(start.plus((long) i * length.number(), length.unit())));
    }
    return names;
  }

  /** The sum of the counts of the days of each period; days before the first are left out. */
  List<Long> sums(SortedMap<LocalDate, Long> countsByDay) {
    long[] sums = new long[count];
    for (Map.Entry<LocalDate, Long> day : countsByDay.entrySet()) {
      long period = length.between(start, day.getKey());
      if (!day.getKey().isBefore(start) && period < count) {
        sums[(int) period] += day.getValue();
      }
    }
    List<Long> list = new ArrayList<>();
    for (long sum : sums) {
      list.add(sum);
    }
    return list;
  }
}
