package org.hustings.claim;

import java.math.BigDecimal;
import org.hustings.claim.Numeral.Form;
import org.hustings.language.PennTag;

/**
 * Tells calendar dates, years, decades and clock times: {@code 29 March 2016}, {@code 10:27 PM}.
 */
final class DateFilter {
  private final Pieces pieces;
  private final PieceTags tags;
  private int dateEnd = -1; // of the last one

  DateFilter(Pieces pieces, PieceTags tags) {
    this.pieces = pieces;
    this.tags = tags;
  }

  /** Whether a reading is part of a date or a time; to be asked in text order. */
  boolean isDate(Reading reading) {
    boolean date = isDateOrTime(reading);
    if (date) {
      dateEnd = reading.end;
    }
    return date;
  }

  private boolean isDateOrTime(Reading reading) {
    int before = reading.start - 1;
    int after = reading.end;
    if (reading.hasOwnUnit || (reading.tied && reading.numeral.form() != Form.ORDINAL)) {
      return reading.hasOwnUnit && isClock(reading.start, after);
    }
    if (!reading.numeral.digits() && reading.numeral.form() != Form.ORDINAL) {
      return (pieces.lower(after).equals("o") && pieces.lower(after + 2).equals("clock"))
          || isClockEnd(after);
    }
    boolean small = reading.numeral.value().compareTo(BigDecimal.valueOf(31)) <= 0;
    if (small && (isNextToMonth(before, after) || opensDays(after))) {
      return true;
    }
    if (reading.numeral.form() == Form.ORDINAL) {
      return false;
    }
    if (isClock(reading.start, after) || isClockEnd(after)) {
      return true;
    }
    if (isDateChain(reading)) {
      return true;
    }
    String next = pieces.lower(after);
    if ((pieces.isGlued(after) && next.equals("s"))
        || ((pieces.sign(after) == '\'' || pieces.sign(after) == '’')
            && pieces.isGlued(after)
            && pieces.lower(after + 1).equals("s")
            && pieces.isGlued(after + 1)
            && reading.numeral.value().remainder(BigDecimal.TEN).signum() == 0
            && reading.numeral.value().compareTo(BigDecimal.valueOf(100)) < 0)) {
      return true; // "the 1990s", "the 90s"
    }
    char mark = pieces.sign(before);
    if ((mark == '\'' || mark == '’' || mark == '‘')
        && pieces.isGlued(reading.start)
        && !pieces.isGlued(before)
        && pieces.length(reading.numeral.start()) == 2) {
      return true; // "'90", "’16"
    }
    return isYear(reading);
  }

  private boolean isNextToMonth(int before, int after) {
    if (isMonth(before) && pieces.isCapitalised(before)) {
      return true;
    }
    if (pieces.sign(before) == '.' && isShortMonth(before - 1)) {
      return true;
    }
    int month = pieces.lower(after).equals("of") ? after + 1 : after;
    return isMonth(month) && pieces.isCapitalised(month) && pieces.follows(month);
  }

  /** {@code 3-5 May}, {@code 3 to 5 May}. */
  private boolean opensDays(int after) {
    String link = pieces.lower(after);
    return (pieces.isDash(after) || link.equals("to") || link.equals("and"))
        && pieces.isNumber(after + 1)
        && isMonth(after + 2)
        && pieces.isCapitalised(after + 2)
        && pieces.follows(after + 2);
  }

  private boolean isMonth(int piece) {
    return pieces.isWord(piece) && Words.MONTHS.contains(pieces.lower(piece));
  }

  /** {@code Dec.}, but not the end of {@code It was held in May.} */
  private boolean isShortMonth(int piece) {
    return isMonth(piece)
        && pieces.length(piece) <= 4
        && switch (pieces.lower(piece)) {
          case "may", "june", "july" -> false;
          default -> true;
        };
  }

  private boolean isClock(int start, int after) {
    boolean colon = pieces.sign(after) == ':' && pieces.isGlued(after) && isMinutes(after + 1);
    boolean colonBefore =
        pieces.sign(start - 1) == ':' && pieces.isNumber(start - 2) && isMinutes(start);
    return colon || colonBefore;
  }

  /** {@code 10:27}, but not {@code won 3:1}. */
  private boolean isMinutes(int piece) {
    return pieces.isNumber(piece) && pieces.isGlued(piece) && pieces.length(piece) == 2;
  }

  private boolean isClockEnd(int after) {
    String next = pieces.lower(after);
    if (next.equals("am") || next.equals("pm") || next.equals("gmt") || next.equals("noon")) {
      return pieces.gap(after) <= Pieces.SPACED;
    }
    if (next.equals("o") && pieces.lower(after + 2).equals("clock")) {
      return true;
    }
    return (next.equals("a") || next.equals("p"))
        && pieces.sign(after + 1) == '.'
        && pieces.isGlued(after + 1)
        && pieces.lower(after + 2).equals("m")
        && pieces.isGlued(after + 2);
  }

  /** {@code Sept. 19 to 22}, {@code 3-5 May}, {@code 2014/15}. */
  private boolean isDateChain(Reading reading) {
    int gap = reading.start - dateEnd;
    if (dateEnd < 0 || gap < 1 || gap > 2) {
      return false;
    }
    String link = pieces.lower(reading.start - 1);
    int digits = pieces.length(reading.numeral.start());
    if (pieces.isWord(reading.start - 1) && pieces.length(dateEnd - 1) == 4 && digits < 3) {
      return false; // "37 seats in 2017 and 41 in 2022"
    }
    boolean links =
        pieces.isDash(reading.start - 1)
            || link.equals("to")
            || link.equals("and")
            || link.equals("or")
            || link.equals("/")
            || link.equals(",");
    return links
        && (gap == 1 || pieces.sign(dateEnd) == '.')
        && digits <= 4
        && !isCountedNoun(reading);
  }

  private boolean isYear(Reading reading) {
    int at = reading.numeral.start();
    if (reading.numeral.end() != at + 1
        || reading.start != at
        || pieces.length(at) != 4
        || !reading.numeral.isInteger()
        || pieces.form(at).indexOf('.') >= 0
        || pieces.form(at).indexOf(',') >= 0) {
      return false;
    }
    int value = reading.numeral.value().intValue();
    if (value >= 1900 && value <= 2199) {
      boolean limited = reading.modifier != Modifier.EXACT && reading.modifier != Modifier.AT_MOST;
      return !limited || !isCountedNoun(reading);
    }
    if (value < 1000) {
      return false;
    }
    return switch (pieces.lower(reading.start - 1)) {
      case "in", "since", "from", "until", "circa", "before", "after", "during" ->
          !isCountedNoun(reading);
      case "between", "and", "to" -> !isCountedNoun(reading) && value >= 1500;
      default -> false;
    };
  }

  private boolean isCountedNoun(Reading reading) {
    int token = tags.tokenOf(reading.after);
    if (!pieces.isWord(reading.after) || !pieces.follows(reading.after)) {
      return false;
    }
    PennTag tag = tags.tag(token);
    if (tag == PennTag.NNS) {
      return true;
    }
    return tag.isAdjective() && tags.tag(token + 1) == PennTag.NNS;
  }
}
