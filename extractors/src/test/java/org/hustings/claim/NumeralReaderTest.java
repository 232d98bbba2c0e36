package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {
  private static final NumeralLexicon LEXICON = ClaimLexicon.english().numerals();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                                | 7
          .08                              | 0.08
          1,234.56                         | 1234.56
          1.234,56                         | 1234.56
          1,23,456                         | 123456
          1.234.567                        | 1234567
          0,5                              | 0.5
          5,00                             | 5
          1 414 021 100                    | 1414021100
          2 1/4                            | 2.25
          2½                               | 2.5
          1e10                             | 10000000000
          322 hundred                      | 32200
          1.5 million                      | 1500000
          twenty-one trillion              | 21000000000000
          two hundred point zero three     | 200.03
          five and a half million          | 5500000
          three dozens                     | 36
          a hundred thousand               | 100000
          a quarter of a million           | 250000
          half a dozen                     | 6
          two million and one half         | 2500000
          one hundred twenty-fifth         | 125
          three quarters                   | 0.75
          three lakh                       | 300000
          two thousand million             | 2000000000
          """)
  void readsWordsAndDigits(String text, String value) {
    Pieces pieces = Pieces.of(text, LEXICON);

    Numeral numeral = new NumeralReader(pieces, LEXICON).read(0);

    assertThat(numeral).isNotNull();
    assertThat(numeral.end()).isEqualTo(pieces.size());
    assertThat(numeral.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one hundred and two hundred      | 100
          two million and three million    | 2000000
          four and four                    | 4
          nineteen eighty-four             | 19
          three conservatives              | 3
          5 million and two others         | 5000000
          """)
  void endsBeforeTheNextNumber(String text, String value) {
    Numeral numeral = new NumeralReader(Pieces.of(text, LEXICON), LEXICON).read(0);

    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12.05.2016", "a new", "quarter", "1,2,3", "point", "and", "couple of days"})
  void isNoNumeral(String text) {
    assertThat(new NumeralReader(Pieces.of(text, LEXICON), LEXICON).read(0)).isNull();
  }
}
