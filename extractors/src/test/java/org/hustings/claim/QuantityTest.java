package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # left    | right      | sum         | difference
          5         | 3          | 8           | 2
          0.1       | 0.2        | 0.3         | -0.1
          1.5       | 1.50       | 3           | 0
          2 to 4    | 1          | 3 to 5      | 1 to 3
          10        | 2 to 4     | 12 to 14    | 6 to 8
          2 to 4    | 2 to 4     | 4 to 8      | -2 to 2
          1000+     | 5          | 1005 or more | 995 or more
          5         | 1000+      | 1005 or more | up to -995
          ..9       | 2          | up to 11    | up to 7
          ..9       | 2+         | ''          | up to 7
          2 to 4    | 1000+      | 1002 or more | up to -996
          """)
  void addsAndSubtracts(String left, String right, String sum, String difference) {
    assertThat(quantity(left).plus(quantity(right))).hasToString(sum);
    assertThat(quantity(left).minus(quantity(right))).hasToString(difference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # quantity | factor | product
          5          | 3      | 15
          2 to 4     | 3      | 6 to 12
          2 to 4     | -1     | -4 to -2
          1000+      | -1     | up to -1000
          312-289    | 2      | 624-578
          40         | 0      | 0
          """)
  void multiplies(String quantity, BigDecimal factor, String product) {
    assertThat(quantity(quantity).times(factor)).hasToString(product);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # left    | right      | order
          5         | 3          | 1
          3         | 5          | -1
          1.5       | 1.50       | 0
          2 to 4    | 5          | -1
          2 to 4    | 1          | 1
          5 to 6    | 2 to 4     | 1
          1000+     | 5          | 1
          ..9       | 10         | -1
          2 to 4    | 3          |
          2 to 4    | 4          |
          2 to 4    | 2 to 4     |
          1000+     | 2000       |
          1000+     | 2000+      |
          ..9       | 3          |
          312-289   | 5          |
          312-289   | 312-289    |
          """)
  void comparesOnlyWhatIsCertain(String left, String right, Integer order) {
    OptionalInt expected = order == null ? OptionalInt.empty() : OptionalInt.of(order);

    assertThat(quantity(left).compare(quantity(right))).isEqualTo(expected);
    assertThat(quantity(right).compare(quantity(left)))
        .isEqualTo(order == null ? expected : OptionalInt.of(-order));
  }

  @Test
  void equalNumbersAreEqualHoweverTheyAreWritten() {
    assertThat(Quantity.of(new BigDecimal("1.10"))).isEqualTo(Quantity.of(new BigDecimal("1.1")));
    assertThat(Quantity.of(new BigDecimal("1e9"))).hasToString("1000000000");
    assertThat(Quantity.between(new BigDecimal("2.0"), new BigDecimal("4.00")))
        .isEqualTo(Quantity.between(new BigDecimal("2"), new BigDecimal("4")));
  }

  @Test
  void sortsBySizeWithScoresLast() {
    assertThat(
            Stream.of("7-3", "1000+", "2 to 4", "2.5", "..9")
                .map(QuantityTest::quantity)
                .sorted(Quantity.bySize())
                .map(Quantity::toString)
                .collect(Collectors.joining(", ")))
        .isEqualTo("2.5, 2 to 4, up to 9, 1000 or more, 7-3");
  }

  @Test
  void refusesTheSumOfAScore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quantity("312-289").plus(quantity("1")))
        .withMessageContaining("312-289")
        .withMessageContaining("components()");
    assertThatIllegalArgumentException().isThrownBy(() -> quantity("1").minus(quantity("312-289")));
  }

  @Test
  void formatsEachNumber() {
    NumberFormat compact =
        NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG);

    assertThat(quantity("1100000000").format(NumberFormat.getInstance(Locale.US)))
        .isEqualTo("1,100,000,000");
    assertThat(quantity("2000000 to 4000000").format(compact)).isEqualTo("2 million to 4 million");
    assertThat(quantity("1000+").format(compact)).isEqualTo("1 thousand or more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                              | bounds
          More than 600 people came.          | 600 or more
          At least 600 people came.           | 600 or more
          Nearly 600 people came.             | up to 600
          Up to 600 people came.              | up to 600
          Fewer than 600 people came.         | up to 600
          It takes more than 2 to 4 hours.    | 2 or more
          Thousands of people came.           | 1000 or more
          Between 500 and 600 people came.    | 500 to 600
          About 600 people came.              | 600
          Only 600 people came.               | 600
          The deputies passed it 312-289.     | 312-289
          """)
  void theModifierBoundsTheNumber(String text, String bounds) {
    assertThat(NumericClaimParser.english().parse(text))
        .singleElement()
        .satisfies(claim -> assertThat(claim.bounds()).hasToString(bounds));
  }

  /** {@code 5}, {@code 2 to 4}, {@code 1000+}, {@code ..9} or {@code 312-289}. */
  private static Quantity quantity(String text) {
    if (text.endsWith("+")) {
      return Quantity.from(new BigDecimal(text.substring(0, text.length() - 1)));
    }
    if (text.startsWith("..")) {
      return Quantity.upTo(new BigDecimal(text.substring(2)));
    }
    if (text.indexOf('-') > 0) {
      return Quantity.score(Arrays.stream(text.split("-", -1)).map(BigDecimal::new).toList());
    }
    List<BigDecimal> ends = Arrays.stream(text.split(" to ", -1)).map(BigDecimal::new).toList();
    return ends.size() == 1 ? Quantity.of(ends.get(0)) : Quantity.between(ends.get(0), ends.get(1));
  }
}
