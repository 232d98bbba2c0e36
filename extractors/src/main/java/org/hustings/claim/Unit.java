package org.hustings.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What a quantity is measured in.
 *
 * <pre>{@code
 * Quantity miles = Quantity.of(new BigDecimal(5));
 * Unit.of("mile").convert(miles, Unit.of("kilometre"));           // 8.04672
 * Unit.of("mile").isConvertibleTo(Unit.of("kilogram"));           // false
 * Unit.of("mile/hour").convert(miles, Unit.of("kilometre/hour")); // 8.04672
 * }</pre>
 *
 * @param code an ISO 4217 code, {@code "%"}, {@code "pp"}, or the singular English name ({@code
 *     "year"}, {@code "barrel/day"})
 */
public record Unit(String code) {

  /** Checks that there is a code. */
  public Unit {
    checkArgument(!code.isBlank(), "a unit's code must not be blank");
  }

  /** The unit with this code. */
  public static Unit of(String code) {
    return new Unit(code);
  }

  /** What a rate is a rate of: {@code day} for {@code barrel/day}; empty for other units. */
  public Optional<Unit> per() {
    int slash = code.indexOf('/');
    return slash < 1 || slash == code.length() - 1
        ? Optional.empty()
        : Optional.of(of(code.substring(slash + 1)));
  }

  /**
   * Whether quantities of this unit can be told in another: both measure the same thing (length,
   * area, volume, weight, time, energy, power, temperature, speed, data and some more), or are
   * rates of such units.
   *
   * <p>False where a name means several units ({@code ton}, {@code gallon}, {@code degree}), for
   * months and years against days, and for money of two currencies. A unit is always convertible to
   * itself, also one that a user made up.
   */
  public boolean isConvertibleTo(Unit other) {
    return equals(other) || Conversion.between(this, other).isPresent();
  }

  /**
   * A quantity of this unit in another unit. Exact where the result is a finite decimal number,
   * else rounded to 34 digits; ranges are converted at both ends.
   *
   * @throws IllegalArgumentException if the units are not {@linkplain #isConvertibleTo convertible}
   */
  public Quantity convert(Quantity quantity, Unit other) {
    if (equals(other)) {
      return quantity;
    }
    Conversion conversion =
        Conversion.between(this, other)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        ("cannot convert \"%s\" to \"%s\": they measure different things, or no"
                                + " fixed factor is known; ask isConvertibleTo first")
                            .formatted(this, other)));
    return quantity.map(conversion::apply);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
