package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeReaderTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                             | numbers
          They earn $30,000 to $60,000.                      | 30000 to 60000 USD
          Prices of $3-5 billion were named.                 | 3000000000 to 5000000000 USD
          Rates of 10-15% were paid.                         | 10 to 15 %
          The bill was for 18- to 24-year-olds.              | 18 to 24 year
          From 3 to 5 million people fled.                   | 3000000 to 5000000
          Between 8 and 10 people died.                      | 8 to 10
          Between 8 and perhaps 10 people died.              | 8 to 10
          It will take two or three years.                   | 2 to 3 year
          It weighs 20 or 25 kilotons.                       | 20 to 25 kiloton
          # scores
          The court ruled 5-4.                               | 5-4
          They won 3 to 1.                                   | 3-1
          It passed by 52 votes to 48.                       | 52-48
          # two numbers
          Some 8 and 10 people died.                         | 8; 10
          It will take 2 or 30 years.                        | 2; 30 year
          It weighs 20 or 10 kilotons.                       | 20; 10 kiloton
          It has 1, 2 or 3 doors.                            | 1; 2; 3
          It costs $20 or 25 euros.                          | 20 USD; 25 EUR
          Pay fell from 58 percent to 55 percent.            | 58 %; 55 %
          Sales dropped by $400 million to $5.6 billion.     | 400000000 USD; 5600000000 USD
          She leads by 46 percent to 42 percent.             | 46 %; 42 %
          """)
  void joinsWhatIsOneRangeOrOneScore(String text, String numbers) {
    assertThat(
            PARSER.parse(text).stream()
                .map(
                    claim ->
                        claim.quantity() + claim.unit().map(unit -> " " + unit.code()).orElse(""))
                .collect(Collectors.joining("; ")))
        .isEqualTo(numbers);
  }
}
