package org.hustings.claim;

import java.math.BigDecimal;

/**
 * A number as read from pieces of text, before its unit is known.
 *
 * @param start its first piece
 * @param end the piece after its last one
 * @param form how it is written
 * @param value the number, with its scale words multiplied out
 * @param scale what the scale words multiplied it by; 1 without
 * @param digits whether it starts with digits
 */
record Numeral(int start, int end, Form form, BigDecimal value, BigDecimal scale, boolean digits) {
  /** How a number is written. */
  enum Form {
    CARDINAL,
    ORDINAL,
    FRACTION,
    /** {@code thousands}: the value is the magnitude. */
    MAGNITUDE,
    /** {@code doubled}. */
    MULTIPLE,
    /** {@code single digits}. */
    ONE_DIGIT,
    /** {@code double digits}. */
    TWO_DIGITS
  }

  static Numeral of(int start, int end, Form form, BigDecimal value) {
    return new Numeral(start, end, form, value, BigDecimal.ONE, false);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** The same number times a scale word that ends before a piece. */
  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(start, newEnd, form, value.multiply(factor), scale.multiply(factor), digits);
  }

  Numeral withForm(Form newForm) {
    return new Numeral(start, end, newForm, value, scale, digits);
  }

  boolean isInteger() {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }
}
