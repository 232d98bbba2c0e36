package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitLexiconTest {
  @Test
  void readsUnitsFromAFile() throws IOException {
    String file = "# alias, code, kind, factor, form\nfurlongs\tfurlong\tmeasure\t1\tword\n";

    UnitLexicon units = UnitLexicon.fromTsv(new StringReader(file), "units.tsv");

    assertThat(units.units()).containsExactly(Unit.of("furlong"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          furlongs~furlong~measure~1        | units.tsv, line 1: expected 5 tab-separated columns
          furlongs~~measure~1~word          | units.tsv, line 1: column 2 is empty
          furlongs~furlong~length~1~word    | furlongs
          furlongs~furlong~ordinal~1~word   | a unit cannot be of kind ordinal
          furlongs~furlong~measure~one~word | furlongs
          """)
  void namesTheBrokenRow(String row, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> UnitLexicon.fromTsv(new StringReader(row.replace('~', '\t')), "units.tsv"))
        .withMessageContaining("units.tsv")
        .withMessageContaining(message);
  }

  @Test
  void refusesAKindThatHasNoUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitLexicon.english().plus("th", Unit.of("th"), ClaimKind.ORDINAL))
        .withMessageContaining("ORDINAL");
  }

  @Test
  void knowsEveryCurrencyInCirculation() {
    Set<String> codes = new TreeSet<>();
    for (String country : Locale.getISOCountries()) {
      Currency currency = Currency.getInstance(new Locale("", country));
      if (currency != null) {
        codes.add(currency.getCurrencyCode());
      }
    }

    assertThat(codes).hasSizeGreaterThan(140);
    assertThat(UnitLexicon.english().units().stream().map(Unit::code)).containsAll(codes);
  }

  @Test
  void moneyCodesAreCurrencies() {
    Set<String> later = Set.of("XBT", "SLE", "VED", "ZWG", "XCG"); // younger than Java 17's table
    Set<String> known =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    assertThat(UnitLexicon.english().entries())
        .filteredOn(entry -> entry.kind() == ClaimKind.MONEY)
        .extracting(entry -> entry.unit().code())
        .allMatch(code -> known.contains(code) || later.contains(code));
  }

  @ParameterizedTest
  @CsvSource({
    "numerals-en.tsv, 3",
    "units-en.tsv, 5",
    "currencies-en.tsv, 5",
    "modifiers-en.tsv, 3",
    "changes-en.tsv, 3",
    "labels-en.tsv, 2",
    "conversions-en.tsv, 4"
  })
  void shippedFilesAreSortedAndWithoutDuplicates(String name, int columns) {
    List<String> rows =
        TsvFile.resource(name, columns).stream().map(row -> String.join("\t", row)).toList();

    assertThat(rows).doesNotHaveDuplicates().isSorted();
  }
}
