package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hustings.internal.TsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void readsUnitsFromAFileOnDisk(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("units.tsv");
    Files.writeString(file, "furlongs\tfurlong\tmeasure\t1\tword\n");

    assertThat(UnitLexicon.fromTsv(file).units()).containsExactly(Unit.of("furlong"));
  }

  @Test
  void namesTheFileThatIsBroken(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("units.tsv");
    Files.writeString(file, "furlongs\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitLexicon.fromTsv(file))
        .withMessageContaining(file.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                               | unit
          The race is over 8 furlongs.         | furlong
          The race is over 8 miles.            | league
          The race is over 8 kilometres.       | kilometre
          """)
  void theUnitsOfAnotherLexiconWin(String text, String unit) throws IOException {
    String mine = "furlongs\tfurlong\tmeasure\t1\tword\nmiles\tleague\tmeasure\t1\tword\n";
    UnitLexicon units =
        UnitLexicon.english().plus(UnitLexicon.fromTsv(new StringReader(mine), "mine.tsv"));

    assertThat(NumericClaimParser.builder().units(units).build().parse(text))
        .singleElement()
        .satisfies(claim -> assertThat(claim.unit()).contains(Unit.of(unit)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form    | text                          | money
          word      | He owes 20 zed.               | 20 zed
          word      | He owes 20 Zed.               | 20 Zed
          word      | He owes zed 20.               | -
          scaled    | He owes 20 zed.               | -
          scaled    | He owes 2000 zed.             | 2000 zed
          scaled    | He owes 2 million zed.        | 2 million zed
          code      | He owes 20 ZED.               | 20 ZED
          code      | He owes ZED 20.               | ZED 20
          code      | He owes 20 zed.               | -
          code      | He owes 20 Zed.               | -
          wordlike  | He owes 20 ZED.               | -
          wordlike  | He owes ZED 20.               | -
          wordlike  | He owes 2000 ZED.             | 2000 ZED
          wordlike  | He owes ZED 2000.             | ZED 2000
          wordlike  | He owes 2000 zed.             | -
          anycase   | He owes 20 zed.               | 20 zed
          anycase   | He owes zed 20.               | zed 20
          anycase   | He owes 20 ZED.               | 20 ZED
          sign      | He owes ZED20.                | ZED20
          sign      | He owes 20ZED.                | 20ZED
          glued     | He owes 20ZED.                | 20ZED
          glued     | He owes 20 ZED.               | -
          glued     | He owes 20zed.                | -
          """)
  void readsAWordAsItsFormSays(String form, String text, String money) throws IOException {
    String alias = form.equals("word") || form.equals("scaled") ? "zed" : "ZED";
    String mine = alias + "\tXTS\tmoney\t1\t" + form + "\n";
    UnitLexicon units =
        UnitLexicon.english().plus(UnitLexicon.fromTsv(new StringReader(mine), "mine.tsv"));

    assertThat(
            NumericClaimParser.builder().units(units).build().parse(text).stream()
                .filter(claim -> claim.kind() == ClaimKind.MONEY)
                .map(claim -> claim.span().in(text)))
        .isEqualTo(money.equals("-") ? List.of() : List.of(money));
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
