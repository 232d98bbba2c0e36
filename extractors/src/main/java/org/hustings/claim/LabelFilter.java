package org.hustings.claim;

import org.hustings.language.PennTag;

/**
 * Tells numbers in names and identifiers: {@code Fortune 500}, {@code Article 5}, {@code COP28},
 * phone and case numbers, list numbers and addresses.
 */
final class LabelFilter {
  private final Pieces pieces;
  private final PieceTags tags;
  private final ClaimFilter.Labels labels;
  private int labelEnd = -1; // of the last one
  private int listEnd = -1; // of the last one after a plural: "Articles 5"

  LabelFilter(Pieces pieces, PieceTags tags, ClaimFilter.Labels labels) {
    this.pieces = pieces;
    this.tags = tags;
    this.labels = labels;
  }

  /** Whether a reading belongs to a name or an identifier; to be asked in text order. */
  boolean isLabel(Reading reading) {
    boolean label = isLabelled(reading);
    if (label) {
      labelEnd = reading.end;
      int word = reading.start - 1;
      boolean plural = labels.before.contains(pieces.lower(word)) && isPlural(word);
      listEnd = plural || listEnd == word ? reading.end : -1;
    }
    return label;
  }

  private boolean isPlural(int word) {
    return pieces.lower(word).endsWith("s");
  }

  /** {@code Articles 5 and 6}, {@code pages 5 to 7}. */
  private boolean isListed(Reading reading) {
    return listEnd >= 0
        && listEnd == reading.start - 1
        && switch (pieces.lower(listEnd)) {
          case "and", "or", "to", ",", "through" -> !isNounAfter(reading);
          default -> pieces.isDash(listEnd);
        };
  }

  private boolean isNounAfter(Reading reading) {
    return pieces.isWord(reading.end) && tags.tag(tags.tokenOf(reading.end)).isNoun();
  }

  private boolean isLabelled(Reading reading) {
    int start = reading.start;
    int before = start - 1;
    if (isGluedToLetters(reading) || isChained(reading)) {
      return true;
    }
    if (pieces.sign(before) == '#' || isListNumber(reading) || isPhoneNumber(reading)) {
      return true;
    }
    boolean link = pieces.isDash(before) || pieces.sign(before) == ':';
    boolean goesOn = // "ISO 3888-2", "Luke 3:1"
        link && pieces.isGlued(before) && pieces.isGlued(start);
    if ((labelEnd == before && goesOn) || isListed(reading)) {
      return true;
    }
    boolean dot = pieces.sign(before) == '.' && pieces.isGlued(before);
    int word = dot ? before - 1 : before;
    if (!pieces.isWord(word) || pieces.gap(start) > Pieces.LINE) {
      return false;
    }
    String lower = pieces.lower(word);
    if (dot) {
      return lower.equals("no")
          || lower.equals("nos")
          || lower.equals("art")
          || lower.equals("sec");
    }
    if (lower.equals("no") && reading.numeral.digits() && pieces.isCapitalised(word)) {
      return true;
    }
    if (isOnlyJet(reading) || (labels.jets.contains(pieces.lower(reading.end)) && isJet(reading))) {
      return true;
    }
    if (labels.before.contains(lower) && !reading.isRange() && !lower.equals("no")) {
      boolean named = pieces.isCapitalised(word) || reading.numeral.digits();
      return named && !(reading.hasOwnUnit && !pieces.isCapitalised(word));
    }
    if (reading.hasOwnUnit || !reading.numeral.digits()) {
      return false;
    }
    boolean count = // "Cruz trails Trump 458 to 359"
        pieces.lower(reading.end).equals("to") && pieces.isNumber(reading.end + 1);
    return (isNameBefore(reading, word) && !count) || (isCountedTime(word) && !reading.isRange());
  }

  /** {@code the 757 and a smaller jet}. */
  private boolean isOnlyJet(Reading reading) {
    int next = tags.tokenOf(reading.end);
    boolean noun =
        pieces.isWord(reading.end) && (tags.tag(next).isNoun() || tags.tag(next).isAdjective());
    return isJet(reading) && !noun && pieces.lower(reading.start - 1).equals("the");
  }

  /** {@code two 737 Max jets}. */
  private boolean isJet(Reading reading) {
    String form = pieces.form(reading.numeral.start());
    return form.length() == 3 && form.charAt(0) == '7' && form.charAt(2) == '7';
  }

  /** {@code on day 91}, {@code in week 3}. */
  private boolean isCountedTime(int word) {
    return switch (pieces.lower(word)) {
      case "day", "week", "month", "year", "hour", "round", "lap", "mile" ->
          switch (pieces.lower(word - 1)) {
            case "on", "in", "by", "of", "until", "at", "about", "for", "to", "since", "after" ->
                true;
            default -> pieces.isCapitalised(word);
          };
      default -> false;
    };
  }

  /** {@code +55 61 5550 0147}: numbers that go on after a plus sign. */
  private boolean isPhoneNumber(Reading reading) {
    int start = reading.start;
    boolean opens = pieces.sign(start - 1) == '+' && pieces.isGlued(start);
    boolean goesOn =
        labelEnd == start && pieces.gap(start) == Pieces.SPACED && pieces.isNumber(start - 1);
    return reading.numeral.digits() && !reading.hasOwnUnit && (opens || goesOn);
  }

  /** {@code Galaxy 23}, {@code Planet 9}: a name and no counted noun after the number. */
  private boolean isNameBefore(Reading reading, int word) {
    if (!pieces.isCapitalised(word)
        || reading.numeral.isScaled()
        || reading.tied
        || reading.modifier != Modifier.EXACT) {
      return false;
    }
    int token = tags.tokenOf(word);
    if (tags.isFirst(token) || !tags.tag(token).isProperNoun()) {
      return false;
    }
    PennTag next = tags.tag(tags.tokenOf(reading.after));
    boolean nounFollows =
        pieces.isWord(reading.after)
            && (next == PennTag.NN || next == PennTag.NNS || next.isAdjective());
    return !nounFollows;
  }

  /** {@code G20}, {@code EB-5}, {@code 787F}. */
  boolean isGluedToLetters(Reading reading) {
    int start = reading.start;
    int numeral = reading.numeral.start();
    if (start == numeral && pieces.isGlued(start)) {
      if (pieces.isWord(start - 1)) {
        return true; // "G20", "COP28"
      }
      if (pieces.isDash(start - 1) && pieces.isGlued(start - 1) && pieces.isWord(start - 2)) {
        String prefix = pieces.lower(start - 2);
        boolean common =
            prefix.equals("sub")
                || prefix.equals("to")
                || prefix.equals("then")
                || prefix.equals("a")
                || prefix.equals("minus")
                || prefix.equals("all");
        boolean code = pieces.isCapitalised(start - 2) || pieces.length(start - 2) == 1;
        return !common && (code || (reading.numeral.digits() && !reading.hasOwnUnit)); // "EB-5"
      }
      if (pieces.sign(start - 1) == '_' || pieces.sign(start - 1) == '@') {
        return true;
      }
    }
    int end = reading.end;
    boolean letters =
        reading.numeral.digits()
            && end == reading.numeral.end()
            && pieces.isWord(end)
            && pieces.isGlued(end);
    if (letters) {
      return true; // "787F", "5G"
    }
    return reading.tied
        && !reading.hasOwnUnit
        && reading.numeral.digits()
        && pieces.isCapitalised(end + 1)
        && pieces.isGlued(end + 1)
        && pieces.length(end + 1) <= 6
        && !reading.numeral.isScaled()
        && pieces.isWord(end + 1)
        && isShout(end + 1);
  }

  private boolean isShout(int piece) {
    String form = pieces.form(piece);
    return form.length() == 1 || Character.isUpperCase(form.charAt(form.length() - 1));
  }

  /** Phone and case numbers, and dates in digits: {@code 555-0134-22}, {@code 9/11}. */
  private boolean isChained(Reading reading) {
    if (!reading.numeral.digits()) {
      return false;
    }
    int start = reading.numeral.start();
    int end = reading.numeral.end();
    int links = 0;
    if (isLink(pieces, start - 1, start) && pieces.isNumber(start - 2)) {
      links++;
      if (pieces.sign(start - 1) == '/') {
        return true;
      }
      if (isLink(pieces, start - 3, start - 2) && pieces.isNumber(start - 4)) {
        return true;
      }
    }
    if (isLink(pieces, end, end + 1) && pieces.isNumber(end + 1) && pieces.isGlued(end)) {
      links++;
      if (pieces.sign(end) == '/') {
        return true;
      }
      if (isLink(pieces, end + 2, end + 3) && pieces.isGlued(end + 2) && pieces.isNumber(end + 3)) {
        return true;
      }
    }
    boolean leadingZero =
        pieces.form(start).startsWith("0")
            && pieces.length(start) > 1
            && Pieces.isDigit(pieces.form(start).charAt(1));
    return links == 2 || (links == 1 && leadingZero) || pieces.sign(start - 1) == '+';
  }

  /** Whether a hyphen or a slash is glued to the piece after it. */
  static boolean isLink(Pieces pieces, int sign, int after) {
    return (pieces.isDash(sign) || pieces.sign(sign) == '/') && pieces.isGlued(after);
  }

  private boolean isListNumber(Reading reading) {
    int start = reading.start;
    return reading.numeral.digits()
        && (start == 0 || pieces.gap(start) >= Pieces.LINE)
        && pieces.length(start) <= 2
        && (pieces.sign(reading.end) == '.' || pieces.sign(reading.end) == ')')
        && pieces.isGlued(reading.end)
        && pieces.gap(reading.end + 1) == Pieces.SPACED
        && pieces.isWord(reading.end + 1);
  }

  /** Inside a URL or an e-mail address. */
  boolean isInAddress(Reading reading) {
    String text = pieces.text();
    int from = pieces.start(reading.start);
    int to = pieces.end(reading.end - 1);
    int first = from;
    while (first > 0 && from - first < 80 && text.charAt(first - 1) > ' ') {
      first--;
    }
    int last = to;
    while (last < text.length() && last - to < 80 && text.charAt(last) > ' ') {
      last++;
    }
    if (last - first < 8) {
      return false;
    }
    String around = text.substring(first, last);
    return around.contains("://")
        || around.contains("www.")
        || around.contains(".com")
        || around.contains("=\"")
        || around.indexOf('@') > 0;
  }
}
