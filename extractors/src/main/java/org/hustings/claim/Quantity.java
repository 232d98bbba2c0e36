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
