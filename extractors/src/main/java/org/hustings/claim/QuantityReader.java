package org.hustings.claim;

import java.math.BigDecimal;
import org.hustings.claim.Numeral.Form;
import org.hustings.claim.NumeralLexicon.Part;
import org.hustings.claim.UnitLexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads a numeral with its currency sign, scale letter and unit: {@code US$4.7 billion}, {@code
 * €1.2bn}, {@code 3.7 percentage points}, {@code half of 1 percent}, {@code 18-year-old}.
 */
final class QuantityReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Pieces pieces;
  private final NumeralReader numerals;
  private final UnitTable units;

  QuantityReader(Pieces pieces, NumeralReader numerals, UnitTable units) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = units;
  }

  /** The quantity that starts at a piece, or null. */
  @Nullable Reading read(int i) {
    Part part = pieces.part(i);
    if (part == null && (pieces.isWord(i) || isPunctuation(pieces.sign(i)))) {
      return null; // nearly every piece
    }
    if (pieces.isDash(i)) {
      return negative(i);
    }
    Reading prefixed = isPrefix(i, part) ? prefixed(i) : null;
    if (prefixed != null) {
      return prefixed;
    }
    if (part == Part.PREFIX) {
      return isMinus(i) ? negativeWord(i) : null;
    }
    Numeral numeral = numerals.read(i);
    if (numeral == null) {
      return part == Part.ARTICLE ? unitAndHalf(i) : null;
    }
    return switch (numeral.form()) {
      case ORDINAL -> new Reading(numeral, ClaimKind.ORDINAL, "claim/ordinal");
      case MULTIPLE -> new Reading(numeral, ClaimKind.MULTIPLE, "claim/multiple-word");
      case ONE_DIGIT -> digits(numeral, 1, 9);
      case TWO_DIGITS -> digits(numeral, 10, 99);
      case MAGNITUDE -> magnitude(numeral);
      case FRACTION -> fraction(numeral);
      case CARDINAL -> cardinal(numeral);
    };
  }

  private static boolean isPunctuation(char sign) {
    return switch (sign) {
      case '.', ',', ';', ':', '(', ')', '\'', '’', '"', '“', '”', '?', '!', '/' -> true;
      default -> false;
    };
  }

  private static Reading digits(Numeral numeral, int low, int high) {
    Reading reading = new Reading(numeral, ClaimKind.COUNT, "claim/digits");
    reading.value = null;
    reading.low = BigDecimal.valueOf(low);
    reading.high = BigDecimal.valueOf(high);
    reading.modifier = Modifier.VAGUE;
    return reading;
  }

  // Signs before the number.

  private @Nullable Reading negative(int dash) {
    // " -5 yards", but neither "3-5" nor the dash of a list item, "- $4 billion"
    boolean glued = pieces.isGlued(dash + 1);
    if (!glued && isBeforeMinus(pieces.lower(dash - 1)) && pieces.gap(dash) == Pieces.SPACED) {
      Reading cold = pieces.isNumber(dash + 1) ? read(dash + 1) : null;
      if (cold != null && cold.kind == ClaimKind.TEMPERATURE) {
        return negated(cold, dash);
      }
    }
    if (!glued || (pieces.isGlued(dash) && !isOpening(dash - 1))) {
      return null;
    }
    if (!pieces.isNumber(dash + 1) && units.prefix(pieces, dash + 1) == null) {
      return null;
    }
    Reading reading = read(dash + 1);
    return negated(reading, dash);
  }

  /** {@code fell to - 20 degrees}: a word after which a dash is a minus. */
  private static boolean isBeforeMinus(String word) {
    return switch (word) {
      case "to", "of", "at", "from", "is", "was", "around", "about", "below", "convert" -> true;
      default -> false;
    };
  }

  private static @Nullable Reading negated(@Nullable Reading reading, int minus) {
    if (reading != null && reading.value != null && reading.kind != ClaimKind.ORDINAL) {
      reading.negate();
      reading.start = minus;
      reading.modifierStart = minus;
    }
    return reading;
  }

  private boolean isOpening(int piece) {
    char c = pieces.sign(piece);
    return c == '(' || c == '"' || c == '“';
  }

  private boolean isMinus(int i) {
    String word = pieces.lower(i);
    String before = pieces.lower(i - 1);
    return (word.equals("minus") || word.equals("negative"))
        && !before.equals("or") // "plus or minus 4 points"
        && !before.equals("/")
        && !before.equals("-");
  }

  private @Nullable Reading negativeWord(int minus) {
    int at = pieces.isDash(minus + 1) ? minus + 2 : minus + 1;
    boolean number = pieces.isNumber(at) || pieces.part(at) == Part.SMALL;
    Reading reading = number && pieces.follows(at) ? read(at) : null;
    return negated(reading, minus);
  }

  /** Whether a currency sign may start here: {@code $}, {@code Rs}, {@code A$}. */
  private boolean isPrefix(int i, @Nullable Part part) {
    return part == null
        ? pieces.isSign(i)
        : part == Part.PREFIX || (pieces.isSign(i + 1) && pieces.isGlued(i + 1));
  }

  private @Nullable Reading prefixed(int i) {
    Phrases.Match<Entry> prefix = units.prefix(pieces, i);
    if (prefix == null) {
      return null;
    }
    int at = prefix.bound();
    boolean negative = false;
    if (pieces.isDash(at) && pieces.isGlued(at + 1)) {
      negative = true; // "$-50.8bn"
      at++;
    }
    if (pieces.sign(at) == '=') {
      at++;
    }
    if (pieces.sign(at) == '~') {
      at++;
    }
    boolean words = pieces.isSign(prefix.bound() - 1) && pieces.part(at) == Part.SMALL;
    if ((!pieces.isNumber(at) && !words)
        || pieces.gap(at) > Pieces.LINE
        || (pieces.isWord(prefix.bound() - 1) && !isPlausiblePrefix(prefix.value(), i, at))
        || (prefix.value().alias().length() == 1 && pieces.isWord(i) && !pieces.isGlued(at))) {
      return null;
    }
    Numeral numeral = numerals.read(at);
    if (numeral == null || numeral.form() == Form.ORDINAL) {
      return null;
    }
    numeral = scaleLetters(numeral, true);
    if (prefix.value().form() == UnitLexicon.Form.WORDLIKE
        && !isUnitHere(prefix.value(), numeral)) {
      return null; // "COP28", "TOP 10"
    }
    Reading reading = new Reading(numeral, ClaimKind.MONEY, "claim/money-sign");
    reading.start = i;
    reading.modifierStart = i;
    reading.measuredIn(prefix.value());
    if (negative) {
      reading.negate();
    }
    // "$20s", "$44 million dollars", "$500 US"
    int end = reading.end;
    if (pieces.isGlued(end) && pieces.lower(end).equals("s")) {
      reading.end = end + 1;
    } else {
      Phrases.Match<Entry> again = units.unit(pieces, end, false);
      if (again != null
          && again.value().kind() == ClaimKind.MONEY
          && pieces.follows(end)
          && again.value().form() != UnitLexicon.Form.GLUED
          && again.value().form() != UnitLexicon.Form.SIGN) {
        boolean plainDollar = prefix.value().unit().code().equals("USD");
        if (plainDollar || again.value().unit().equals(reading.unit)) {
          reading.unit = again.value().unit();
          reading.unitName = again.value().alias();
          reading.end = again.bound();
        }
      }
    }
    reading.after = reading.end;
    int part = reading.end + 1;
    if (pieces.lower(reading.end).equals("and") && pieces.part(part) == Part.SMALL) {
      Numeral small = numerals.read(part);
      if (small != null && isHundredths(reading, small, true)) {
        return withPart(reading, small.value().movePointLeft(2), small.end());
      }
    }
    return reading;
  }

  /** Letters as a sign: in capitals and close by, {@code Rs 500}, {@code USD115}, {@code $US5}. */
  private boolean isPlausiblePrefix(Entry entry, int i, int at) {
    return ((pieces.isCapitalised(i) || pieces.isSign(i)) && pieces.gap(at) <= Pieces.SPACED)
        || pieces.lower(i).equals("rs")
        || (entry.form() == UnitLexicon.Form.ANYCASE && pieces.gap(at) == Pieces.SPACED);
  }

  // Numbers and what follows them.

  /** {@code a month and a half}. */
  private @Nullable Reading unitAndHalf(int article) {
    int at = article + 1;
    if (pieces.part(at + 1) != Part.AND || !pieces.isWord(at) || !pieces.follows(at)) {
      return null;
    }
    Phrases.Match<Entry> unit = units.unit(pieces, at, false);
    if (unit == null || unit.bound() != at + 1) {
      return null;
    }
    Numeral one = Numeral.of(article, at + 1, Form.CARDINAL, BigDecimal.ONE);
    Numeral sum = numerals.withHalf(one);
    if (sum.end() == one.end()) {
      return null;
    }
    Reading reading = new Reading(sum, ClaimKind.DURATION, "claim/unit-and-half");
    reading.measuredIn(unit.value());
    return reading;
  }

  private Reading magnitude(Numeral numeral) {
    Reading reading = new Reading(numeral, ClaimKind.COUNT, "claim/magnitude");
    reading.low = reading.value;
    reading.value = null;
    reading.modifier = Modifier.VAGUE;
    int at = reading.end;
    boolean of = pieces.lower(at).equals("of");
    Phrases.Match<Entry> unit = units.unit(pieces, of ? at + 1 : at, true);
    if (unit != null && (!of || pieces.follows(at + 1)) && isUnitHere(unit.value(), numeral)) {
      reading.measuredIn(unit.value());
      reading.end = unit.bound();
      reading.after = reading.end;
    }
    return reading;
  }

  /** {@code half a percentage point}, {@code half of 1 percent}, {@code one in five}. */
  private Reading fraction(Numeral numeral) {
    int at = numeral.end();
    boolean of = pieces.lower(at).equals("of");
    if (of) {
      at++;
    }
    boolean hyphen = pieces.isDash(at) && pieces.isGlued(at) && pieces.isGlued(at + 1);
    if (hyphen) {
      at++;
    }
    boolean article = pieces.part(at) == Part.ARTICLE;
    boolean one = of && (pieces.lower(at).equals("1") || pieces.lower(at).equals("one"));
    Phrases.Match<Entry> unit = null;
    if (article || one) {
      unit = units.unit(pieces, at + 1, true);
    } else if (!of) {
      unit = units.unit(pieces, at, true);
    }
    if (unit != null && pieces.follows(at) && isUnitHere(unit.value(), numeral)) {
      Reading reading = new Reading(numeral, ClaimKind.COUNT, "claim/fraction-unit");
      reading.measuredIn(unit.value());
      reading.end = unit.bound();
      reading.after = reading.end;
      return reading;
    }
    Reading reading = new Reading(numeral, ClaimKind.FRACTION, "claim/fraction");
    reading.tied = hyphen;
    return reading;
  }

  private Reading cardinal(Numeral plain) {
    Numeral share = share(plain);
    if (share != null) {
      return new Reading(share, ClaimKind.FRACTION, "claim/share");
    }
    Numeral numeral = scaleLetters(plain, false);
    Reading reading = new Reading(numeral, ClaimKind.COUNT, "claim/count");
    int at = reading.end;
    boolean glued = pieces.isGlued(at);
    boolean hyphen =
        pieces.isDash(at)
            && pieces.isWord(at + 1)
            && glued == pieces.isGlued(at + 1)
            && pieces.follows(at + 1);
    if (hyphen && !glued && pieces.gap(at) > Pieces.SPACED) {
      hyphen = false;
    }
    int word = hyphen ? at + 1 : at;
    Phrases.Match<Entry> unit = pieces.follows(word) ? units.unit(pieces, word, true) : null;
    if (unit != null && isUnitHere(unit.value(), numeral)) {
      reading.rule = "claim/unit";
      reading.measuredIn(unit.value());
      reading.end = unit.bound();
      reading.after = reading.end;
      reading.tied = hyphen || isTied(reading.end);
      return withSmallerUnit(reading);
    }
    if (pieces.sign(at) == '(' || pieces.sign(at) == '<') {
      Phrases.Match<Entry> inside = units.unit(pieces, at + 1, true);
      char close = pieces.sign(at) == '(' ? ')' : '>';
      if (inside != null
          && inside.value().kind() == ClaimKind.MEASURE
          && pieces.sign(inside.bound()) == close) {
        reading.measuredIn(inside.value());
        reading.end = inside.bound() + 1;
        reading.after = reading.end;
        return reading;
      }
    }
    if (hyphen && !glued) {
      return reading; // "Clinton led by 3 - Trump"
    }
    String next = pieces.lower(word);
    if (next.equals("fold") && pieces.follows(word)) {
      reading.kind = ClaimKind.MULTIPLE;
      reading.end = word + 1;
      reading.after = reading.end;
      return reading;
    }
    if (next.equals("times") && pieces.follows(word) && isComparison(word + 1)) {
      reading.kind = ClaimKind.MULTIPLE;
      reading.rule = "claim/multiple";
      reading.end = word + 1;
      reading.after = reading.end;
      return reading;
    }
    reading.tied = hyphen;
    return reading;
  }

  private boolean isTied(int at) {
    return pieces.isDash(at) && pieces.isGlued(at) && pieces.isGlued(at + 1);
  }

  /** {@code three times the rate}, but {@code audited nine times.}: occasions are counted. */
  private boolean isComparison(int at) {
    String word = pieces.lower(at);
    return switch (word) {
      case "the",
          "as",
          "more",
          "higher",
          "larger",
          "greater",
          "bigger",
          "faster",
          "that",
          "what",
          "its",
          "their",
          "his",
          "her",
          "our",
          "earnings",
          "book",
          "sales",
          "less",
          "fewer",
          "smaller",
          "lower",
          "longer",
          "likelier",
          "worse",
          "better",
          "richer",
          "normal",
          "over",
          "stronger",
          "gdp",
          "revenue",
          "profits",
          "average" ->
          true;
      default -> false;
    };
  }

  /** {@code 3 dollars 50 cents}, {@code 5 feet 2 inches}. */
  private Reading withSmallerUnit(Reading reading) {
    int at = reading.end;
    if (reading.kind != ClaimKind.MONEY && reading.kind != ClaimKind.MEASURE) {
      return reading;
    }
    if (reading.kind == ClaimKind.MONEY && pieces.part(at) == Part.SCALE && reading.value != null) {
      reading.value = reading.value.multiply(numerals.scaleAt(at)); // "75 USD million"
      reading.end = at + 1;
      reading.after = reading.end;
      return reading;
    }
    boolean and = pieces.lower(at).equals("and");
    if (and) {
      at++;
    }
    if (!pieces.follows(at) || (!pieces.isNumber(at) && pieces.part(at) != Part.SMALL)) {
      return reading;
    }
    Numeral small = numerals.read(at);
    if (small != null && isHundredths(reading, small, and)) {
      return withPart(reading, small.value().movePointLeft(2), small.end());
    }
    if (small != null && isInches(reading, small)) {
      BigDecimal feet = NumeralReader.ratio(small.value(), BigDecimal.valueOf(12));
      return withPart(reading, feet, small.end() + 1);
    }
    Phrases.Match<Entry> unit = small == null ? null : units.unit(pieces, small.end(), true);
    if (small == null || unit == null || small.form() != Form.CARDINAL || reading.value == null) {
      return reading;
    }
    Entry entry = unit.value();
    BigDecimal part = null;
    if (entry.unit().equals(reading.unit) && entry.factor().compareTo(reading.factor) < 0) {
      part = small.value().multiply(entry.factor());
    } else if (entry.unit().code().equals("inch") && Unit.of("foot").equals(reading.unit)) {
      part = NumeralReader.ratio(small.value(), BigDecimal.valueOf(12));
    }
    return part == null ? reading : withPart(reading, part, unit.bound());
  }

  private static Reading withPart(Reading reading, BigDecimal part, int end) {
    reading.value = reading.value == null ? null : reading.value.add(part);
    reading.end = end;
    reading.after = end;
    return reading;
  }

  /** {@code 15 dollars 50}, {@code 15 dollars and 50.}: no other unit or noun takes the number. */
  private boolean isHundredths(Reading reading, Numeral small, boolean and) {
    int end = small.end();
    boolean two = small.digits() ? pieces.length(small.start()) == 2 : !small.isScaled();
    char mark = pieces.sign(end);
    boolean ends =
        end >= pieces.size()
            || !pieces.follows(end)
            || ((mark == '.' || mark == '?' || mark == '!' || mark == ';')
                && !pieces.isGlued(end + 1));
    return reading.kind == ClaimKind.MONEY
        && reading.value != null
        && reading.factor.compareTo(BigDecimal.ONE) == 0
        && !reading.numeral.isScaled()
        && reading.numeral.isInteger()
        && small.form() == Form.CARDINAL
        && small.isInteger()
        && small.value().compareTo(BigDecimal.TEN) >= 0
        && small.value().compareTo(BigDecimal.valueOf(100)) < 0
        && two
        && (ends || (!and && mark == ',' && !pieces.isGlued(end + 1)));
  }

  /** {@code 12 ft 2 in}. */
  private boolean isInches(Reading reading, Numeral small) {
    return Unit.of("foot").equals(reading.unit)
        && reading.value != null
        && small.isInteger()
        && small.value().compareTo(BigDecimal.valueOf(12)) < 0
        && pieces.lower(small.end()).equals("in")
        && !pieces.isNumber(small.end() + 1);
  }

  private boolean isUnitHere(Entry entry, Numeral numeral) {
    boolean onlyLarge =
        entry.form() == UnitLexicon.Form.SCALED || entry.form() == UnitLexicon.Form.WORDLIKE;
    if (onlyLarge) {
      return numeral.isScaled() || numeral.value().compareTo(THOUSAND) >= 0;
    }
    if (entry.form() == UnitLexicon.Form.GLUED) {
      return numeral.digits()
          && !(entry.alias().equals("\"") && isInQuotationMarks(numeral))
          && !(entry.kind() == ClaimKind.TEMPERATURE && isModel(numeral));
    }
    if (entry.alias().equals("second")) { // "one second later", but not "two second graders"
      return numeral.value().compareTo(BigDecimal.ONE) == 0 || pieces.isDash(numeral.end());
    }
    return true;
  }

  /** {@code Boeing 777F}. */
  private boolean isModel(Numeral numeral) {
    return (pieces.isCapitalised(numeral.start() - 1) && !pieces.isGlued(numeral.start()))
        || (pieces.sign(numeral.end() + 1) == '/' && pieces.isGlued(numeral.end() + 1));
  }

  /** {@code "1474387200"}: the mark closes a quotation and is no inch. */
  private boolean isInQuotationMarks(Numeral numeral) {
    return pieces.sign(numeral.start() - 1) == '"'
        || numeral.value().compareTo(BigDecimal.valueOf(120)) > 0;
  }

  // One in five.

  /**
   * {@code eight of 10}, {@code one in every five}, {@code 1 out of 3}, {@code one over three},
   * {@code seven-in-ten}, {@code one in a hundred}.
   */
  private @Nullable Numeral share(Numeral upper) {
    int at = overHyphen(upper.end());
    String link = pieces.lower(at);
    boolean in = link.equals("in");
    if ((!in && !link.equals("of") && !link.equals("out") && !link.equals("over"))
        || !pieces.follows(at)
        || upper.isScaled()) {
      return null;
    }
    at = overHyphen(at + 1);
    if (link.equals("out")) {
      if (!pieces.lower(at).equals("of")) {
        return null;
      }
      at = overHyphen(at + 1);
    }
    boolean every = pieces.lower(at).equals("every");
    if (every) {
      at++;
    }
    boolean hundred = in && (every || pieces.part(at) == Part.ARTICLE) && isHundred(at);
    if (!pieces.follows(at)
        || (!pieces.isNumber(at) && pieces.part(at) != Part.SMALL && !hundred)) {
      return null;
    }
    Numeral lower = numerals.read(at);
    if (lower == null
        || lower.form() != Form.CARDINAL
        || !lower.isInteger()
        || !upper.isInteger()
        || upper.value().signum() <= 0
        || upper.value().compareTo(lower.value()) >= 0
        || pieces.isDash(lower.end())
        || units.unit(pieces, lower.end(), true) != null) {
      return null;
    }
    boolean pronoun =
        !upper.digits() && link.equals("of") && upper.value().compareTo(BigDecimal.ONE) == 0;
    if (pronoun) {
      return null; // "one of 20 students"
    }
    boolean small = upper.value().compareTo(BigDecimal.TEN) <= 0;
    boolean year =
        lower.digits()
            && lower.value().compareTo(THOUSAND) > 0
            && lower.value().compareTo(BigDecimal.valueOf(2200)) < 0;
    if ((in && (!small || year))
        || (link.equals("over") && upper.value().compareTo(BigDecimal.ONE) != 0)) {
      return null;
    }
    return Numeral.of(
        upper.start(),
        lower.end(),
        Form.FRACTION,
        NumeralReader.ratio(upper.value(), lower.value()));
  }

  /** The piece after a hyphen without spaces, or the same piece. */
  private int overHyphen(int at) {
    return isTied(at) ? at + 1 : at;
  }

  /** {@code hundred}, {@code a thousand}. */
  private boolean isHundred(int at) {
    Part part = pieces.part(pieces.part(at) == Part.ARTICLE ? at + 1 : at);
    return part == Part.HUNDRED || part == Part.SCALE;
  }

  // Scale letters.

  /**
   * The number times a letter or abbreviation after it: {@code 1.2bn}, {@code $1B}, {@code 40k}.
   */
  private Numeral scaleLetters(Numeral numeral, boolean money) {
    int at = numeral.end();
    if (!numeral.digits()
        || numeral.isScaled()
        || !pieces.isWord(at)
        || pieces.gap(at) > Pieces.SPACED) {
      return numeral;
    }
    boolean glued = pieces.isGlued(at);
    if (!glued && pieces.isDash(at + 1) && pieces.isGlued(at + 1)) {
      return numeral; // "90,000 K-1 visas"
    }
    String form = pieces.form(at);
    int power =
        switch (form) {
          case "bn", "Bn", "BN", "bln" -> 9;
          case "tn", "trn", "tln", "TN" -> 12;
          case "mn", "mln", "mil", "mio", "MM", "Mn", "mm" -> 6;
          case "m" -> money || (glued && isMillion(at)) ? 6 : 0;
          case "M" ->
              money
                      || glued
                      || (pieces.isWord(at + 1) && !pieces.isCapitalised(at + 1))
                      || numeral.value().compareTo(THOUSAND) > 0
                  ? 6
                  : 0;
          case "k", "K" -> 3;
          case "b" -> money || glued ? 9 : 0;
          case "B" ->
              money || glued || (pieces.isWord(at + 1) && !pieces.isCapitalised(at + 1)) ? 9 : 0;
          case "T", "t" -> money && glued ? 12 : 0;
          case "G" -> glued && numeral.value().compareTo(BigDecimal.valueOf(5)) > 0 ? 9 : 0;
          default -> 0;
        };
    boolean spacedWord = !glued && form.length() > 1 && Character.isLowerCase(form.charAt(0));
    if (power == 0
        || (form.equals("mm") && !money)
        || (!glued && !money && form.length() == 1 && form.equals("b"))
        || (spacedWord && form.equals("mm"))) {
      return numeral;
    }
    return numeral.times(BigDecimal.ONE.scaleByPowerOfTen(power), at + 1);
  }

  /**
   * {@code 2.7m combined sales}, {@code 3m people}: million; {@code 1.8m tall}, {@code 2m}: metres.
   */
  private boolean isMillion(int at) {
    int next = at + 1;
    if (!pieces.isWord(next) || pieces.gap(next) != Pieces.SPACED) {
      return false;
    }
    return switch (pieces.lower(next)) {
      case "tall",
          "high",
          "long",
          "wide",
          "deep",
          "away",
          "from",
          "above",
          "below",
          "apart",
          "race",
          "sprint",
          "freestyle",
          "hurdles",
          "of",
          "off",
          "in",
          "and",
          "or",
          "to",
          "north",
          "south",
          "east",
          "west",
          "behind",
          "down",
          "up",
          "isn",
          "is" ->
          false;
      default -> true;
    };
  }
}
