package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-08-20, 2026-08-20, 1, 20 Aug 2026, 20 Aug 2026",
    "2026-08-20, 2026-09-20, 32, 20 Aug 2026, 20 Sep 2026",
    "2026-01-01, 2026-12-31, 53, 1 Jan 2026, 31 Dec 2026",
    "2024-05-15, 2026-05-01, 25, May 2024, May 2026",
    "2015-05-15, 2026-05-01, 45, May 2015, May 2026",
    "1970-05-15, 2026-05-01, 57, 1970, 2026",
    "1700-01-01, 2026-05-01, 33, 1700, 2020",
    "0001-01-01, 2026-05-01, 72, 1316, 2026",
    "-999999999-01-01, +999999999-12-31, 72, +999999289, +999999999"
  })
  void periodsAreAsShortAsCanBeDrawn(
      LocalDate first, LocalDate last, int count, String start, String end) {
    Periods periods = Periods.covering(first, last);

    assertThat(periods.names()).hasSize(count);
    assertThat(periods.names().get(0)).startsWith(start.substring(0, 4));
    assertThat(periods.names().get(count - 1)).startsWith(end.substring(0, 4));
  }

  @Test
  void daysAreSummedByPeriod() {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    days.put(LocalDate.of(2020, 1, 31), 2L);
    days.put(LocalDate.of(2024, 5, 20), 3L);
    days.put(LocalDate.of(2024, 5, 31), 4L);
    days.put(LocalDate.of(2026, 5, 1), 5L);

    assertThat(Periods.covering(LocalDate.of(2024, 5, 15), LocalDate.of(2026, 5, 1)).sums(days))
        .hasSize(25)
        .startsWith(7L, 0L)
        .endsWith(0L, 5L);
  }
}
