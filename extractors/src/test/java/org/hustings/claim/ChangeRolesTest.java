package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRolesTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                             | changes, one a claim
          Rents doubled in May.                              | rise by
          Rents may double in May.                           | rise by
          Prices, double the rate of 1990, were felt.        | -
          Nearly tripled to $9 million, the fund grew.       | rise by, rise to
          Shares fell $1.34, or 1.8%.                        | fall by, fall by
          Shares fell $1.34 or 1.8%.                         | fall by, fall by
          Shares fell $1.34, and 1.8% of them were sold.     | fall by, -
          Output rose by a tepid 1.6 percent.                | rise by
          Output rose to an unexpected 1.6 percent.          | rise to
          Exports climbed from 12 to 15 percent.             | rise from, rise to
          Turnout rose to 61 percent from 55 percent.        | rise to, rise from
          The deficit of 3 percent narrowed to 2 percent.    | -, fall to
          The index closed 2% higher.                        | rise by
          The index closed 2% lower.                         | fall by
          Wages are 2% higher than in May.                   | -
          Unemployment was unchanged at 4 percent.           | steady at
          Inflation held steady at 3 percent.                | steady at
          Oil was up 3 percent.                              | rise by
          Oil is up $3.                                      | rise by
          The temperature fell to 3 degrees.                 | fall to
          The party lost 4 percentage points.                | fall by
          The firm lost 40 jobs.                             | -
          The party raised $64 million.                      | -
          The rate, which fell 0.25 points, is low.          | fall by
          Up to 300 people marched.                          | -
          They walked up 300 steps.                          | -
          Exports fell for a third day.                      | -
          He fell at the age of 3.                           | -
          """)
  void findsTheDirectionOfAChangeAndThePartOfTheNumberInIt(String text, String changes) {
    assertThat(
            PARSER.parse(text).stream()
                .map(claim -> claim.change().map(ChangeRolesTest::inWords).orElse("-"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(changes);
  }

  private static String inWords(Change change) {
    return (change.direction() + " " + change.role()).toLowerCase(Locale.ROOT);
  }
}
