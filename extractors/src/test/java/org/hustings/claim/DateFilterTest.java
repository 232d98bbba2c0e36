package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFilterTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                     | numbers
          She was sworn in on 29 March 2016.         | -
          She was sworn in on March 29, 2016.        | -
          She was sworn in on the 3rd of June.       | -
          The talks ran from Sept. 19 to 22.         | -
          They met on 3-5 May.                       | -
          They met from 3 to 5 May in Vienna.        | -
          The season of 2014/15 was cold.            | -
          It was sold in the 1990s.                  | -
          It was sold in the 90s.                    | -
          The class of '90 met again.                | -
          The vote began at 10:27 PM.                | -
          The vote began at 8 a.m. on Monday.        | -
          The vote began at 7 pm.                    | -
          The vote began at seven o'clock.           | -
          # numbers
          May 300 people march?                      | 300
          Some 29 marchers left.                     | 29
          They won 37 seats in 2017 and 41 in 2022.  | 37; 41
          From 3 to 5 marchers left in May.          | 3 to 5
          It sold 2016 barrels.                      | 2016
          """)
  void datesAndTimesOfDayAreNoNumbers(String text, String numbers) {
    String found =
        PARSER.parse(text).stream()
            .map(claim -> claim.quantity().toString())
            .collect(Collectors.joining("; "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(numbers);
  }
}
