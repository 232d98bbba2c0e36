package org.hustings.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A number, a range of numbers, or the parts of a score, with every scale word multiplied out:
 * {@code $1.1 billion} is 1100000000.
 *
 * <p>Numbers are exact decimals without an exponent or trailing zeros, so that {@code $1.1 billion}
 * and {@code $1,100 million} are equal; a fraction such as one third is rounded to 34 digits.
 *
 * <p><b>Comparing and adding</b> makes sense for quantities of one unit. A range counts with both
 * its ends, and an end that is not known stays unknown:
 *
 * <pre>{@code
 * Quantity twoToFour = Quantity.between(new BigDecimal(2), new BigDecimal(4));
 * twoToFour.plus(Quantity.of(BigDecimal.ONE));            // 3 to 5
 * twoToFour.compare(Quantity.of(BigDecimal.ONE));         // 1: more, whatever it is
 * twoToFour.compare(Quantity.of(BigDecimal.valueOf(3)));  // empty: nobody knows
 *
 * Quantity dollars = claims.stream()
 *     .filter(claim -> claim.unit().equals(Optional.of(Unit.of("USD"))))
 *     .map(NumericClaim::quantity)
 *     .reduce(Quantity.of(BigDecimal.ZERO), Quantity::plus);
 * }</pre>
 *
 * Mind the modifier: {@code more than 3 million} has the quantity 3000000, and {@link
 * NumericClaim#bounds} tells that it may be more. Temperatures must not be added, nor percentages
 * of different things. A score has no sum and no order.
 *
 * <p><b>Converting</b> within a dimension is {@link Unit#convert}: 5 miles are 8.04672 kilometres.
 * Money is never converted: that takes a rate and a day.
 *
 * <p><b>Formatting</b> is the JDK's: {@link #format} hands each number to a {@link NumberFormat}.
 * {@code NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG)} prints {@code 1
 * billion}, and a {@code NumberFormat} with {@code setCurrency(Currency.getInstance("USD"))} prints
 * money, as the code of a money unit is an ISO 4217 code.
 *
 * <p>Immutable and safe for use by many threads.
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

  /** Drops exponents and trailing zeros, so that equal numbers are equal. */
  public Quantity {
    value = value.map(Quantity::plain);
    low = low.map(Quantity::plain);
    high = high.map(Quantity::plain);
    components = components.stream().map(Quantity::plain).toList();
  }

  /** One number. */
  public static Quantity of(BigDecimal value) {
    return new Quantity(Optional.of(value), Optional.empty(), Optional.empty(), List.of());
  }

  /** A range with both ends known, {@code low} not above {@code high}. */
  public static Quantity between(BigDecimal low, BigDecimal high) {
    return new Quantity(Optional.empty(), Optional.of(low), Optional.of(high), List.of());
  }

  /** A vague magnitude, of which only the lower end is known: {@code thousands}. */
  public static Quantity from(BigDecimal low) {
    return new Quantity(Optional.empty(), Optional.of(low), Optional.empty(), List.of());
  }

  /** An amount of which only the upper end is known. */
  public static Quantity upTo(BigDecimal high) {
    return new Quantity(Optional.empty(), Optional.empty(), Optional.of(high), List.of());
  }

  /** The parts of a score: {@code 312-289}. */
  public static Quantity score(List<BigDecimal> components) {
    return new Quantity(Optional.empty(), Optional.empty(), Optional.empty(), components);
  }

  /** The least that it can be: the number itself, or the lower end of a range; else empty. */
  public Optional<BigDecimal> least() {
    return value.or(() -> low);
  }

  /** The most that it can be: the number itself, or the upper end of a range; else empty. */
  public Optional<BigDecimal> most() {
    return value.or(() -> high);
  }

  /**
   * The sum with a quantity of the same unit: {@code 2 to 4} plus 1 is {@code 3 to 5}.
   *
   * @throws IllegalArgumentException if one of them is a score
   */
  public Quantity plus(Quantity other) {
    checkSummable(this);
    checkSummable(other);
    return spanning(
        both(least(), other.least(), BigDecimal::add), both(most(), other.most(), BigDecimal::add));
  }

  /**
   * The difference from a quantity of the same unit: {@code 10} minus {@code 2 to 4} is {@code 6 to
   * 8}.
   *
   * @throws IllegalArgumentException if one of them is a score
   */
  public Quantity minus(Quantity other) {
    checkSummable(other);
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  /**
   * This many times: {@code 2 to 4} times 3 is {@code 6 to 12}; a score keeps its parts, each
   * multiplied.
   */
  public Quantity times(BigDecimal factor) {
    Quantity product = map(number -> number.multiply(factor));
    return factor.signum() < 0 ? product.turned() : product;
  }

  /**
   * How it compares with a quantity of the same unit: negative if it is less whatever the two are,
   * positive if it is more, 0 if both are one and the same number; empty where their ranges
   * overlap, an end is not known, or one is a score.
   */
  public OptionalInt compare(Quantity other) {
    Optional<Boolean> less = both(most(), other.least(), (a, b) -> a.compareTo(b) < 0);
    Optional<Boolean> more = both(least(), other.most(), (a, b) -> a.compareTo(b) > 0);
    Optional<Boolean> same = both(value, other.value, (a, b) -> a.compareTo(b) == 0);
    if (less.orElse(false)) {
      return OptionalInt.of(-1);
    }
    if (more.orElse(false)) {
      return OptionalInt.of(1);
    }
    return same.orElse(false) ? OptionalInt.of(0) : OptionalInt.empty();
  }

  /**
   * An order for lists, from small to large: a range stands where its middle is, an open one where
   * its known end is, and scores stand last in no order among themselves.
   *
   * <pre>{@code
   * claims.sort(Comparator.comparing(NumericClaim::quantity, Quantity.bySize().reversed()));
   * }</pre>
   */
  public static Comparator<Quantity> bySize() {
    return Comparator.comparing((Quantity quantity) -> quantity.middle().isEmpty())
        .thenComparing(quantity -> quantity.middle().orElse(BigDecimal.ZERO));
  }

  /** Each number through a format, joined as by {@link #toString}: {@code 8 to 10}. */
  public String format(NumberFormat format) {
    return inWords(number -> ((NumberFormat) format.clone()).format(number));
  }

  /** The number as people write it: {@code 40000}, {@code 8 to 10}, {@code 312-289}. */
  @Override
  public String toString() {
    return inWords(BigDecimal::toPlainString);
  }

  private String inWords(Function<BigDecimal, String> words) {
    if (!components.isEmpty()) {
      return components.stream().map(words).collect(joining("-"));
    }
    if (value.isPresent()) {
      return words.apply(value.get());
    }
    if (low.isPresent() && high.isPresent()) {
      return words.apply(low.get()) + " to " + words.apply(high.get());
    }
    return low.map(number -> words.apply(number) + " or more")
        .or(() -> high.map(number -> "up to " + words.apply(number)))
        .orElse("");
  }

  /** The quantity whose numbers come out of these by a function that keeps their order. */
  Quantity map(Function<BigDecimal, BigDecimal> function) {
    Function<BigDecimal, BigDecimal> tidy = function.andThen(Quantity::plain);
    return new Quantity(
        value.map(tidy), low.map(tidy), high.map(tidy), components.stream().map(tidy).toList());
  }

  /** Without an exponent or trailing zeros, so that equal numbers are equal. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Quantity turned() {
    return new Quantity(value, /* low= */ high, /* high= */ low, components);
  }

  private static Quantity spanning(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    Optional<BigDecimal> low = least.map(Quantity::plain);
    Optional<BigDecimal> high = most.map(Quantity::plain);
    return low.isPresent() && low.equals(high)
        ? of(low.get())
        : new Quantity(Optional.empty(), low, high, List.of());
  }

  private Optional<BigDecimal> middle() {
    Optional<BigDecimal> middle =
        both(
            least(),
            most(),
            (a, b) -> a.add(b).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128));
    return middle.or(this::least).or(this::most);
  }

  private static void checkSummable(Quantity quantity) {
    checkArgument(
        quantity.components.isEmpty(),
        "a score has no sum, but was asked for one: %s; add its components()",
        quantity);
  }

  private static <T> Optional<T> both(
      Optional<BigDecimal> left,
      Optional<BigDecimal> right,
      BiFunction<BigDecimal, BigDecimal, T> function) {
    return left.flatMap(a -> right.map(b -> function.apply(a, b)));
  }
}
