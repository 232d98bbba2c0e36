package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

/** A floor of four times less than what was measured, in CPU time, for slow and busy machines. */
class NumericClaimSpeedTest {
  private static final String NEWS =
      """
      The deficit rose to nearly $1.1 billion in March, up 2.5 points from a year earlier, the
      ministry said on Tuesday. More than 40,000 hectares burned, and 12 of the 30 towns in the
      valley were evacuated. "We have never seen this before," said Ada Moreno, the mayor of
      Brookvale, who has asked the state for help. Her party won 46 percent of the vote in the
      last election, against 41 percent for Paul Reyes. Neither answered questions about the plan.

      """;

  @Test
  void readsTwentyTimesWhatRecognizersTextReads() {
    NumericClaimParser parser = NumericClaimParser.english();
    String text = NEWS.repeat(20);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 30; run++) {
      long start = threads.getCurrentThreadCpuTime();
      parser.parse(text);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }

    assertThat(text.length() * 1_000_000_000L / best)
        .as("characters a second")
        .isGreaterThan(110_000);
  }
}
