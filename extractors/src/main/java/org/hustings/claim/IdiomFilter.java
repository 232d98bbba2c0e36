package org.hustings.claim;

import java.math.BigDecimal;
import java.util.Set;
import org.hustings.language.PennTag;

/** Tells turns of phrase: {@code one of the}, {@code half-frozen}, {@code zero tolerance}. */
final class IdiomFilter {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final Set<String> AFTER_HALF =
      Set.of(
          "of", "the", "a", "an", "its", "their", "his", "her", "our", "my", "all", "that", "those",
          "as", "what", "this", "these");
  private static final Set<String> BEFORE_HALF =
      Set.of(
          "by", "in", "about", "nearly", "almost", "than", "over", "roughly", "around", "some",
          "to", "least", "only", "just", "one", "under", "and");
  private static final Set<String> BEFORE_OTHER_HALF =
      Set.of(
          "first", "second", "latter", "other", "top", "bottom", "better", "this", "last", "next",
          "lower", "upper", "each", "final", "front", "back", "1st", "2nd", "opening");
  private static final Set<String> NOT_BEFORE_ONE =
      Set.of(
          "this", "that", "the", "which", "every", "each", "any", "no", "another", "last", "good",
          "number", "someone", "some", "day", "these", "those", "new", "big");
  private static final Set<String> NOT_AFTER_ONE =
      Set.of(
          "of", "another", "day", "thing", "side", "hand", "way", "who", "that", "is", "was",
          "with", "more", "such", "time", "point", "can", "would", "could", "has", "in", "to", "by",
          "last", "night", "place", "step", "reason", "example");
  private final Pieces pieces;
  private final PieceTags tags;

  IdiomFilter(Pieces pieces, PieceTags tags) {
    this.pieces = pieces;
    this.tags = tags;
  }

  /** Whether a reading is a turn of phrase. */
  boolean isIdiom(Reading reading) {
    return switch (reading.numeral.form()) {
      case FRACTION -> isHalfIdiom(reading);
      case MULTIPLE -> !isMultiple(reading);
      case CARDINAL -> isOneIdiom(reading) || isZeroIdiom(reading) || isListWord(reading);
      default -> false;
    };
  }

  private boolean isHalfIdiom(Reading reading) {
    int start = reading.numeral.start();
    if (!pieces.lower(reading.end - 1).equals("half")) {
      return false;
    }
    if (reading.numeral.end() != start + 1) {
      return reading.tied; // "a half-frozen pipe"
    }
    String before = pieces.lower(start - 1);
    String after = pieces.lower(reading.end);
    if (BEFORE_OTHER_HALF.contains(before)
        || pieces.isDash(reading.end)
        || pieces.isDash(start - 1)) {
      return true;
    }
    return !AFTER_HALF.contains(after) && !BEFORE_HALF.contains(before);
  }

  private boolean isMultiple(Reading reading) {
    String after = pieces.lower(reading.end);
    String word = pieces.lower(reading.numeral.start());
    if (word.endsWith("fold")) {
      return true;
    }
    if (word.equals("twice") || word.equals("thrice")) {
      return after.equals("as")
          || after.equals("the")
          || after.equals("its")
          || after.equals("their")
          || after.equals("that")
          || after.equals("what");
    }
    if (pieces.isDash(reading.end) || pieces.isDash(reading.start - 1)) {
      return false;
    }
    PennTag tag = tags.tag(tags.tokenOf(reading.numeral.start()));
    if (word.endsWith("d") || word.endsWith("ing") || word.endsWith("s")) {
      boolean noun = word.endsWith("s") && !tag.isVerb(); // "the doubles champion"
      return !after.equals("down") && !noun && !isParted(reading, word);
    }
    if (tag == PennTag.VB && !isAdjectiveBefore(reading)) {
      return true; // "to double spending"
    }
    return switch (after) {
      case "the",
          "its",
          "their",
          "his",
          "her",
          "our",
          "that",
          "what",
          "those",
          "from",
          "in",
          "since",
          "over",
          "by",
          "this",
          "last",
          "as",
          "to" ->
          true;
      default -> false;
    };
  }

  /** {@code halved tomatoes}: cut in two, and not by half. */
  private boolean isParted(Reading reading, String word) {
    String before = pieces.lower(reading.start - 1);
    PennTag next = tags.tag(tags.tokenOf(reading.end));
    boolean auxiliary =
        before.equals("has")
            || before.equals("have")
            || before.equals("had")
            || before.equals("be");
    return word.equals("halved") && !auxiliary && pieces.isWord(reading.end) && next.isNoun();
  }

  /** {@code a double murder}, whatever the tagger says. */
  private boolean isAdjectiveBefore(Reading reading) {
    return Words.DETERMINERS.contains(pieces.lower(reading.start - 1));
  }

  private boolean isOneIdiom(Reading reading) {
    boolean one =
        !reading.numeral.digits()
            && reading.numeral.end() == reading.numeral.start() + 1
            && reading.numeral.value().compareTo(ONE) == 0
            && reading.start == reading.numeral.start()
            && pieces.lower(reading.start).equals("one");
    if (!one) {
      return false;
    }
    String before = pieces.lower(reading.start - 1);
    if (reading.tied && !reading.hasOwnUnit) {
      String noun = pieces.lower(reading.end + 1);
      return !noun.equals("seat") && !noun.equals("vote"); // "one-sided", "one-time"
    }
    if (reading.hasOwnUnit) {
      return isVagueTime(reading, before);
    }
    if (reading.isRange() || isPartOfTwo(reading)) {
      return false;
    }
    boolean clause =
        before.equals("that") && tags.tag(tags.tokenOf(reading.start - 1)) == PennTag.IN;
    if ((NOT_BEFORE_ONE.contains(before) && !clause)
        || pieces.isDash(reading.start - 1)
        || !pieces.isWord(reading.end)
        || !pieces.follows(reading.end)
        || NOT_AFTER_ONE.contains(pieces.lower(reading.end))) {
      return !gainsOne(reading, before);
    }
    PennTag next = tags.tag(tags.tokenOf(reading.end));
    PennTag second = tags.tag(tags.tokenOf(reading.end) + 1);
    boolean noun =
        next.isNoun()
            || (next.isAdjective() && (second.isNoun() || second.isAdjective()))
            || (next == PennTag.VBN && second.isNoun())
            || next == PennTag.NONE;
    return !noun || isContrasted(reading);
  }

  /** {@code one or two seats}, {@code one to two percent}, {@code by three to one}. */
  private boolean isPartOfTwo(Reading reading) {
    String link = pieces.lower(reading.end);
    boolean opens = (link.equals("or") || link.equals("to")) && isOtherNumber(reading.end + 1);
    int to = pieces.isDash(reading.start - 1) ? reading.start - 2 : reading.start - 1;
    int other = pieces.isDash(to - 1) ? to - 2 : to - 1;
    return opens || (pieces.lower(to).equals("to") && isOtherNumber(other));
  }

  private boolean isOtherNumber(int piece) {
    return pieces.follows(piece)
        && !pieces.lower(piece).equals("one")
        && (pieces.isNumber(piece) || pieces.part(piece) == NumeralLexicon.Part.SMALL);
  }

  /** {@code one day}, {@code one night}: some day, unless a preposition measures it. */
  private static boolean isVagueTime(Reading reading, String before) {
    String code = reading.unit == null ? "" : reading.unit.code();
    boolean vague = code.equals("day") || code.equals("night") || code.equals("point");
    return vague
        && !reading.tied
        && switch (before) {
          case "within",
              "in",
              "for",
              "just",
              "only",
              "after",
              "than",
              "least",
              "every",
              "by",
              "about" ->
              false;
          default -> true;
        };
  }

  /** {@code Clinton gained one.} */
  private boolean gainsOne(Reading reading, String before) {
    boolean ends = !pieces.isWord(reading.end) || !pieces.follows(reading.end);
    return ends
        && switch (before) {
          case "gained",
              "lost",
              "won",
              "added",
              "gains",
              "loses",
              "wins",
              "adds",
              "is",
              "negative",
              "minus" ->
              !before.equals("is");
          default -> false;
        };
  }

  /** {@code from one country to another}, {@code one contest to the next}. */
  private boolean isContrasted(Reading reading) {
    for (int i = reading.end; i < reading.end + 12 && pieces.follows(i); i++) {
      String word = pieces.lower(i);
      boolean other = word.equals("next") || word.equals("other");
      if (word.equals("another")
          || (other && pieces.lower(i - 1).equals("the") && pieces.lower(i - 2).equals("to"))) {
        return true;
      }
      if (word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** {@code Two, disrupt their networks.}; {@code the Gang of Eight}. */
  private boolean isListWord(Reading reading) {
    int start = reading.numeral.start();
    if (reading.numeral.digits() || !pieces.isCapitalised(start) || reading.hasOwnUnit) {
      return false;
    }
    boolean lists = pieces.sign(reading.end) == ',' && tags.isSentenceStart(start);
    boolean named = pieces.lower(start - 1).equals("of") && pieces.isCapitalised(start - 2);
    return (lists || named) && reading.numeral.end() == start + 1;
  }

  private boolean isZeroIdiom(Reading reading) {
    String after = pieces.lower(reading.end);
    return pieces.lower(reading.start).equals("zero")
        && (reading.tied || after.equals("tolerance") || after.equals("sum"));
  }
}
