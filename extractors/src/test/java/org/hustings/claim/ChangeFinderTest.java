package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeFinderTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                              | number, direction, role, what changed
          Sales rose twofold last year.                       | twofold rise by Sales
          Prices rose threefold to $12.                       | threefold rise by Prices; $12 rise to Prices
          Arrests increased tenfold.                          | tenfold rise by Arrests
          Rents doubled in a decade.                          | doubled rise by Rents
          The debt doubled to $4 billion from $2 billion.     | doubled rise by debt; $4 billion rise to debt; $2 billion rise from debt
          The debt doubled from $2 billion to $4 billion.     | doubled rise by debt; $2 billion rise from debt; $4 billion rise to debt
          He tripled his lead to 12 points.                   | tripled rise by lead; 12 points rise to lead
          They want to double spending to 4% of GDP.          | double rise by spending; 4% rise to spending
          The tax would double the price to $5.               | double rise by price; $5 rise to price
          Spending has tripled since 2010.                    | tripled rise by Spending
          The deficit was halved.                             | halved fall by deficit
          The exports halved to 3 million tonnes.             | halved fall by exports; 3 million tonnes fall to exports
          The ministry halved its budget to $3 million.       | halved fall by budget; $3 million fall to budget
          Spending was cut by a third.                        | a third fall by Spending
          The government cut spending by a third to $4 billion. | a third fall by spending; $4 billion fall to spending
          The fleet shrank by half.                           | half fall by fleet
          Output would be reduced by two-thirds.              | two-thirds fall by Output
          They cut the wait from 12 weeks to six.             | 12 weeks fall from wait; six fall to wait
          They cut the number of seats from 199 to 120.       | 199 fall from number; 120 fall to number
          The Dow was DOWN 0.4 percent at 17,959.64.          | 0.4 percent fall by Dow; 17,959.64 fall at Dow
          The Nikkei was down 1.5% to 38,000.                 | 1.5% fall by Nikkei; 38,000 fall to Nikkei
          Unemployment remained at 5 percent.                 | 5 percent steady at Unemployment
          Turnout remained above 50 percent.                  | 50 percent steady at Turnout
          The rate stayed unchanged at 3.5 percent.           | 3.5 percent steady at rate
          The bank left its rate unchanged at 5.25%.          | 5.25% steady at rate
          The pound was flat at $1.27.                        | $1.27 steady at pound
          Growth will inch back up to 4.8 percent.            | 4.8 percent rise to Growth
          The rate edged up to 4.8 percent.                   | 4.8 percent rise to rate
          Fruit prices will increase between 5% and 6%.       | 5% and 6% rise by Fruit prices
          # no changes
          It costs up to $5.                                  | $5 - - -
          It is double the national average.                  | double - - national average
          A twofold rise was seen.                            | twofold - - rise
          Two halved tomatoes lay there.                      | Two - - halved tomatoes
          The doubles champion has 12 titles.                 | 12 - - titles
          The double murder shocked 12 towns.                 | 12 - - towns
          The war lasted 12 weeks.                            | 12 weeks - - -
          The remains of 12 soldiers were found.              | 12 - - soldiers
          """)
  void readsDirectionRoleAndWhatChanged(String text, String changes) {
    assertThat(
            PARSER.parse(text).stream()
                .map(claim -> inWords(claim, text))
                .collect(Collectors.joining("; ")))
        .isEqualTo(changes);
  }

  private static String inWords(NumericClaim claim, String text) {
    String change =
        claim
            .change()
            .map(c -> c.direction() + " " + c.role())
            .orElse("- -")
            .toLowerCase(Locale.ROOT);
    String object = claim.object().map(span -> span.in(text)).orElse("-");
    return claim.span().in(text) + " " + change + " " + object;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                              | for each number those it is linked to
          Prices rose threefold to $12.                       | [$12], [threefold]
          The debt doubled to $4 billion from $2 billion.     | [$4 billion, $2 billion], [doubled, $2 billion], [doubled, $4 billion]
          The Dow was DOWN 0.4 percent at 17,959.64.          | [17,959.64], [0.4 percent]
          They cut the wait from 12 weeks to six.             | [six], [12 weeks]
          Oil fell 2%, and gas rose 3%.                       | [], []
          The bank has 12 clerks and 3 doors.                 | [], []
          """)
  void linksTheNumbersOfOneChange(String text, String links) {
    List<String> found =
        PARSER.parse(text).stream()
            .map(claim -> claim.relatedTo().stream().map(span -> span.in(text)).toList())
            .map(List::toString)
            .toList();

    assertThat(String.join(", ", found)).isEqualTo(links);
  }
}
