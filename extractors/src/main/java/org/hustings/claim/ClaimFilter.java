package org.hustings.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.hustings.claim.Numeral.Form;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;

/**
 * Tells numbers that claim something from dates, clock times, names, identifiers and idioms: {@code
 * Fortune 500}, {@code Article 5}, {@code 10:27}, {@code at first}, {@code one of the}.
 */
final class ClaimFilter {
  /** Words beside which a number is part of a name. */
  static final class Labels {
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> jets = new HashSet<>();

    private Labels() {
      for (String[] row : TsvFile.resource("labels-en.tsv", 2)) {
        switch (row[1]) {
          case "before" -> before.add(row[0]);
          case "after" -> after.add(row[0]);
          case "name" -> names.add(row[0]);
          case "jet" -> jets.add(row[0]);
          default -> throw new IllegalStateException("labels-en.tsv: no side " + row[1]);
        }
      }
    }

    static Labels english() {
      return new Labels();
    }
  }

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
          "night", "place", "step", "reason", "example");
  private static final Set<String> RANKING =
      Set.of(
          "finished",
          "finish",
          "finishing",
          "ranked",
          "ranks",
          "rank",
          "ranking",
          "placed",
          "came",
          "coming",
          "come",
          "running",
          "ran",
          "is",
          "was",
          "are",
          "were",
          "be",
          "been");

  private final Pieces pieces;
  private final LanguageAnalysis analysis;
  private final Labels labels;
  private int dateEnd = -1;
  private int labelEnd = -1;

  ClaimFilter(Pieces pieces, LanguageAnalysis analysis, Labels labels) {
    this.pieces = pieces;
    this.analysis = analysis;
    this.labels = labels;
  }

  /** Whether a reading is a claim; to be asked in text order. */
  boolean isClaim(Reading reading) {
    if (isDateOrTime(reading)) {
      dateEnd = reading.end;
      return false;
    }
    if (reading.numeral.form() == Form.ORDINAL) {
      return isRank(reading);
    }
    if (reading.hasOwnUnit && reading.kind != ClaimKind.DURATION) {
      return !isInAddress(reading) && !isGluedToLetters(reading);
    }
    if (isLabel(reading)) {
      labelEnd = reading.end;
      return false;
    }
    return !isIdiom(reading) && !isInAddress(reading);
  }

  // Dates and times.

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
    if (small && isNextToMonth(before, after)) {
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
    if (pieces.sign(before) == '.' && isMonth(before - 1)) {
      return true;
    }
    int month = pieces.lower(after).equals("of") ? after + 1 : after;
    return isMonth(month) && pieces.isCapitalised(month) && pieces.follows(month);
  }

  private boolean isMonth(int piece) {
    return pieces.isWord(piece) && Words.MONTHS.contains(pieces.lower(piece));
  }

  private boolean isClock(int start, int after) {
    boolean colon =
        pieces.sign(after) == ':'
            && pieces.isGlued(after)
            && pieces.isNumber(after + 1)
            && pieces.isGlued(after + 1);
    boolean colonBefore =
        pieces.sign(start - 1) == ':' && pieces.isGlued(start) && pieces.isNumber(start - 2);
    return colon || colonBefore;
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
    boolean links =
        pieces.isDash(reading.start - 1)
            || link.equals("to")
            || link.equals("and")
            || link.equals("or")
            || link.equals("/")
            || link.equals(",");
    return links
        && (gap == 1 || pieces.sign(dateEnd) == '.')
        && pieces.length(reading.numeral.start()) <= 4
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
    int token = tokenOf(reading.after);
    if (!pieces.isWord(reading.after) || !pieces.follows(reading.after)) {
      return false;
    }
    PennTag tag = tag(token);
    if (tag == PennTag.NNS) {
      return true;
    }
    return tag.isAdjective() && tag(token + 1) == PennTag.NNS;
  }

  // Names and identifiers.

  private boolean isLabel(Reading reading) {
    int start = reading.start;
    int before = start - 1;
    if (isGluedToLetters(reading) || isChained(reading)) {
      return true;
    }
    if (pieces.sign(before) == '#' || isListNumber(reading) || isPhoneNumber(reading)) {
      return true;
    }
    boolean goesOn =
        pieces.isDash(before) && pieces.isGlued(before) && pieces.isGlued(start); // "ISO 3888-2"
    if (labelEnd == before && goesOn) {
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
    if (labels.jets.contains(pieces.lower(reading.end)) && isJet(reading)) {
      return true;
    }
    if (labels.before.contains(lower) && !reading.isRange() && !lower.equals("no")) {
      boolean named = pieces.isCapitalised(word) || reading.numeral.digits();
      return named && !(reading.hasOwnUnit && !pieces.isCapitalised(word));
    }
    if (reading.hasOwnUnit || !reading.numeral.digits()) {
      return false;
    }
    return isNameBefore(reading, word) || (isCountedTime(word) && !reading.isRange());
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
    int token = tokenOf(word);
    boolean first = token == analysis.sentenceStart(analysis.sentenceOf(token));
    if (first || !tag(token).isProperNoun()) {
      return false;
    }
    PennTag next = tag(tokenOf(reading.after));
    boolean nounFollows =
        pieces.isWord(reading.after)
            && (next == PennTag.NN || next == PennTag.NNS || next.isAdjective());
    return !nounFollows;
  }

  private boolean isGluedToLetters(Reading reading) {
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
    if (isLink(start - 1, start) && pieces.isNumber(start - 2)) {
      links++;
      if (pieces.sign(start - 1) == '/') {
        return true;
      }
      if (isLink(start - 3, start - 2) && pieces.isNumber(start - 4)) {
        return true;
      }
    }
    if (isLink(end, end + 1) && pieces.isNumber(end + 1) && pieces.isGlued(end)) {
      links++;
      if (pieces.sign(end) == '/') {
        return true;
      }
      if (isLink(end + 2, end + 3) && pieces.isGlued(end + 2) && pieces.isNumber(end + 3)) {
        return true;
      }
    }
    boolean leadingZero =
        pieces.form(start).startsWith("0")
            && pieces.length(start) > 1
            && Pieces.isDigit(pieces.form(start).charAt(1));
    return links == 2 || (links == 1 && leadingZero) || pieces.sign(start - 1) == '+';
  }

  private boolean isLink(int sign, int after) {
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
  private boolean isInAddress(Reading reading) {
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

  // Idioms.

  private boolean isIdiom(Reading reading) {
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
    if (word.endsWith("d") || word.endsWith("ing") || word.endsWith("s")) {
      return !after.equals("down");
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
      return true; // "one-sided", "one-time"
    }
    if (reading.hasOwnUnit) {
      return isVagueTime(reading, before);
    }
    if (reading.isRange()) {
      return false;
    }
    boolean clause = before.equals("that") && tag(tokenOf(reading.start - 1)) == PennTag.IN;
    if ((NOT_BEFORE_ONE.contains(before) && !clause)
        || pieces.isDash(reading.start - 1)
        || !pieces.isWord(reading.end)
        || !pieces.follows(reading.end)
        || NOT_AFTER_ONE.contains(pieces.lower(reading.end))) {
      return !gainsOne(reading, before);
    }
    PennTag next = tag(tokenOf(reading.end));
    PennTag second = tag(tokenOf(reading.end) + 1);
    boolean noun =
        next.isNoun()
            || (next.isAdjective() && (second.isNoun() || second.isAdjective()))
            || (next == PennTag.VBN && second.isNoun())
            || next == PennTag.NONE;
    return !noun || isContrasted(reading);
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

  /** {@code from one country to another}. */
  private boolean isContrasted(Reading reading) {
    for (int i = reading.end; i < reading.end + 12 && pieces.follows(i); i++) {
      String word = pieces.lower(i);
      if (word.equals("another")) {
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
    boolean lists = pieces.sign(reading.end) == ',' && isSentenceStart(start);
    boolean named = pieces.lower(start - 1).equals("of") && pieces.isCapitalised(start - 2);
    return (lists || named) && reading.numeral.end() == start + 1;
  }

  private boolean isZeroIdiom(Reading reading) {
    String after = pieces.lower(reading.end);
    return pieces.lower(reading.start).equals("zero")
        && (reading.tied || after.equals("tolerance") || after.equals("sum"));
  }

  // Ordinals.

  private boolean isRank(Reading reading) {
    int start = reading.start;
    int end = reading.end;
    String before = pieces.lower(start - 1);
    String after = pieces.lower(end);
    if (labels.names.contains(after) && pieces.isCapitalised(end)) {
      return false; // "the 19th District"
    }
    if (labels.after.contains(after) || (pieces.isGlued(start) && pieces.isWord(start - 1))) {
      return false;
    }
    boolean digits = pieces.isNumber(start);
    boolean sentenceStart = isSentenceStart(start);
    if (!digits && pieces.isCapitalised(start) && pieces.isCapitalised(end) && !sentenceStart) {
      return false; // "the Second Amendment"
    }
    if (before.equals("at") || before.equals("per") || isLink(start - 1, start)) {
      return false;
    }
    if (pieces.isDash(end) && pieces.isGlued(end)) {
      String tied = pieces.lower(end + 1);
      return !(tied.equals("hand")
          || tied.equals("class")
          || tied.equals("rate")
          || tied.equals("degree")
          || tied.equals("guess"));
    }
    boolean common = !digits && reading.numeral.value().compareTo(BigDecimal.valueOf(3)) <= 0;
    if (!common) {
      return true;
    }
    if (after.equals("time")
        || (after.equals("of") && !pieces.lower(end + 1).equals("all"))
        || after.equals("only")
        || pieces.part(end) == NumeralLexicon.Part.SMALL
        || pieces.isNumber(end)) {
      return pieces.follows(end);
    }
    if (pieces.isWord(end) && pieces.follows(end)) {
      PennTag tag = tag(tokenOf(end));
      return tag.isNoun()
          || tag.isAdjective()
          || tag == PennTag.NONE
          || (tag == PennTag.VBG && Words.DETERMINERS.contains(before))
          || (tag == PennTag.VBN && Words.DETERMINERS.contains(before))
          || (RANKING.contains(before) && !tag.isVerb() && tag != PennTag.IN && !tag.isPronoun());
    }
    return RANKING.contains(before) || (Words.DETERMINERS.contains(before) && !before.equals("a"));
  }

  private boolean isSentenceStart(int piece) {
    int token = tokenOf(piece);
    return token < analysis.size()
        && analysis.start(analysis.sentenceStart(analysis.sentenceOf(token)))
            == pieces.start(piece);
  }

  private int tokenOf(int piece) {
    return piece >= pieces.size() ? analysis.size() : analysis.tokenAt(pieces.start(piece));
  }

  private PennTag tag(int token) {
    return token < 0 || token >= analysis.size() ? PennTag.NONE : analysis.tag(token);
  }
}
