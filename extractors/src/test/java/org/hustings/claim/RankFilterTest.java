package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankFilterTest {
  // made anew for each row, so that its word lists are read by what is tested
  private final NumericClaimParser parser = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                     | ordinals
          Reyes came second.                         | second
          It was the third time that she ran.        | third
          That was the first time in years.          | first
          The first three months were calm.          | first
          Her first term ends in May.                | first
          The second largest party walked out.       | second
          The first leaked memo was short.           | first
          It was his fourth.                         | fourth
          The tenth ship sank.                       | tenth
          A second-place finish pleased him.         | second
          The 19th district voted no.                | 19th
          The 19th District voted no.                | -
          The Second Amendment protects it.          | -
          The first lady spoke to reporters.         | -
          At first the party refused.                | -
          First of all, the plan is wrong.           | -
          Third, the plan costs too much.            | -
          She is second to none.                     | -
          It leaked 5 litres per second.             | -
          A first-hand account convinced her.        | -
          They passed a second-rate plan.            | -
          A first-degree charge was dropped.         | -
          """)
  void keepsOrdinalsThatRankSomething(String text, String ordinals) {
    String found =
        parser.parse(text).stream()
            .filter(claim -> claim.kind() == ClaimKind.ORDINAL)
            .map(claim -> claim.span().in(text))
            .collect(Collectors.joining(", "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(ordinals);
  }
}
