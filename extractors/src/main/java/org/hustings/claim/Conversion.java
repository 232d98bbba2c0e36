package org.hustings.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.internal.TsvFile;

/**
 * How numbers of one unit become numbers of another: times an exact fraction, and for temperatures
 * after adding something.
 */
final class Conversion {
  /**
   * A unit of a dimension, by the unit that all of the dimension are told in.
   *
   * @param dimension what it measures
   * @param numerator of its size in the dimension's first unit
   * @param denominator of the same
   * @param offset what is added to a number of it first: 273.15 to degrees Celsius
   */
  private record Scale(
      String dimension, BigDecimal numerator, BigDecimal denominator, BigDecimal offset) {
    /** The scale of a rate: metres by hours. */
    Scale per(Scale other) {
      return new Scale(
          dimension + "/" + other.dimension,
          numerator.multiply(other.denominator),
          denominator.multiply(other.numerator),
          BigDecimal.ZERO);
    }
  }

  private static final Map<String, Scale> SCALES = new HashMap<>();

  static {
    for (TsvFile.Row row :
        TsvFile.resource(
            Conversion.class, "conversions-en.tsv", "code", "dimension", "size", "offset")) {
      String size = row.cell(2);
      int slash = size.indexOf('/');
      BigDecimal numerator = new BigDecimal(slash < 0 ? size : size.substring(0, slash));
      BigDecimal denominator =
          slash < 0 ? BigDecimal.ONE : new BigDecimal(size.substring(slash + 1));
      SCALES.put(
          row.cell(0), new Scale(row.cell(1), numerator, denominator, new BigDecimal(row.cell(3))));
    }
  }

  private final Scale from;
  private final Scale to;

  private Conversion(Scale from, Scale to) {
    this.from = from;
    this.to = to;
  }

  /** The conversion between two units of one dimension; empty for others. */
  static Optional<Conversion> between(Unit from, Unit to) {
    return scale(from)
        .flatMap(
            first ->
                scale(to)
                    .filter(second -> second.dimension().equals(first.dimension()))
                    .map(second -> new Conversion(first, second)));
  }

  private static Optional<Scale> scale(Unit unit) {
    Optional<Scale> own = Optional.ofNullable(SCALES.get(unit.code()));
    Optional<Unit> per = unit.per();
    if (own.isPresent() || per.isEmpty()) {
      return own;
    }
    Unit measured = Unit.of(unit.code().substring(0, unit.code().indexOf('/')));
    Optional<Scale> divisor = Optional.ofNullable(SCALES.get(per.get().code()));
    return Optional.ofNullable(SCALES.get(measured.code()))
        .flatMap(scale -> divisor.map(scale::per));
  }

  BigDecimal apply(BigDecimal number) {
    BigDecimal numerator =
        number.add(from.offset()).multiply(from.numerator()).multiply(to.denominator());
    BigDecimal denominator = from.denominator().multiply(to.numerator());
    return quotient(numerator, denominator).subtract(to.offset());
  }

  private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    try {
      return numerator.divide(denominator);
    } catch (ArithmeticException e) { // without an end, such as feet in inches the other way round
      return numerator.divide(denominator, MathContext.DECIMAL128);
    }
  }
}
