package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hustings.claim.Change.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimLexiconTest {
  private static final String MINE =
      """
      # My words.
      scale	arab	1e9
      modifier	knocking on	almost	before
      modifier	at a guess	approximately	after
      change	cratered	fall	verb
      change	notched	rise	reach
      label	berth	before
      no_object	interest
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                               | without              | with
          The state owes 20 arab rupees.       | 20                   | 20 arab rupees INR 20000000000
          It raised 20 Arab rupees.            | 20                   | 20 Arab rupees INR 20000000000
          It costs knocking on $40.               | $40 USD              | ALMOST $40 USD
          It costs $40, at a guess.          | $40 USD              | $40 USD
          It costs $40 at a guess.           | $40 USD              | APPROXIMATELY $40 USD
          Exports cratered 12 percent.         | 12 percent %         | 12 percent % FALL BY
          The cratered road is 12 miles long.  | 12 miles mile        | 12 miles mile
          Inflation notched 12 percent.         | 12 percent %         | 12 percent % RISE TO
          It leaves from berth 9.           | 9                    | -
          Nine berths are closed.           | Nine (berths)     | Nine (berths)
          They spent $40 interest.            | $40 USD (interest)  | $40 USD
          """)
  void readsTheWordsOfAFile(String text, String without, String with) throws IOException {
    ClaimLexicon words =
        ClaimLexicon.english().plus(ClaimLexicon.fromTsv(new StringReader(MINE), "mine.tsv"));

    assertThat(inWords(NumericClaimParser.english(), text)).isEqualTo(without);
    assertThat(inWords(NumericClaimParser.builder().words(words).build(), text)).isEqualTo(with);
  }

  @Test
  void addsWordsOneByOne() {
    NumericClaimParser parser =
        NumericClaimParser.builder()
            .words(
                ClaimLexicon.english()
                    .plusScale("arab", new BigDecimal("1e9"))
                    .plusModifier("knocking on", Modifier.ALMOST)
                    .plusChange("cratered", Direction.FALL)
                    .plusLabel("berth")
                    .plusNoObject("interest"))
            .build();

    assertThat(
            inWords(parser, "Exports cratered 12 percent to knocking on 2 arab rupees overnight."))
        .isEqualTo("12 percent % FALL BY; ALMOST 2 arab rupees INR 2000000000 FALL TO");
    assertThat(inWords(parser, "It leaves from berth 9.")).isEqualTo("-");
  }

  @Test
  void takesWordsAway() {
    NumericClaimParser parser =
        NumericClaimParser.builder()
            .words(ClaimLexicon.english().minus("some").minus("dozen").minus("rose"))
            .build();

    assertThat(inWords(parser, "Some 40 voters left.")).doesNotContain("APPROXIMATELY");
    assertThat(inWords(parser, "A dozen voters left.")).isEqualTo("-");
    assertThat(inWords(parser, "It rose 3 percent.")).isEqualTo("3 percent %");
  }

  @Test
  void readsAFileOnDisk(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("mine.tsv"), "\uFEFF" + MINE.replace("\n", "\r\n"));

    assertThat(ClaimLexicon.fromTsv(file)).hasToString("ClaimLexicon[7 words]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit~furlong~1                | column 'table' has 'unit'. Use one of scale, modifier, change, label, no_object.
          scale~arab                    | expected 3 cells (table, word, value), but found "scale⇥arab". Put one tab
          scale~arab~~                  | expected 3 cells (table, word, value)
          scale~hundred lakh~1e7        | column 'word' has 'hundred lakh'. Use one word of letters only.
          scale~arab~a lot              | column 'value' has 'a lot'. Use a decimal number above zero, such as 0.01 or 1e9.
          scale~arab~0                  | column 'value' has '0'. Use a decimal number above zero
          modifier~knocking on~over~before | column 'modifier' has 'over'. Use one of exact, approximately, almost
          modifier~knocking on~almost~left | column 'side' has 'left'. Use one of before, after.
          change~cratered~down~verb     | column 'direction' has 'down'. Use one of rise, fall, steady.
          change~cratered~fall~noun     | column 'form' has 'noun'. Use one of verb, reach, bring, level, particle.
          label~berth~front          | column 'side' has 'front'. Use one of before, after, name, jet.
          no_object~                    | expected 2 cells (table, noun)
          modifier knocking on more_than   | column 'table' has 'modifier knocking on more_than'. Use one of
          """)
  void namesFileLineCellAndRemedyOfABrokenRow(String row, String message) {
    String file = "# mine\n\n" + row.replace('~', '\t');

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimLexicon.fromTsv(new StringReader(file), "mine.tsv"))
        .withMessageStartingWith("mine.tsv line 3: " + message);
  }

  @Test
  void refusesWordsThatCannotBeRead() {
    ClaimLexicon english = ClaimLexicon.english();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> english.plusScale("hundred lakh", BigDecimal.TEN))
        .withMessageContaining("hundred lakh");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> english.plusScale("arab", BigDecimal.ZERO))
        .withMessageContaining("above zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> english.plusModifier(" ", Modifier.ALMOST));
    assertThatIllegalArgumentException().isThrownBy(() -> english.plusNoObject(""));
  }

  private static String inWords(NumericClaimParser parser, String text) {
    List<String> claims = parser.parse(text).stream().map(claim -> inWords(claim, text)).toList();
    return claims.isEmpty() ? "-" : String.join("; ", claims);
  }

  private static String inWords(NumericClaim claim, String text) {
    String words = claim.modifier() == Modifier.EXACT ? "" : claim.modifier() + " ";
    words += claim.span().in(text);
    words += claim.unit().map(unit -> " " + unit).orElse("");
    if (claim.quantity().least().orElseThrow().compareTo(new BigDecimal("1e9")) > 0) {
      words += " " + claim.quantity();
    }
    words += claim.change().map(c -> " " + c.direction() + " " + c.role()).orElse("");
    return words
        + claim
            .object()
            .map(object -> object.in(text))
            .filter(noun -> noun.equals("interest") || noun.equals("berths"))
            .map(noun -> " (" + noun + ")")
            .orElse("");
  }
}
