package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text costs about four times the time; a quadratic step would cost sixteen. */
class NumericClaimLinearityTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();
  private static final LanguageAnalyzer ANALYZER =
      LanguageAnalyzer.builder().withoutNames().withoutArcs().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one million million ",
        "one hundred and ",
        "in the end of the first half of ",
        "two years before the year before ",
        "rose 1%, which ",
        "it rose, which it fell to 5, ",
        "6 crore 5 lakh ",
        "up 1, ",
        "(((1 ",
        "2^2^",
        "$5 Australia ",
        "1 of which, ",
        "from 1 to ",
        "$1 a year earlier ",
        "Spending halved, 1 per ",
        "rose threefold to 1 a "
      })
  void repetitionCostsLinearTime(String part) {
    int few = 12_000 / part.length();
    Document small = ANALYZER.annotate(Document.of(part.repeat(few)));
    Document large = ANALYZER.annotate(Document.of(part.repeat(few * 4)));

    assertThat(nanos(large)).isLessThan(9 * nanos(small) + 50_000_000);
  }

  @ParameterizedTest
  @CsvSource({"9, 1000000", "1234567890., 200000", "'9,', 500000"})
  void aNumberOfAnyLengthIsSkipped(String part, int times) {
    Document document = ANALYZER.annotate(Document.of(part.repeat(times)));

    assertThat(nanos(document)).isLessThan(2_000_000_000L);
    assertThat(PARSER.parse(document)).isEmpty();
  }

  private static long nanos(Document document) {
    long best = Long.MAX_VALUE;
    ThreadMXBean threads = ManagementFactory.getThreadMXBean(); // deaf to what else is running
    for (int run = 0; run < 6; run++) {
      long start = threads.getCurrentThreadCpuTime();
      PARSER.parse(document);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
