package org.hustings.claim;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words that limit a number, before it and after it. */
final class ModifierReader {
  /** The words themselves, made ready once for all texts. */
  static final class Lexicon {
    private final Phrases<Modifier> before;
    private final Phrases<Modifier> after;

    private Lexicon(Map<ClaimLexicon.Limit, Modifier> modifiers, NumeralLexicon numerals) {
      before = Phrases.backwards(numerals);
      after = Phrases.forwards(numerals);
      modifiers.forEach(
          (limit, modifier) ->
              (limit.side() == ClaimLexicon.Side.BEFORE ? before : after)
                  .put(limit.phrase(), modifier));
    }

    static Lexicon of(Map<ClaimLexicon.Limit, Modifier> modifiers, NumeralLexicon numerals) {
      return new Lexicon(modifiers, numerals);
    }
  }

  private static final Set<String> MARKS =
      Set.of("mark", "threshold", "barrier", "level", "limit", "line", "milestone", "target");
  private static final Set<String> BEFORE_LONG =
      Set.of(
          "for", "after", "in", "by", "with", "of", "took", "takes", "take", "lasted", "lasting",
          "is", "was", "are", "were", "been", "just", "well", "spent", "served", "to", "and",
          "within", "from", "at", "until", "little");

  private final Pieces pieces;
  private final Lexicon lexicon;

  ModifierReader(Pieces pieces, Lexicon lexicon) {
    this.pieces = pieces;
    this.lexicon = lexicon;
  }

  /** Sets the modifier of a reading. */
  void read(Reading reading) {
    Phrases.Match<Modifier> before = before(reading);
    if (before != null) {
      reading.modifierStart = before.bound();
      if (reading.modifier == Modifier.EXACT) {
        reading.modifier = before.value();
      }
    }
    Phrases.Match<Modifier> after = after(reading);
    if (after != null) {
      reading.after = after.bound();
      reading.tied &= !pieces.isDash(reading.end); // "28,000-plus"
      if (reading.modifier == Modifier.EXACT) {
        reading.modifier = after.value();
      }
    }
  }

  /** The first piece of the words before a number that limit it. */
  int start(Reading reading) {
    Phrases.Match<Modifier> before = before(reading);
    return before == null ? reading.start : before.bound();
  }

  private Phrases.@Nullable Match<Modifier> before(Reading reading) {
    int last = reading.start - 1;
    if (last < 0 || !pieces.follows(reading.start)) {
      return null;
    }
    // "barreled past the $1 billion mark"
    if (pieces.lower(last).equals("the") && MARKS.contains(pieces.lower(reading.end))) {
      last--;
    }
    Phrases.Match<Modifier> match = lexicon.before.longest(pieces, last);
    return match == null || !fits(match, last, reading) ? null : match;
  }

  private boolean fits(Phrases.Match<Modifier> match, int last, Reading reading) {
    int first = match.bound();
    String previous = pieces.lower(first - 1);
    if (first < last) {
      boolean sum = pieces.lower(last).equals("to") && pieces.lower(first).equals("up");
      boolean sums = sum && isSum(previous); // "adds up to 185,000"
      return !sums && !isOfPast(first, last, reading);
    }
    boolean time = reading.kind == ClaimKind.DURATION;
    return switch (pieces.lower(last)) {
      case "over", "under" -> !time || BEFORE_LONG.contains(previous);
      case "past" -> !time && !previous.equals("the") && !previous.equals("over");
      case "within" -> time || isDistance(reading.kind);
      case "inside" -> time;
      case "near" ->
          reading.kind == ClaimKind.MONEY
              || reading.kind == ClaimKind.PERCENT
              || reading.kind == ClaimKind.MEASURE;
      case "all", "full" -> true;
      case "around" -> !previous.equals("all");
      default -> true;
    };
  }

  /**
   * {@code higher than two years ago}: the past is no bound, but {@code more than two years ago}.
   */
  private boolean isOfPast(int first, int last, Reading reading) {
    String comparative = pieces.lower(first);
    return reading.kind == ClaimKind.DURATION
        && pieces.lower(last).equals("than")
        && !comparative.equals("more")
        && !comparative.equals("less")
        && switch (pieces.lower(reading.end)) {
          case "ago", "earlier", "before" -> true;
          default -> false;
        };
  }

  /** {@code within 3 miles}, {@code within 2 points of her rival}. */
  private static boolean isDistance(ClaimKind kind) {
    return kind == ClaimKind.MEASURE
        || kind == ClaimKind.PERCENT
        || kind == ClaimKind.PERCENTAGE_POINT
        || kind == ClaimKind.NUMBER;
  }

  /**
   * {@code adds up to 185,000}, {@code will go up to 12.41 euros}: no bound, but a sum or change.
   */
  private static boolean isSum(String word) {
    return switch (word) {
      case "add", "adds", "added", "adding", "us", "it", "that" -> true;
      default -> Words.GOING.contains(word);
    };
  }

  private Phrases.@Nullable Match<Modifier> after(Reading reading) {
    int first = reading.end;
    if (!pieces.follows(first)) {
      return null;
    }
    Phrases.Match<Modifier> match = lexicon.after.longest(pieces, first);
    if (match == null) {
      return null;
    }
    boolean plus = pieces.sign(first) == '+';
    boolean word = pieces.lower(first).equals("plus");
    if (pieces.lower(match.bound()).equals("than")) {
      return null; // "30 to 44 and more than 70 percent"
    }
    if (plus && !pieces.isGlued(first)) {
      return null;
    }
    return word && pieces.gap(first) != Pieces.GLUED && pieces.isWord(match.bound()) ? null : match;
  }
}
