package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.internal.TsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest(name = "{0} {1} = {2} {3}")
  @CsvSource({
    "5, mile, 8.04672, kilometre",
    "1, inch, 2.54, centimetre",
    "12, inch, 1, foot",
    "1, inch, 0.08333333333333333333333333333333333, foot",
    "2, week, 14, day",
    "36, hour, 1.5, day",
    "3, decade, 30, year",
    "18, month, 1.5, year",
    "640, acre, 1, square mile",
    "100, hectare, 1, square kilometre",
    "1, tonne, 1000, kilogram",
    "1, pound, 0.45359237, kilogram",
    "16, ounce, 1, pound",
    "2, megaton, 2000, kiloton",
    "1.5, gigawatt-hour, 1500, megawatt-hour",
    "1, megawatt-hour, 3600000000, joule",
    "60, mile/hour, 96.56064, kilometre/hour",
    "36, kilometre/hour, 10, metre/second",
    "1, knot, 1.852, kilometre/hour",
    "1, barrel/day, 158.987294928, litre/day",
    "1, cubic metre/day, 7, cubic metre/week",
    "1, gigabyte, 1000, megabyte",
    "100, celsius, 212, fahrenheit",
    "-40, fahrenheit, -40, celsius",
    "0, kelvin, -273.15, celsius",
    "1, %, 10000, part per million",
    "25, bp, 0.25, pp",
    "7, furlong, 7, furlong",
    "7, USD, 7, USD",
  })
  void convertsWithinADimension(BigDecimal number, String unit, String result, String other) {
    Unit from = Unit.of(unit);
    Unit to = Unit.of(other);

    assertThat(from.isConvertibleTo(to)).isTrue();
    assertThat(from.convert(Quantity.of(number), to)).hasToString(result);
  }

  @ParameterizedTest(name = "{0} are no {1}")
  @CsvSource({
    "mile, kilogram",
    "mile, square mile",
    "USD, EUR",
    "GBP, pound",
    "month, day",
    "year, week",
    "ton, tonne",
    "gallon, litre",
    "degree, celsius",
    "%, pp",
    "barrel, barrel/day",
    "barrel/day, tonne/day",
    "USD/day, USD/week",
    "furlong, mile",
    "point, pp",
    "/, metre",
  })
  void refusesToConvertBetween(String unit, String other) {
    Unit from = Unit.of(unit);
    Unit to = Unit.of(other);

    assertThat(from.isConvertibleTo(to)).isFalse();
    assertThat(to.isConvertibleTo(from)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> from.convert(Quantity.of(BigDecimal.ONE), to))
        .withMessageContaining("\"" + unit + "\"")
        .withMessageContaining("\"" + other + "\"");
  }

  @Test
  void convertsBothEndsOfARange() {
    Quantity miles = Quantity.between(new BigDecimal(10), new BigDecimal(20));

    assertThat(Unit.of("mile").convert(miles, Unit.of("kilometre")))
        .hasToString("16.09344 to 32.18688");
    assertThat(Unit.of("mile").convert(Quantity.from(BigDecimal.TEN), Unit.of("kilometre")))
        .hasToString("16.09344 or more");
  }

  @Test
  void tellsAClaimInAnotherUnit() {
    List<NumericClaim> claims =
        NumericClaimParser.english().parse("They walked 5 miles for $12, all 30 of them.");

    assertThat(claims)
        .extracting(claim -> claim.in(Unit.of("kilometre")).map(Quantity::toString))
        .containsExactly(Optional.of("8.04672"), Optional.empty(), Optional.empty());
    assertThat(claims.get(1).in(Unit.of("EUR"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"barrel/day, day", "kilometre/hour, hour", "barrel, ", "/, ", "mile/, ", "/day, "})
  void knowsWhatARateIsPer(String unit, String per) {
    assertThat(Unit.of(unit).per()).isEqualTo(Optional.ofNullable(per).map(Unit::of));
  }

  @Test
  void everyConvertibleUnitIsReadSomewhere() {
    Set<String> read = new HashSet<>();
    UnitLexicon.english().units().forEach(unit -> read.add(unit.code()));

    assertThat(
            TsvFile.resource(
                Unit.class, "conversions-en.tsv", "code", "dimension", "size", "offset"))
        .extracting(row -> row.cell(0))
        .isSubsetOf(read);
  }
}
