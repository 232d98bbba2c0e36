package org.hustings.claim;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number, a range of numbers, or the parts of a score, with every scale word multiplied out:
 * {@code $1.1 billion} is 1100000000.
 *
 * <p>Numbers are exact decimals without an exponent or trailing zeros, so that {@code $1.1 billion}
 * and {@code $1,100 million} are equal; a fraction such as one third is rounded to 34 digits.
 *
 * <p><b>Comparing and adding</b> makes sense for quantities of one unit. {@link BigDecimal} does
 * it; its {@code compareTo} is the order of numbers, and {@code equals} also looks at the scale:
 *
 * <pre>{@code
 * List<NumericClaim> claims = NumericClaimParser.english().parse(text);
 * BigDecimal dollars = claims.stream()
 *     .filter(claim -> claim.unit().equals(Optional.of(Unit.of("USD"))))
 *     .flatMap(claim -> claim.quantity().value().stream())
 *     .reduce(BigDecimal.ZERO, BigDecimal::add);
 * }</pre>
 *
 * Mind the modifier: {@code more than 3 million} is a lower bound and {@code dozens} no number at
 * all, but {@linkplain #from a lower end}.
 *
 * <p><b>Converting</b> within a dimension is a matter of a factor. For time the JDK has it, since
 * the units of durations are named like those of {@link java.time.temporal.ChronoUnit}: {@code
 * ChronoUnit.valueOf("WEEKS").getDuration().multipliedBy(2).toDays()} is 14. For lengths, weights,
 * areas and the like use a units library such as ICU4J ({@code MeasureUnit.forIdentifier("mile")}).
 * Money is never converted here: that takes a rate and a day. Temperatures convert with an offset
 * and must not be added.
 *
 * <p><b>Formatting</b> is the JDK's: {@code NumberFormat.getCompactNumberInstance(Locale.US,
 * NumberFormat.Style.LONG)} prints {@code 1 billion}, and a {@code NumberFormat} with {@code
 * setCurrency(Currency.getInstance("USD"))} prints money, as the code of a money unit is an ISO
 * 4217 code.
 *
 * @param value the number; empty for a range, a score and a vague magnitude
 * @param low the lower end of a range, or the magnitude of {@code thousands}
 * @param high the upper end of a range
 * @param components the numbers of a score in their order, else empty
 */
public record Quantity(
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    List<BigDecimal> components) {

  /** Checks that nothing is null. */
  public Quantity {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    components = List.copyOf(components);
  }

  /** One number. */
  public static Quantity of(BigDecimal value) {
    return new Quantity(Optional.of(value), Optional.empty(), Optional.empty(), List.of());
  }

  /** A range with both ends known. */
  public static Quantity between(BigDecimal low, BigDecimal high) {
    return new Quantity(Optional.empty(), Optional.of(low), Optional.of(high), List.of());
  }

  /** A vague magnitude, of which only the lower end is known: {@code thousands}. */
  public static Quantity from(BigDecimal low) {
    return new Quantity(Optional.empty(), Optional.of(low), Optional.empty(), List.of());
  }

  /** The parts of a score: {@code 312-289}. */
  public static Quantity score(List<BigDecimal> components) {
    return new Quantity(Optional.empty(), Optional.empty(), Optional.empty(), components);
  }

  /** The number as people write it: {@code 40000}, {@code 8 to 10}, {@code 312-289}. */
  @Override
  public String toString() {
    if (!components.isEmpty()) {
      return components.stream().map(BigDecimal::toPlainString).collect(joining("-"));
    }
    if (value.isPresent()) {
      return value.get().toPlainString();
    }
    if (low.isPresent() && high.isPresent()) {
      return low.get().toPlainString() + " to " + high.get().toPlainString();
    }
    return low.map(number -> number.toPlainString() + " or more")
        .or(() -> high.map(number -> "up to " + number.toPlainString()))
        .orElse("");
  }
}
