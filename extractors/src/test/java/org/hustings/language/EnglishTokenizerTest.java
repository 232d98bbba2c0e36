package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTokenizerTest {
  private final EnglishTokenizer tokenizer = EnglishTokenizer.english();

  private String tokens(String text) {
    return String.join(" ", list(text));
  }

  private List<String> list(String text) {
    List<String> tokens = new ArrayList<>();
    tokenizer.tokenize(
        text, 0, text.length(), (start, end) -> tokens.add(text.substring(start, end)));
    return tokens;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # clitics and possessives
          They won't and can't.            | They wo n't and ca n't .
          She didn’t; he’s sure.           | She did n’t ; he ’s sure .
          The senator’s aides              | The senator ’s aides
          Voters' choice                   | Voters ' choice
          I'd've left, we'll stay          | I 'd 've left , we 'll stay
          DON'T VOTE                       | DO N'T VOTE
          O'Brien met D'Angelo             | O'Brien met D'Angelo
          It cannot hold                   | It can not hold
          back in the '90s and 1980's      | back in the '90s and 1980's
          tell 'em now                     | tell 'em now
          in 2016's race                   | in 2016 's race
          # quotation marks
          ``We won,'' he said              | `` We won , '' he said
          “Tallinn list”’s author          | “ Tallinn list ” ’s author
          'Not now,' she said              | ' Not now , ' she said
          # abbreviations and initials
          Sen. Paul Reyes, D-Ga., spoke    | Sen. Paul Reyes , D - Ga. , spoke
          the U.S.-led force               | the U.S. - led force
          John R. Smith of Acme Inc. left  | John R. Smith of Acme Inc. left
          It is No. 10 of 12               | It is No. 10 of 12
          He said no. 10 agreed? no.       | He said no. 10 agreed ? no .
          He sat. Sat. Jan. 6              | He sat . Sat. Jan. 6
          They chose plan B.               | They chose plan B .
          a Ph.D. at 5 p.m. today          | a Ph.D. at 5 p.m. today
          (b. March 2009)                  | ( b. March 2009 )
          # numbers, money and units
          $846.8million in all             | $ 846.8 million in all
          about £40 or €1.2bn              | about £ 40 or € 1.2 bn
          US$5 and R$1,212                 | US$ 5 and R$ 1,212
          a $3B plan in Room 4B            | a $ 3 B plan in Room 4B
          rose 10-15% to 2½                | rose 10 - 15 % to 2½
          the 20th of 737s                 | the 20th of 737s
          5km at 5pm or 5p.m.              | 5 km at 5 pm or 5 p.m.
          on 9/11 at 5:30                  | on 9/11 at 5:30
          call 713-853-3989                | call 713-853-3989
          since 2024-03-01                 | since 2024-03-01
          won 203-227                      | won 203 - 227
          # hyphens, dashes and slashes
          three-and-a-half-year war        | three - and - a - half - year war
          a non-binding vote               | a non-binding vote
          said—quickly—no                  | said — quickly — no
          left -- at last                  | left -- at last
          and/or both                      | and / or both
          # points
          tests... (they)                  | tests ... ( they )
          Really?! Yes!!                   | Really ?! Yes !!
          Well…no                          | Well … no
          the end.Next one                 | the end . Next one
          # addresses and handles
          see www.example.org/a_b.         | see www.example.org/a_b .
          (https://example.org/x?y=1)      | ( https://example.org/x?y=1 )
          ada.moreno@example.org wrote     | ada.moreno@example.org wrote
          @adamoreno likes #Vote2024       | @adamoreno likes #Vote2024
          AT&T and example.com             | AT&T and example.com
          rated #1 by all                  | rated # 1 by all
          """)
  void cutsLikeTheTreebanks(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @Test
  void cutsAtSpacesThatDoNotBreakAndAtSpacesWithoutWidth() {
    assertThat(list("10\u00A0million\u200Bvotes\uFEFF,\u2009now"))
        .containsExactly("10", "million", "votes", ",", "now");
  }

  @Test
  void keepsCombiningMarksSoftHyphensAndJoinersInTheWord() {
    assertThat(list("Jose\u0301 par\u00ADlia\u00ADment"))
        .containsExactly("Jose\u0301", "par\u00ADlia\u00ADment");
  }

  @Test
  void keepsAPictographWithItsModifiersTogether() {
    assertThat(list("yes 👩🏽‍⚖️!")).last().isEqualTo("!");
    assertThat(list("won🎉🎉")).containsExactly("won", "🎉", "🎉");
  }

  @Test
  void takesALoneSurrogateForAMark() {
    assertThat(list("a\uD83Cb \uDF89")).containsExactly("a", "\uD83C", "b", "\uDF89");
  }

  @Test
  void findsNothingInEmptyAndBlankText() {
    assertThat(list("")).isEmpty();
    assertThat(list(" \t\r\n\u00A0\u200B")).isEmpty();
  }

  @Test
  void readsOnlyTheRangeThatItIsGiven() {
    List<String> tokens = new ArrayList<>();
    String text = "Sen. Moreno won";
    tokenizer.tokenize(text, 5, 8, (start, end) -> tokens.add(text.substring(start, end)));
    assertThat(tokens).containsExactly("Mor");
  }
}
