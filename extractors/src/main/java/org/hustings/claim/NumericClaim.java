package org.hustings.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.document.Annotation;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.quote.Quote;

/**
 * A number that the text states.
 *
 * <pre>{@code
 * // Tax revenue rose to more than $40 million last year, Ada Moreno said.
 * claim.quantity();                          // 40000000
 * claim.unit();                              // USD
 * claim.modifier();                          // MORE_THAN
 * claim.object().map(text::in);              // Tax revenue
 * claim.change();                            // RISE TO
 * claim.claimant().map(Actor::name);         // Ada Moreno
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param span the numeral with its scale word and its unit; no modifier, no counted noun
 * @param kind what kind of number
 * @param quantity the number itself
 * @param unit what it is measured in; empty for counts, ordinals, fractions, multiples and scores
 * @param per what the number is for one of: {@code hour} in {@code $12-an-hour}, {@code person} in
 *     {@code 12 tonnes per capita}, {@code day} in {@code 200 people a day} and in {@code 500,000
 *     barrels a day}, whose unit is {@code barrel/day}
 * @param modifier how the text limits it
 * @param object the words for the thing counted or measured, where the sentence has them
 * @param change that the thing rose or fell, where the sentence says so
 * @param time the words that say when the number holds, where the sentence has them: {@code in
 *     March}, {@code last year}, {@code since 2020}
 * @param relatedTo the spans of the other numbers of the same change: in {@code fell from 58
 *     percent to 55 percent} each number has the other's
 * @param quote the innermost quote that holds the number
 * @param provenance the rule that found it
 */
public record NumericClaim(
    Span span,
    ClaimKind kind,
    Quantity quantity,
    Optional<Unit> unit,
    Optional<Unit> per,
    Modifier modifier,
    Optional<Span> object,
    Optional<Change> change,
    Optional<Span> time,
    List<Span> relatedTo,
    Optional<Quote> quote,
    Provenance provenance)
    implements Annotation {

  /** All claims, in text order. */
  public static final Layer<NumericClaim> LAYER = Layer.of("claims", NumericClaim.class);

  /** Checks that nothing is null. */
  public NumericClaim {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(per, "per");
    Objects.requireNonNull(modifier, "modifier");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(time, "time");
    relatedTo = List.copyOf(relatedTo);
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** A claim at no stated time that is no rate and related to no other. */
  public NumericClaim(
      Span span,
      ClaimKind kind,
      Quantity quantity,
      Optional<Unit> unit,
      Modifier modifier,
      Optional<Span> object,
      Optional<Change> change,
      Optional<Quote> quote,
      Provenance provenance) {
    this(
        span,
        kind,
        quantity,
        unit,
        unit.flatMap(Unit::per),
        modifier,
        object,
        change,
        Optional.empty(),
        List.of(),
        quote,
        provenance);
  }

  /** Who claims the number: the speaker of the quote around it; empty outside quotes. */
  public Optional<Actor> claimant() {
    return quote.flatMap(Quote::speaker);
  }

  /**
   * The least and the most that the text says, with the modifier: {@code more than 600} is 600 or
   * more, {@code nearly $1 billion} is up to 1000000000, and a number without a modifier is itself.
   * The end itself counts in, also after {@code more than}. What is only about right ({@code
   * about}, {@code plus or minus}) stays the number that the text has.
   */
  public Quantity bounds() {
    return switch (modifier) {
      case MORE_THAN, AT_LEAST -> quantity.least().map(Quantity::from).orElse(quantity);
      case LESS_THAN, AT_MOST, ALMOST -> quantity.most().map(Quantity::upTo).orElse(quantity);
      case EXACT, APPROXIMATELY, PLUS_MINUS, VAGUE -> quantity;
    };
  }

  /**
   * The number in another unit: {@code 5 miles} in kilometres is 8.04672. Empty where the claim has
   * no unit, or one that is not {@linkplain Unit#isConvertibleTo convertible}: money is never told
   * in another currency.
   */
  public Optional<Quantity> in(Unit other) {
    return unit.filter(own -> own.isConvertibleTo(other)).map(own -> own.convert(quantity, other));
  }

  /**
   * Place, kind, number, unit, rate, change, the place of the time, and claimant, for logs: {@code
   * [20, 31) MEASURE 40 hectare, at [32, 40)}.
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder().append(span).append(' ').append(kind);
    if (modifier != Modifier.EXACT) {
      line.append(' ').append(modifier);
    }
    line.append(' ').append(quantity);
    unit.ifPresent(measure -> line.append(' ').append(measure));
    per.filter(one -> unit.flatMap(Unit::per).isEmpty())
        .ifPresent(one -> line.append(" per ").append(one));
    change.ifPresent(c -> line.append(", ").append(c.direction()).append(' ').append(c.role()));
    time.ifPresent(place -> line.append(", at ").append(place));
    claimant().ifPresent(actor -> line.append(", says ").append(actor.name()));
    return line.toString();
  }
}
