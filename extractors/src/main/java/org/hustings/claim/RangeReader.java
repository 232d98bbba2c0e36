package org.hustings.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hustings.claim.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Joins two numbers to a range ({@code $30,000 to $60,000}, {@code 10-15%}, {@code 18- to
 * 24-year-olds}) or a score ({@code 5-4}, {@code 52 votes to 48}).
 */
final class RangeReader {
  private static final Set<String> BOUNDS =
      Set.of(
          "more",
          "than",
          "about",
          "nearly",
          "almost",
          "as",
          "much",
          "many",
          "over",
          "around",
          "roughly",
          "perhaps",
          "maybe",
          "possibly",
          "even",
          "up",
          "to",
          "high");

  private final Pieces pieces;
  private final ChangeLexicon changes;
  private final ModifierReader modifiers;

  RangeReader(Pieces pieces, ChangeLexicon changes, ModifierReader modifiers) {
    this.pieces = pieces;
    this.changes = changes;
    this.modifiers = modifiers;
  }

  /** The readings with those that belong together joined. */
  List<Reading> join(List<Reading> readings) {
    List<Reading> joined = new ArrayList<>(readings.size());
    for (Reading next : readings) {
      Reading last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || !joinInto(last, next)) {
        joined.add(next);
      }
    }
    return joined;
  }

  private boolean joinInto(Reading left, Reading right) {
    int gap = right.start - left.end;
    if (gap < 1
        || gap > 5
        || left.value == null
        || right.value == null
        || left.isRange()
        || !left.components.isEmpty()
        || !isNumberLike(left)
        || !isNumberLike(right)) {
      return false;
    }
    for (int i = left.end; i <= right.start; i++) {
      if (!pieces.follows(i)) {
        return false;
      }
    }
    int at = left.end;
    if (gap == 1 && pieces.sign(at) == ':') { // "won 3:1"
      boolean glued = pieces.isGlued(at) && pieces.isGlued(at + 1);
      return glued && isPlain(left) && isPlain(right) && score(left, right);
    }
    if (gap == 1 && pieces.isDash(at)) {
      return pieces.isGlued(at) == pieces.isGlued(at + 1) && dashed(left, right);
    }
    if (pieces.isDash(at)) {
      at++; // "18- to 24-year-olds"
    }
    String link = pieces.lower(at);
    boolean between =
        isAfter(left, "between")
            || (isAfter(left, "of") && pieces.lower(left.start - 2).equals("ages"));
    if (link.equals("votes") && pieces.lower(at + 1).equals("to") && at + 2 == right.start) {
      return score(left, right);
    }
    boolean bounded = isBound(at + 1, right.start);
    return switch (link) {
      case "to", "through" -> bounded && to(left, right);
      case "up" -> pieces.lower(at + 1).equals("to") && at + 2 == right.start && upTo(left, right);
      case "and" -> between && bounded && range(left, right);
      case "or" -> at + 1 == right.start && or(left, right);
      default -> false;
    };
  }

  private static boolean isNumberLike(Reading reading) {
    return reading.numeral.form() == Form.CARDINAL
        && reading.kind != ClaimKind.FRACTION
        && reading.kind != ClaimKind.MULTIPLE;
  }

  private boolean isBound(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!BOUNDS.contains(pieces.lower(i)) && !pieces.isDash(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAfter(Reading reading, String word) {
    return pieces.lower(modifiers.start(reading) - 1).equals(word);
  }

  private boolean dashed(Reading left, Reading right) {
    if (isPlain(left) && isPlain(right) && pieces.isGlued(left.end)) {
      boolean rises = left.numeral.value().compareTo(right.numeral.value()) < 0;
      if (!rises || isContest(left, right)) {
        return score(left, right);
      }
    }
    return range(left, right);
  }

  private static boolean isPlain(Reading reading) {
    return !reading.hasOwnUnit && reading.numeral.isInteger() && !reading.numeral.isScaled();
  }

  private boolean to(Reading left, Reading right) {
    boolean rises = low(left, right).compareTo(high(left, right)) < 0;
    boolean from = isAfter(left, "from");
    if (isPlain(left) && isPlain(right) && !from && (isContest(left, right) || isToOne(right))) {
      return score(left, right);
    }
    if (from && changes.isNear(pieces, left.start, 18)) {
      return false; // "fell from 58 percent to 55 percent" is two claims
    }
    if (!from && isStep(left, right)) {
      return false; // "dropped by $400m to $5.6bn" as well
    }
    if ((!rises && !from) || (left.hasOwnUnit && !from && isLead(left))) {
      return false; // "leads by 46 percent to 42 percent" as well
    }
    return range(left, right);
  }

  /** {@code outnumbered three to one}. */
  private static boolean isToOne(Reading right) {
    return right.numeral.value().compareTo(BigDecimal.ONE) == 0;
  }

  /** {@code $5 up to $10}, which is a range and no limit. */
  private boolean upTo(Reading left, Reading right) {
    boolean joined = to(left, right);
    if (joined && left.modifier == Modifier.AT_MOST) {
      left.modifier = Modifier.EXACT;
    }
    return joined;
  }

  /** Whether the left number is by how much something changed, and the right one its new level. */
  private boolean isStep(Reading left, Reading right) {
    int before = modifiers.start(left) - 1;
    boolean verb = changes.find(pieces.lower(before)) != null;
    if (!verb && !pieces.lower(before).equals("by")) {
      return false;
    }
    return left.value != null
        && right.value != null
        && left.value.multiply(BigDecimal.valueOf(4)).compareTo(right.value) <= 0
        && changes.isNear(pieces, left.start, 8);
  }

  /** {@code 20 or 25 kilotons}, {@code two or three}. */
  private boolean or(Reading left, Reading right) {
    boolean list = pieces.sign(left.start - 1) == ',' && pieces.isNumber(left.start - 2);
    return !list
        && !left.hasOwnUnit
        && !left.numeral.isScaled()
        && (!right.tied || pieces.isDash(left.end)) // "a 3- or 4-year term"
        && right.kind != ClaimKind.MONEY
        && left.numeral.value().compareTo(right.numeral.value()) < 0
        && left.numeral.value().multiply(BigDecimal.valueOf(3)).compareTo(right.numeral.value())
            >= 0
        && range(left, right);
  }

  private boolean isContest(Reading left, Reading right) {
    String before = pieces.lower(left.start - 1);
    if (Words.PEOPLE.contains(before) || before.equals("ages") || before.equals("aged")) {
      return false; // "Voters 18-29 backed her"
    }
    for (int i = left.start - 6; i < right.end + 6; i++) {
      if (Words.CONTEST.contains(pieces.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLead(Reading left) {
    for (int i = left.start - 10; i < left.start; i++) {
      if (Words.LEAD.contains(pieces.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean score(Reading left, Reading right) {
    if (left.value == null || right.value == null) {
      return false;
    }
    left.kind = ClaimKind.SCORE;
    left.rule = "claim/score";
    left.components = List.of(Quantity.plain(left.value), Quantity.plain(right.value));
    left.value = null;
    left.unit = null;
    left.end = right.end;
    left.after = right.after;
    left.tied = right.tied;
    return true;
  }

  /** The left number with the scale word that it shares: {@code 3 to 5 million}. */
  private static BigDecimal level(Reading left, Reading right) {
    BigDecimal value = left.numeral.value();
    if (!left.numeral.isScaled() && right.numeral.isScaled()) {
      BigDecimal mantissa = NumeralReader.ratio(right.numeral.value(), right.numeral.scale());
      if (value.compareTo(mantissa) < 0) {
        return value.multiply(right.numeral.scale());
      }
    }
    return value;
  }

  /** The left number in the unit that both have in the end. */
  private static BigDecimal low(Reading left, Reading right) {
    BigDecimal factor = left.unit == null ? right.factor : left.factor;
    return signed(level(left, right), left).multiply(factor);
  }

  /** The right number in that unit: {@code 50 cents to $2}. */
  private static BigDecimal high(Reading left, Reading right) {
    BigDecimal factor = right.unit == null ? left.factor : right.factor;
    return signed(right.numeral.value(), right).multiply(factor);
  }

  private static BigDecimal signed(BigDecimal number, Reading reading) {
    return reading.value != null && reading.value.signum() < 0 ? number.negate() : number;
  }

  private static boolean range(Reading left, Reading right) {
    @Nullable Unit unit = right.unit == null ? left.unit : right.unit;
    boolean sameUnit = left.unit == null || right.unit == null || left.unit.equals(right.unit);
    // "$3-5 billion", but neither "0.7 percent to 6,327" nor "$64 million to 10 groups"
    boolean leads =
        right.unit != null
            || left.unit == null
            || (left.kind == ClaimKind.MONEY
                && (right.numeral.isScaled() || !left.numeral.isScaled()));
    if (!sameUnit || !leads) {
      return false;
    }
    BigDecimal low = low(left, right);
    BigDecimal high = high(left, right);
    BigDecimal factor = right.unit == null ? left.factor : right.factor;
    boolean falls = low.compareTo(high) > 0;
    left.low = falls ? high : low;
    left.high = falls ? low : high;
    left.value = null;
    if (right.unit != null) {
      left.kind = right.kind;
    }
    left.unit = unit;
    left.factor = factor;
    left.hasOwnUnit |= right.hasOwnUnit;
    left.rule = "claim/range";
    left.end = right.end;
    left.after = right.after;
    left.tied = right.tied;
    if (right.modifier != Modifier.EXACT) {
      left.modifier = right.modifier;
    }
    return true;
  }
}
