package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateFinderTest {
  // made anew for each row, so that its word lists are read by what is tested
  private final NumericClaimParser parser = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                   | number, unit, what it is for one of
          They are $12-an-hour jobs.                               | $12 USD hour
          They earn $12 an hour and $35,000 a year.                | $12 USD hour; $35,000 USD year
          The levy is $50 per capita, or $3 a head.                | $50 USD person; $3 USD person
          They emit 12 tonnes per capita and 5 tonnes a day.       | 12 tonnes tonne person; 5 tonnes tonne day
          Oil rose to $71 a barrel.                                | $71 USD barrel
          It makes 500,000 barrels a day.                          | 500,000 barrels a day barrel/day day
          The limit is 30 miles per hour.                          | 30 miles per hour mile/hour hour
          About 200 people a day cross the border.                 | 200 day
          The city uses 40 litres of water per person.             | 40 litres litre person
          The fine is 40 euros per tonne of carbon.                | 40 euros EUR tonne
          They pay $20 per ballot.                                 | $20 USD ballot
          Fuel is sold at $3/gallon.                               | $3 USD gallon
          The aid is 300 euros monthly.                            | 300 euros EUR month
          Workers put in 60 hours a week.                          | 60 hours hour week
          Prices rise 5% a year.                                   | 5% % year
          It pays $500 every month.                                | $500 USD month
          They live on $5 a day from aid.                          | $5 USD day
          They spend $5 a day on food.                             | $5 USD day
          # no rates
          It will cost $5 a year from now.                         | $5 USD -
          It grew 3% a year on.                                    | 3% % -
          It grew 3% a year earlier.                               | 3% % -
          It lost $5 million a month ago.                          | $5 million USD -
          It cost $5 million a year and a half ago.                | $5 million USD -; a year and a half year -
          The 3 men a court convicted left.                        | 3 -
          He paid $3 per the agreement.                            | $3 USD -
          They gave 40 coats a new lining.                         | 40 -
          She sold 40 cars, a year after the war.                  | 40 -
          It is twice a day.                                       |
          """)
  void tellsWhatANumberIsForOneOf(String text, String rates) {
    assertThat(
            parser.parse(text).stream()
                .map(
                    claim ->
                        claim.span().in(text)
                            + claim.unit().map(unit -> " " + unit).orElse("")
                            + claim.per().map(per -> " " + per).orElse(" -"))
                .collect(Collectors.joining("; ")))
        .isEqualTo(rates == null ? "" : rates);
  }

  @Test
  void printsTheRate() {
    assertThat(parser.parse("They earn $12 an hour, and make 500 barrels a day."))
        .extracting(NumericClaim::toString)
        .containsExactly("[10, 13) MONEY 12 USD per hour", "[32, 49) MEASURE 500 barrel/day");
  }
}
