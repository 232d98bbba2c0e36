package org.hustings.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hustings.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making: what the readers have found out about one number so far. Lives and dies
 * within one call.
 */
final class Reading {
  /** The first piece of the claim's span. */
  int start;

  /** The piece after the claim's span. */
  int end;

  /** The piece after everything read, such as {@code -an-hour}; at least {@link #end}. */
  int after;

  final Numeral numeral;
  ClaimKind kind;
  @Nullable BigDecimal value;
  @Nullable BigDecimal low;
  @Nullable BigDecimal high;
  List<BigDecimal> components = List.of();
  @Nullable Unit unit;
  BigDecimal factor = BigDecimal.ONE;

  /** The words or the sign of the unit, as its lexicon has them; empty without a unit. */
  String unitName = "";

  Modifier modifier = Modifier.EXACT;

  /** The first piece of the modifier before it; its own start where there is none. */
  int modifierStart;

  /** Whether a hyphen ties it to the next word: {@code 46-page}. */
  boolean tied;

  /** Whether the unit stands in the text, and not only in the number beside it. */
  boolean hasOwnUnit;

  @Nullable Span object;
  @Nullable Change change;

  /** The piece of the word that says so, or -1. */
  int changeAnchor = -1;

  @Nullable Span time;

  /** What it is for one of: the hour of {@code $12-an-hour}. */
  @Nullable Unit per;

  List<Span> relatedTo = List.of();
  String rule;

  Reading(Numeral numeral, ClaimKind kind, String rule) {
    this.numeral = numeral;
    this.start = numeral.start();
    this.end = numeral.end();
    this.after = numeral.end();
    this.modifierStart = numeral.start();
    this.kind = kind;
    this.value = numeral.value();
    this.rule = rule;
  }

  void measuredIn(UnitLexicon.Entry entry) {
    kind = entry.kind();
    unit = entry.unit();
    factor = entry.factor();
    unitName = entry.alias();
    hasOwnUnit = true;
    value = value == null ? null : multiplied(value);
    low = low == null ? null : multiplied(low);
    high = high == null ? null : multiplied(high);
  }

  private BigDecimal multiplied(BigDecimal number) {
    return factor.compareTo(BigDecimal.ONE) == 0 ? number : number.multiply(factor);
  }

  void negate() {
    value = value == null ? null : value.negate();
  }

  boolean isRange() {
    return low != null && high != null;
  }

  Span span(Pieces pieces) {
    return Span.of(pieces.start(start), pieces.end(end - 1));
  }

  boolean isPlainCount() {
    return kind == ClaimKind.COUNT && unit == null;
  }

  Quantity quantity() {
    return new Quantity(
        Optional.ofNullable(value).map(Quantity::plain),
        Optional.ofNullable(low).map(Quantity::plain),
        Optional.ofNullable(high).map(Quantity::plain),
        components);
  }
}
