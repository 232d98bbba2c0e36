package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hustings.internal.TsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          furlongs~furlong~measure~1        | line 2: expected 5 cells (alias, code, kind, factor, form), but found
          furlongs~~measure~1~word          | line 2: expected 5 cells
          furlongs~furlong~measure~1~word~  | line 2: expected 5 cells
          furlongs~furlong~length~1~word    | line 2: column 'kind' has 'length'. Use one of money, percent
          furlongs~furlong~ordinal~1~word   | line 2: column 'kind' has 'ordinal'. Use one of
          furlongs~furlong~measure~one~word | line 2: column 'factor' has 'one'. Use a decimal number above zero
          furlongs~furlong~measure~-1~word  | line 2: column 'factor' has '-1'. Use a decimal number above zero
          furlongs~furlong~measure~1~verb   | line 2: column 'form' has 'verb'. Use one of word, scaled, code
          """)
  void namesTheBrokenRow(String row, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                UnitLexicon.fromTsv(
                    new StringReader("# mine\n" + row.replace('~', '\t')), "units.tsv"))
        .withMessageStartingWith("units.tsv " + message);
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
  @ValueSource(
      strings = {
        "numerals-en.tsv",
        "units-en.tsv",
        "currencies-en.tsv",
        "modifiers-en.tsv",
        "changes-en.tsv",
        "labels-en.tsv",
        "no-objects-en.tsv",
        "conversions-en.tsv"
      })
  void shippedFilesAreSortedAndWithoutDuplicates(String name) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            UnitLexicon.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      List<String> rows =
          TsvFile.read(reader, name).stream().map(row -> String.join("\t", row.cells())).toList();

      assertThat(rows).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }
  }
}
