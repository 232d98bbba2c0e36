package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                                 | times, one a claim
          The jobless rate rose to 4.1% in March from 3.8% in February.          | in March, in February
          In 2019, 40 people died and 12 were hurt.                              | In 2019, In 2019
          More than 10 million people have been displaced since April 2023.      | since April 2023
          Inflation last year was 6 percent.                                     | last year
          Sales grew 3% to $5bn in the first quarter of 2016.                    | in the first quarter of 2016, in the first quarter of 2016
          It was the first loss since 2016.                                      | since 2016
          Exports fell 12 percent in the year to March.                          | in the year to March
          Between 2010 and 2019 some 3,000 schools closed.                       | Between 2010 and 2019
          The deficit will reach 5.1% of GDP by the end of the decade.           | by the end of the decade
          More than 200 homes burned on 3 May 2021.                              | on 3 May 2021
          Some 400 homes burned yesterday.                                       | yesterday
          They will spend 4.7% of GDP, or 187 billion zlotys, next year.         | next year, next year
          She said on Tuesday that 40,000 people had fled.                       | -
          Turnout was 66 percent, 20 points higher than in 2022.                 | -, -
          Output is up 3 million tonnes from last season.                        | -
          Israel called up 300,000 reservists, the largest call since 1973.      | -
          It hired 300 nurses, who left in May.                                  | -
          USA TODAY found 300 leaks.                                             | -
          Fewer than 8 million saw Saturday's debate.                            | -
          Two contests come after Tuesday's primary.                             | -
          The law lets 300 nurses march.                                         | -
          Tom Young, 30, left in May.                                            | -
          """)
  void findsWhenANumberHolds(String text, String times) {
    assertThat(
            PARSER.parse(text).stream()
                .map(claim -> claim.time().map(span -> span.in(text)).orElse("-"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(times);
  }

  @Test
  void aTimeThatHoldsTheNumberDoesNotBoundIt() {
    assertThat(PARSER.parse("It rained over the past two weeks."))
        .singleElement()
        .satisfies(claim -> assertThat(claim.time()).isEmpty());
  }
}
