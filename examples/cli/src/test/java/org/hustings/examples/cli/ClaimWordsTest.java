package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hustings.claim.Change;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.Modifier;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.NumericClaimParser;
import org.hustings.claim.Quantity;
import org.hustings.claim.Unit;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONEY    | 1100000000 | EUR  | AT_LEAST      | ≥ EUR 1,100,000,000
          PERCENT  | 46.5       | %    | APPROXIMATELY | ≈ 46.5 %
          COUNT    | 15000      |      | MORE_THAN     | > 15,000
          ORDINAL  | 12         |      | EXACT         | no. 12
          MULTIPLE | 3          |      | ALMOST        | just under 3 times
          AGE      | 62         | year | EXACT         | 62 years
          MEASURE  | 500000     | barrel/day | EXACT   | 500,000 barrels/day
          DURATION | 1          | century | EXACT      | 1 century
          DURATION | 2          | century | EXACT      | 2 centuries
          """)
  void writesTheNumberWithLimitAndUnit(
      ClaimKind kind, String value, String unit, Modifier modifier, String expected) {
    assertThat(
            ClaimWords.value(
                claim(
                    kind, Quantity.of(new BigDecimal(value)), Optional.ofNullable(unit), modifier)))
        .isEqualTo(expected);
  }

  @Test
  void writesRangesScoresAndVagueNumbers() {
    assertThat(ClaimWords.value(count(Quantity.between(new BigDecimal(8), BigDecimal.TEN))))
        .isEqualTo("8–10");
    assertThat(
            ClaimWords.value(
                count(Quantity.score(List.of(new BigDecimal(312), new BigDecimal(289))))))
        .isEqualTo("312–289");
    assertThat(ClaimWords.value(count(Quantity.from(new BigDecimal(2000)))))
        .isEqualTo("2,000 and more");
  }

  @Test
  void aOneThatCountsNothingIsNotWorthTelling() {
    Document one =
        Document.of("One of them, or two.")
            .with(
                NumericClaim.LAYER,
                List.of(count(Quantity.of(BigDecimal.ONE)), count(Quantity.of(BigDecimal.TEN))));

    assertThat(ClaimWords.worthTelling(one)).extracting(ClaimWords::value).containsExactly("10");
  }

  @Test
  void writesAChangeAsAnArrow() {
    NumericClaim claim = count(Quantity.of(BigDecimal.ONE));

    assertThat(ClaimWords.change(claim)).isEmpty();
    assertThat(
            ClaimWords.change(
                new NumericClaim(
                    claim.span(),
                    claim.kind(),
                    claim.quantity(),
                    claim.unit(),
                    claim.modifier(),
                    claim.object(),
                    Optional.of(new Change(Change.Direction.FALL, Change.Role.BY)),
                    claim.quote(),
                    claim.provenance())))
        .isEqualTo("↓ by");
  }

  @Test
  void writesWhatANumberIsForOneOf() {
    assertThat(NumericClaimParser.english().parse("They earn $12 an hour from 500 barrels a day."))
        .extracting(ClaimWords::value)
        .containsExactly("USD 12 per hour", "500 barrels/day");
  }

  private static NumericClaim count(Quantity quantity) {
    return claim(ClaimKind.COUNT, quantity, Optional.empty(), Modifier.EXACT);
  }

  private static NumericClaim claim(
      ClaimKind kind, Quantity quantity, Optional<String> unit, Modifier modifier) {
    return new NumericClaim(
        Span.of(0, 1),
        kind,
        quantity,
        unit.map(Unit::of),
        modifier,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Provenance.of("test/by-hand", 1));
  }
}
