package org.hustings.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.hustings.claim.Numeral.Form;
import org.hustings.claim.NumeralLexicon.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads a numeral in digits or words from where it starts: {@code 1.5 million}, {@code twenty-five
 * thousand}, {@code two-thirds}, {@code 14th}, {@code tens of millions}, {@code 2½}.
 *
 * <p>A small grammar of its own: group = small number, hundreds; number = groups with falling scale
 * words. Each method starts at a piece and looks only forward, never farther than the numeral
 * reaches, so that reading a text stays linear.
 */
final class NumeralReader {
  /** No number in the news is longer; a longer one is an identifier, and costs nothing to skip. */
  private static final int MOST_DIGITS = 60;

  /** A power with more digits is not worked out. */
  private static final int MOST_POWER_DIGITS = 400;

  /** A chain of scale words longer than this ends the numeral. */
  private static final int MOST_SCALES = 8;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final int[][] VULGAR_PARTS = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 7},
    {1, 8}, {3, 8}, {5, 8}, {7, 8}, {1, 9}, {1, 10}
  };
  private static final BigDecimal[] VULGAR_VALUES =
      Arrays.stream(VULGAR_PARTS)
          .map(part -> ratio(BigDecimal.valueOf(part[0]), BigDecimal.valueOf(part[1])))
          .toArray(BigDecimal[]::new);

  private final Pieces pieces;
  private final NumeralLexicon lexicon;

  NumeralReader(Pieces pieces, NumeralLexicon lexicon) {
    this.pieces = pieces;
    this.lexicon = lexicon;
  }

  /** The numeral that starts at a piece, or null. */
  @Nullable Numeral read(int i) {
    if (pieces.isNumber(i)) {
      return digits(i);
    }
    if (pieces.isSign(i)) {
      BigDecimal vulgar = vulgar(i);
      return vulgar == null ? null : scaledPart(Numeral.of(i, i + 1, Form.FRACTION, vulgar));
    }
    Part part = pieces.part(i);
    if (part == null) {
      return null;
    }
    return switch (part) {
      case SMALL, HUNDRED, SCALE, DOZEN -> words(i);
      case ARTICLE -> afterArticle(i);
      case FEW -> few(i);
      case MAGNITUDE -> magnitude(i);
      case ORDINAL -> ordinal(i);
      case HALF -> half(i, i);
      case QUARTER, PARTS, AND, POINT, PREFIX -> null;
      case MULTIPLE, HALVING -> multiple(i);
      case SINGLE -> singleDigits(i);
    };
  }

  // Digits.

  private @Nullable Numeral digits(int i) {
    BigDecimal value = grouped(i);
    int end = i + 1;
    if (value != null) {
      end = endOfGroups(i);
    } else {
      value = literal(pieces.form(i));
    }
    if (value == null) {
      return null;
    }
    if (pieces.isGlued(end) && pieces.isWord(end) && isOrdinalEnding(i, pieces.lower(end))) {
      return Numeral.of(i, end + 1, Form.ORDINAL, value);
    }
    // "1/4", "2 1/4", "2½"
    Numeral fraction = slashed(i, end, value);
    if (fraction != null) {
      return fraction;
    }
    if (pieces.isNumber(end) && pieces.gap(end) == Pieces.SPACED && isWhole(value)) {
      BigDecimal upper = literal(pieces.form(end));
      Numeral part = upper == null ? null : slashed(end, end + 1, upper);
      if (part != null) {
        return scaled( // "2 1/2 million"
            new Numeral(
                i, part.end(), Form.CARDINAL, value.add(part.value()), BigDecimal.ONE, true));
      }
    }
    BigDecimal vulgar = pieces.gap(end) <= Pieces.SPACED ? vulgar(end) : null;
    if (vulgar != null) {
      value = value.add(vulgar);
      end++;
    }
    int power = endOfPower(end);
    if (power > end) {
      value = raised(value, power);
      return value == null
          ? null
          : new Numeral(i, power, Form.CARDINAL, value, BigDecimal.ONE, true);
    }
    // "1e10"
    if (pieces.isGlued(end)
        && pieces.lower(end).equals("e")
        && pieces.isGlued(end + 1)
        && pieces.isNumber(end + 1)
        && pieces.length(end + 1) <= 2
        && !pieces.form(end + 1).contains(".")) {
      value = value.scaleByPowerOfTen(Integer.parseInt(pieces.form(end + 1)));
      end += 2;
    }
    Numeral plain = new Numeral(i, end, Form.CARDINAL, value, BigDecimal.ONE, true);
    return withHalf(withSmallerGroups(scaled(withHalf(plain))));
  }

  /** The piece after {@code ^23} or {@code ^-1}, or the same piece. */
  private int endOfPower(int end) {
    if (pieces.sign(end) != '^' || !pieces.isGlued(end)) {
      return end;
    }
    int at = pieces.isDash(end + 1) || pieces.sign(end + 1) == '+' ? end + 2 : end + 1;
    boolean exponent = pieces.isNumber(at) && pieces.isGlued(at) && pieces.length(at) <= 2;
    return exponent && isDigits(at) ? at + 1 : end;
  }

  /** {@code 10^9}: a power whose exponent is the piece before a place; null if it is too large. */
  private @Nullable BigDecimal raised(BigDecimal base, int end) {
    int exponent = Integer.parseInt(pieces.form(end - 1));
    if (base.signum() == 0 || (long) base.precision() * exponent > MOST_POWER_DIGITS) {
      return null;
    }
    BigDecimal power = base.pow(exponent);
    return pieces.isDash(end - 2) ? ratio(BigDecimal.ONE, power) : power;
  }

  /**
   * {@code 6 crore 20 lakh}, {@code 4 thousand 3 hundred and 21}: a number in digits goes on with a
   * group under a smaller scale word.
   */
  private Numeral withSmallerGroups(Numeral numeral) {
    Numeral sum = numeral;
    for (int groups = 0; groups < 3 && sum.isScaled() && sum.isInteger(); groups++) {
      int at = sum.end();
      boolean and = pieces.part(at) == Part.AND;
      if (and) {
        at++;
      }
      Numeral group = pieces.follows(at) ? smallGroup(at) : null;
      if (group == null || group.value().compareTo(sum.scale()) >= 0) {
        break;
      }
      boolean scaled = group.isScaled() || group.value().compareTo(HUNDRED) >= 0 && !group.digits();
      boolean ends = and && sum.scale().compareTo(HUNDRED) == 0; // "3 hundred and one"
      if (!scaled && !ends) {
        break;
      }
      sum =
          new Numeral(
              sum.start(),
              group.end(),
              Form.CARDINAL,
              sum.value().add(group.value()),
              group.isScaled() ? group.scale() : BigDecimal.ONE,
              true);
    }
    // the whole number is not what its last scale word multiplies
    return sum.end() == numeral.end()
        ? numeral
        : new Numeral(sum.start(), sum.end(), sum.form(), sum.value(), BigDecimal.ONE, true);
  }

  private @Nullable Numeral smallGroup(int at) {
    if (pieces.isNumber(at)) {
      BigDecimal value = pieces.length(at) <= 3 ? literal(pieces.form(at)) : null;
      return value == null || value.signum() == 0 || !isWhole(value)
          ? null
          : scaled(new Numeral(at, at + 1, Form.CARDINAL, value, BigDecimal.ONE, true));
    }
    Numeral words = pieces.part(at) == Part.SMALL ? words(at) : null;
    return words != null && words.form() == Form.CARDINAL ? words : null;
  }

  private boolean isOrdinalEnding(int i, String ending) {
    String form = pieces.form(i);
    char last = form.charAt(form.length() - 1);
    return switch (ending) {
      case "st" -> last == '1';
      case "nd" -> last == '2';
      case "rd" -> last == '3';
      case "th" -> true;
      default -> false;
    };
  }

  /** {@code 816 000}: a number in groups of three digits, or null. */
  private @Nullable BigDecimal grouped(int i) {
    int end = endOfGroups(i);
    if (end == i + 1) {
      return null;
    }
    StringBuilder all = new StringBuilder();
    for (int group = i; group < end; group++) {
      all.append(pieces.text(), pieces.start(group), pieces.end(group));
    }
    return literal(all.toString());
  }

  private int endOfGroups(int i) {
    int end = i + 1;
    if (pieces.length(i) > 3 || !isDigits(i)) {
      return end;
    }
    while (end < pieces.size()
        && end < i + 8
        && pieces.gap(end) == Pieces.SPACED
        && pieces.isNumber(end)
        && pieces.length(end) == 3
        && isDigits(end)
        && pieces.start(end) == pieces.end(end - 1) + 1) {
      end++;
    }
    // "Row 21 100 m": a group that is part of something longer is no group
    if (end > i + 1 && pieces.isGlued(end) && !pieces.isSign(end)) {
      return i + 1;
    }
    return end;
  }

  private boolean isDigits(int i) {
    for (int at = pieces.start(i); at < pieces.end(i); at++) {
      if (!Pieces.isDigit(pieces.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value of {@code 1,234.56}, {@code 1.234,56}, {@code 1,23,456}, {@code 0,5}; null where the
   * separators make no number, as in {@code 12.05.2016}.
   */
  static @Nullable BigDecimal literal(String form) {
    if (form.length() > MOST_DIGITS) {
      return null;
    }
    int comma = form.indexOf(',');
    int dot = form.indexOf('.');
    if (comma < 0 && dot < 0) {
      return new BigDecimal(form);
    }
    int lastComma = form.lastIndexOf(',');
    int lastDot = form.lastIndexOf('.');
    if (comma >= 0 && dot >= 0) {
      char decimal = lastDot > lastComma ? '.' : ',';
      int at = Math.max(lastDot, lastComma);
      char grouping = decimal == '.' ? ',' : '.';
      String whole = form.substring(0, at);
      return whole.indexOf(decimal) < 0 && isGrouped(whole, grouping)
          ? new BigDecimal(without(whole, grouping) + "." + form.substring(at + 1))
          : null;
    }
    char separator = comma >= 0 ? ',' : '.';
    int first = Math.max(comma, dot);
    int last = Math.max(lastComma, lastDot);
    if (first != last) {
      return isGrouped(form, separator) ? new BigDecimal(without(form, separator)) : null;
    }
    if (separator == '.') {
      return new BigDecimal(form.startsWith(".") ? "0" + form : form);
    }
    int decimals = form.length() - first - 1;
    if (decimals == 3 && first <= 3 && !form.startsWith("0")) {
      return new BigDecimal(without(form, ','));
    }
    return (decimals <= 2 && first > 0) || form.startsWith("0,")
        ? new BigDecimal(form.replace(',', '.'))
        : null;
  }

  /** Groups of three, or of two before a last one of three (India). */
  private static boolean isGrouped(String form, char grouping) {
    int last = form.lastIndexOf(grouping);
    if (last < 0) {
      return true;
    }
    if (form.length() - last - 1 != 3 || form.indexOf(grouping) > 3 || form.indexOf(grouping) < 1) {
      return false;
    }
    for (int at = form.indexOf(grouping); at < last; ) {
      int next = form.indexOf(grouping, at + 1);
      int length = next - at - 1;
      if (length != 3 && !(length == 2 && grouping == ',')) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static String without(String form, char separator) {
    return form.replace(String.valueOf(separator), "");
  }

  /** {@code 3/4}, but not {@code 9/11} or {@code 24/7}. */
  private @Nullable Numeral slashed(int start, int slash, BigDecimal upper) {
    int tight = pieces.isGlued(slash) ? 1 : 0;
    if ((pieces.sign(slash) != '/' && pieces.sign(slash) != '⁄')
        || !pieces.isNumber(slash + 1)
        || tight + (pieces.isGlued(slash + 1) ? 1 : 0) == 1
        || pieces.gap(slash + 1) > Pieces.SPACED
        || pieces.sign(slash + 2) == '/') {
      return null;
    }
    BigDecimal lower = literal(pieces.form(slash + 1));
    if (lower == null || !isWhole(upper) || upper.signum() <= 0 || upper.compareTo(lower) >= 0) {
      return null;
    }
    int denominator = lower.compareTo(HUNDRED) > 0 ? 0 : lower.intValue();
    boolean usual =
        (denominator >= 2 && denominator <= 10)
            || denominator == 16
            || denominator == 32
            || denominator == 64
            || denominator == 100;
    return usual && isWhole(lower)
        ? Numeral.of(start, slash + 2, Form.FRACTION, ratio(upper, lower))
        : null;
  }

  private @Nullable BigDecimal vulgar(int i) {
    char sign = pieces.sign(i);
    int at = sign == 0 ? -1 : VULGAR.indexOf(sign);
    return at < 0 ? null : VULGAR_VALUES[at];
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0;
  }

  /** A quotient: exact where it can be, else to 34 digits. */
  static BigDecimal ratio(BigDecimal upper, BigDecimal lower) {
    return upper.divide(lower, MathContext.DECIMAL128);
  }

  // Scale words after a number.

  /** The number times the scale words after it: {@code 1.5 million}, {@code 500 crore}. */
  private Numeral scaled(Numeral numeral) {
    Numeral result = numeral;
    for (int scales = 0; scales < 3; scales++) {
      int at = result.end();
      if (pieces.isDash(at) && pieces.isGlued(at) && pieces.isGlued(at + 1)) {
        at++;
      }
      Part part = pieces.part(at);
      if (!pieces.follows(at)
          || (part != Part.SCALE && part != Part.HUNDRED && !isDozen(at, numeral))) {
        break;
      }
      result = result.times(scaleAt(at), at + 1);
    }
    return result;
  }

  /** {@code ½ million}: a part of a scale word is a whole number. */
  private Numeral scaledPart(Numeral part) {
    Numeral scaled = scaled(part);
    return scaled.isScaled() ? scaled.withForm(Form.CARDINAL) : part;
  }

  /** What the scale word at a piece multiplies by. */
  BigDecimal scaleAt(int at) {
    return pieces.part(at) == Part.MAGNITUDE // "three dozens"
        ? BigDecimal.valueOf(12)
        : lexicon.value(pieces.lower(at));
  }

  private boolean isDozen(int at, Numeral numeral) {
    return pieces.part(at) == Part.DOZEN
        || (pieces.part(at) == Part.MAGNITUDE
            && (pieces.lower(at).equals("dozens") && numeral.value().signum() != 0));
  }

  /** The number and {@code and a half} after it, with a scale word after that. */
  Numeral withHalf(Numeral numeral) {
    int at = numeral.end();
    if (pieces.isDash(at)) {
      at++;
    }
    if (pieces.part(at) != Part.AND || !pieces.follows(at)) {
      return numeral;
    }
    at++;
    if (pieces.isDash(at)) {
      at++;
    }
    Numeral part = smallFraction(at);
    if (part == null || pieces.lower(part.end()).equals("of")) {
      return numeral;
    }
    BigDecimal added = part.value().multiply(numeral.scale());
    Numeral sum =
        new Numeral(
            numeral.start(),
            part.end(),
            Form.CARDINAL,
            numeral.value().add(added),
            numeral.scale(),
            numeral.digits());
    return numeral.isScaled() ? sum : scaled(sum);
  }

  /** {@code a half}, {@code one-half}, {@code three quarters}, {@code half}, or null. */
  private @Nullable Numeral smallFraction(int i) {
    Part part = pieces.part(i);
    if (part == Part.HALF) {
      return Numeral.of(i, i + 1, Form.FRACTION, HALF);
    }
    int at = i + 1;
    if (pieces.isDash(at)) {
      at++;
    }
    if (part == Part.ARTICLE || part == Part.SMALL) {
      BigDecimal upper = lexicon.value(pieces.lower(i));
      Part lower = pieces.part(at);
      boolean one = upper.compareTo(BigDecimal.ONE) == 0;
      if ((lower == Part.HALF && one) || (lower == Part.QUARTER && one)) {
        return Numeral.of(i, at + 1, Form.FRACTION, lower == Part.HALF ? HALF : QUARTER);
      }
      BigDecimal denominator = lexicon.value(pieces.lower(at));
      if (lower == Part.PARTS
          || (lower == Part.ORDINAL && one && denominator.compareTo(BigDecimal.valueOf(2)) > 0)) {
        return Numeral.of(i, at + 1, Form.FRACTION, ratio(upper, denominator));
      }
    }
    return null;
  }

  // Words.

  private @Nullable Numeral words(int i) {
    return words(i, i, null);
  }

  /** Where a piece could go on with a number: after a glued hyphen, or after a space. */
  private int next(int end) {
    return pieces.isDash(end) && pieces.isWord(end + 1) && pieces.follows(end + 1) ? end + 1 : end;
  }

  /**
   * Cardinal words from {@code i} on; {@code article}, where there is one, stands for one.
   *
   * <p>{@code total} holds the groups that a scale word has closed, {@code group} the open one.
   */
  private @Nullable Numeral words(int start, int i, @Nullable BigDecimal article) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal lastScale = null;
    BigDecimal scale = BigDecimal.ONE;
    int group = article == null ? -1 : article.intValue();
    Part last = article == null ? null : Part.ARTICLE;
    int lastSmall = 100;
    int end = -1;
    int scales = 0;
    boolean joined = false; // by "and"
    // the number as it stood before a group that may turn out to belong to something else
    int safeEnd = -1;
    BigDecimal safeTotal = total;
    BigDecimal safeScale = scale;
    int at = i;
    while (true) {
      if (at != i && !pieces.follows(at)) {
        break;
      }
      Part part = pieces.part(at);
      BigDecimal value = part == null ? BigDecimal.ZERO : scaleAt(at);
      if (part == Part.SMALL) {
        int small = value.intValue();
        boolean opens = group < 0;
        boolean goesOn =
            last == Part.HUNDRED
                || (last == Part.SMALL
                    && lastSmall >= 20
                    && lastSmall < 100
                    && small < 10
                    && small > 0);
        if ((!opens && !goesOn) || last == Part.ARTICLE) {
          Numeral parts = compoundParts(start, at, last == Part.SMALL ? group : 0);
          if (parts != null && total.signum() == 0) {
            return parts;
          }
          break;
        }
        if (opens) {
          safeEnd = end;
          safeTotal = total;
          safeScale = scale;
          group = small;
        } else {
          group += small;
        }
        lastSmall = small;
      } else if (part == Part.HUNDRED) {
        if ((group < 0 && at != i) || group >= 100) {
          break;
        }
        group = Math.max(group, 1) * 100;
      } else if (part == Part.SCALE || part == Part.DOZEN || isDozens(at, group)) {
        boolean bare = group < 0 && at == i;
        if (++scales > MOST_SCALES || (part != Part.SCALE && group < 0 && !bare)) {
          break;
        }
        if (group < 0 && !bare) {
          if (last != Part.SCALE || lastScale == null) {
            break;
          }
          // "two thousand million"
          total = total.multiply(value);
          lastScale = lastScale.multiply(value);
        } else {
          if (lastScale != null && value.compareTo(lastScale) >= 0) {
            break; // "between two million and three million"
          }
          int counted = Math.max(group, 1);
          if (part != Part.SCALE && joined && group > 100 && group % 100 > 0) {
            counted = group % 100; // "three hundred and two dozen"
            total = total.add(BigDecimal.valueOf(group - counted));
          }
          total = total.add(BigDecimal.valueOf(counted).multiply(value));
          lastScale = value;
        }
        scale = lastScale;
        group = -1;
        safeEnd = -1;
        part = Part.SCALE;
      } else if (part == Part.AND && end >= 0 && (last == Part.HUNDRED || last == Part.SCALE)) {
        int after = next(at + 1);
        if (isOrdinalEnd(after)) {
          at = after; // "the one hundred and first"
          continue;
        }
        if (pieces.part(after) != Part.SMALL
            || (last == Part.SCALE && opensLargerGroup(after, lastScale))) {
          break;
        }
        if (last == Part.HUNDRED && hasHundred(after)) {
          break; // "between one hundred and two hundred"
        }
        joined = true;
        at = after;
        continue;
      } else if (part == Part.ORDINAL && end >= 0) {
        return ordinalOrParts(start, at, total, group, last, lastSmall, value, false);
      } else if (part == Part.PARTS && end >= 0 && joined && isProper(group, value)) {
        BigDecimal whole = total.add(BigDecimal.valueOf(group - group % 100)); // "100 and 3/4"
        BigDecimal sum = whole.add(ratio(BigDecimal.valueOf(group % 100), value));
        return scaled(Numeral.of(start, at + 1, Form.CARDINAL, sum));
      } else if (part == Part.PARTS && end >= 0) {
        return ordinalOrParts(start, at, total, group, last, lastSmall, value, true);
      } else if ((part == Part.QUARTER || part == Part.HALF) && group == 1 && end >= 0) {
        return scaled(Numeral.of(start, at + 1, Form.FRACTION, part == Part.HALF ? HALF : QUARTER));
      } else {
        break;
      }
      last = part;
      end = at + 1;
      at = next(end);
    }
    if (end < 0) {
      return null;
    }
    if (group >= 0 && safeEnd >= 0 && isConflict(at)) {
      return new Numeral(start, safeEnd, Form.CARDINAL, safeTotal, safeScale, false);
    }
    BigDecimal value = group < 0 ? total : total.add(BigDecimal.valueOf(group));
    BigDecimal unitScale = group < 0 ? scale : BigDecimal.ONE;
    Numeral numeral = new Numeral(start, end, Form.CARDINAL, value, unitScale, false);
    return withHalf(withDecimals(numeral));
  }

  /** {@code one hundred and three quarters}, but not {@code one hundred and thirty fifths}. */
  private static boolean isProper(int group, BigDecimal denominator) {
    int upper = group % 100;
    return group > 100 && upper > 0 && BigDecimal.valueOf(upper).compareTo(denominator) < 0;
  }

  /** {@code one twenty-fifth}, {@code three sixty-fourths}, or null. */
  private @Nullable Numeral compoundParts(int start, int tens, int upper) {
    int last = tens + 2;
    BigDecimal ten = lexicon.value(pieces.lower(tens));
    BigDecimal one = lexicon.value(pieces.lower(last));
    boolean plural = pieces.part(last) == Part.PARTS;
    if (upper < 1
        || !pieces.isDash(tens + 1)
        || (!plural && (pieces.part(last) != Part.ORDINAL || upper != 1))
        || ten.compareTo(BigDecimal.valueOf(20)) < 0
        || one.compareTo(BigDecimal.TEN) >= 0) {
      return null;
    }
    return Numeral.of(
        start, last + 1, Form.FRACTION, ratio(BigDecimal.valueOf(upper), ten.add(one)));
  }

  private boolean isDozens(int at, int group) {
    return group > 0 && pieces.lower(at).equals("dozens");
  }

  /** Whether the open group belongs to a scale word that the number before cannot take. */
  private boolean isConflict(int at) {
    Part part = pieces.part(at);
    return (part == Part.SCALE || part == Part.HUNDRED) && pieces.follows(at);
  }

  private boolean opensLargerGroup(int at, @Nullable BigDecimal lastScale) {
    for (int ahead = at; ahead < at + 6; ahead = next(ahead + 1)) {
      Part part = pieces.part(ahead);
      if (part == Part.SCALE) {
        return lastScale != null && lexicon.value(pieces.lower(ahead)).compareTo(lastScale) >= 0;
      }
      if (part != Part.SMALL && part != Part.HUNDRED && part != Part.AND) {
        return part == Part.PARTS || part == Part.HALF || part == Part.QUARTER;
      }
    }
    return false;
  }

  private boolean isOrdinalEnd(int at) {
    return pieces.part(at) == Part.ORDINAL
        && lexicon.value(pieces.lower(at)).compareTo(HUNDRED) < 0;
  }

  private boolean hasHundred(int at) {
    return pieces.part(next(at + 1)) == Part.HUNDRED
        || pieces.part(next(next(at + 1) + 1)) == Part.HUNDRED;
  }

  /** {@code twenty-fifth}, {@code two thirds}, {@code one hundred thirty fifths}. */
  private @Nullable Numeral ordinalOrParts(
      int start,
      int at,
      BigDecimal total,
      int group,
      @Nullable Part last,
      int lastSmall,
      BigDecimal value,
      boolean plural) {
    BigDecimal before = total.add(BigDecimal.valueOf(Math.max(group, 0)));
    boolean adds =
        (value.compareTo(BigDecimal.TEN) < 0 && last == Part.SMALL && lastSmall >= 20)
            || (value.compareTo(HUNDRED) < 0 && (last == Part.HUNDRED || last == Part.SCALE));
    if (!plural && adds) {
      return Numeral.of(start, at + 1, Form.ORDINAL, before.add(value));
    }
    if (!plural && value.compareTo(HUNDRED) >= 0 && last == Part.SMALL) {
      boolean one = before.compareTo(BigDecimal.ONE) == 0;
      return one
          ? Numeral.of(start, at + 1, Form.FRACTION, ratio(BigDecimal.ONE, value))
          : Numeral.of(start, at + 1, Form.ORDINAL, before.multiply(value));
    }
    boolean one = before.compareTo(BigDecimal.ONE) == 0;
    if (plural || (one && value.compareTo(BigDecimal.valueOf(2)) > 0)) {
      return scaled(Numeral.of(start, at + 1, Form.FRACTION, ratio(before, value)));
    }
    // "two first places": the cardinal ends before the ordinal
    return new Numeral(start, at, Form.CARDINAL, before, BigDecimal.ONE, false);
  }

  /** {@code five point five}. */
  private Numeral withDecimals(Numeral numeral) {
    int at = numeral.end();
    if (pieces.part(at) != Part.POINT
        || !pieces.lower(at).equals("point")
        || pieces.part(at + 1) != Part.SMALL
        || numeral.isScaled()) {
      return numeral;
    }
    StringBuilder decimals = new StringBuilder();
    at++;
    while (pieces.part(at) == Part.SMALL && pieces.follows(at) && decimals.length() < MOST_DIGITS) {
      decimals.append(lexicon.value(pieces.lower(at)).toPlainString());
      at++;
    }
    return scaled(
        new Numeral(
            numeral.start(),
            at,
            Form.CARDINAL,
            numeral.value().add(new BigDecimal("0." + decimals)),
            BigDecimal.ONE,
            false));
  }

  // Words that begin in other ways.

  private @Nullable Numeral afterArticle(int i) {
    int at = i + 1;
    Part part = pieces.part(at);
    if (part == null || !pieces.follows(at)) {
      return null;
    }
    return switch (part) {
      case HUNDRED, SCALE -> words(i, at, BigDecimal.ONE);
      case DOZEN -> Numeral.of(i, at + 1, Form.CARDINAL, BigDecimal.valueOf(12));
      case HALF -> half(i, at);
      case QUARTER -> quarter(i, at);
      case ORDINAL -> articleOrdinal(i, at);
      case FEW -> pieces.lower(at).equals("couple") ? null : few(i, at);
      default -> null;
    };
  }

  /** {@code a third of}, {@code by a fifth}: a fraction; {@code a third term}: an ordinal. */
  private @Nullable Numeral articleOrdinal(int i, int at) {
    BigDecimal value = lexicon.value(pieces.lower(at));
    if (value.compareTo(BigDecimal.valueOf(2)) <= 0) {
      return null;
    }
    if (value.compareTo(HUNDRED) == 0 && pieces.part(at + 1) == Part.SCALE) {
      return null;
    }
    int next = at + 1;
    boolean ends =
        next >= pieces.size()
            || (!pieces.isWord(next) && !pieces.isDash(next))
            || isFunctionWord(pieces.lower(next));
    return ends ? Numeral.of(i, at + 1, Form.FRACTION, ratio(BigDecimal.ONE, value)) : null;
  }

  private static boolean isFunctionWord(String word) {
    return switch (word) {
      case "of",
          "since",
          "from",
          "in",
          "on",
          "to",
          "over",
          "this",
          "last",
          "compared",
          "after",
          "before",
          "during",
          "between",
          "for",
          "by",
          "at",
          "and",
          "or",
          "more",
          "less",
          "higher",
          "lower",
          "are",
          "were",
          "is",
          "was",
          "have",
          "had",
          "said",
          "say",
          "as",
          "but",
          "while",
          "when",
          "would",
          "will",
          "who",
          "than",
          "within",
          "under",
          "against" ->
          true;
      default -> false;
    };
  }

  private @Nullable Numeral few(int i) {
    return few(i, i);
  }

  /** {@code a few million}: vague, with the magnitude as its lower end. */
  private @Nullable Numeral few(int start, int few) {
    int at = few + 1;
    Part part = pieces.part(at);
    if (part == Part.HUNDRED || part == Part.SCALE || part == Part.DOZEN) {
      BigDecimal value = lexicon.value(pieces.lower(at));
      int end = at + 1;
      if (pieces.part(end) == Part.SCALE) {
        value = value.multiply(lexicon.value(pieces.lower(end)));
        end++;
      }
      return Numeral.of(start, end, Form.MAGNITUDE, value);
    }
    return null;
  }

  private @Nullable Numeral half(int start, int half) {
    int at = half + 1;
    boolean article = // "half-a-dozen"
        pieces.isDash(at) && pieces.part(at + 1) == Part.ARTICLE && pieces.isDash(at + 2);
    if (article) {
      at += 2;
    }
    if (pieces.isDash(at)) {
      return pieces.part(at + 1) == Part.SCALE || pieces.part(at + 1) == Part.DOZEN
          ? Numeral.of(start, half + 1, Form.FRACTION, HALF)
              .times(scaleAt(at + 1), at + 2)
              .withForm(Form.CARDINAL)
          : Numeral.of(start, half + 1, Form.FRACTION, HALF);
    }
    int scale = pieces.part(at) == Part.ARTICLE ? at + 1 : at;
    Part part = pieces.part(scale);
    if (part == Part.SCALE || part == Part.DOZEN || part == Part.HUNDRED) {
      return Numeral.of(start, half + 1, Form.FRACTION, HALF)
          .times(lexicon.value(pieces.lower(scale)), scale + 1)
          .withForm(Form.CARDINAL);
    }
    return Numeral.of(start, half + 1, Form.FRACTION, HALF);
  }

  private @Nullable Numeral quarter(int start, int quarter) {
    int at = quarter + 1;
    if (pieces.lower(at).equals("of")
        && pieces.part(at + 1) == Part.ARTICLE
        && pieces.part(at + 2) == Part.SCALE) {
      at += 2;
    } else {
      at = next(at); // "a quarter-million"
    }
    if (pieces.part(at) == Part.SCALE) {
      return Numeral.of(start, quarter + 1, Form.FRACTION, QUARTER)
          .times(lexicon.value(pieces.lower(at)), at + 1)
          .withForm(Form.CARDINAL);
    }
    return Numeral.of(start, quarter + 1, Form.FRACTION, QUARTER);
  }

  /** {@code thousands}, {@code tens of millions}, {@code hundreds of thousands}. */
  private @Nullable Numeral magnitude(int i) {
    BigDecimal value = lexicon.value(pieces.lower(i));
    int end = i + 1;
    boolean multiplies = value.compareTo(BigDecimal.valueOf(1000)) <= 0;
    if (multiplies
        && pieces.lower(end).equals("of")
        && pieces.part(end + 1) == Part.MAGNITUDE
        && pieces.follows(end + 1)
        && lexicon.value(pieces.lower(end + 1)).compareTo(value) > 0) {
      BigDecimal factor = pieces.lower(i).equals("dozens") ? BigDecimal.valueOf(24) : value;
      return Numeral.of(
          i, end + 2, Form.MAGNITUDE, factor.multiply(lexicon.value(pieces.lower(end + 1))));
    }
    String word = pieces.lower(i);
    boolean needsOf = word.equals("scores") || word.equals("tens");
    if (needsOf && (!pieces.lower(end).equals("of") || word.equals("tens"))) {
      return null;
    }
    return Numeral.of(i, end, Form.MAGNITUDE, value);
  }

  private @Nullable Numeral ordinal(int i) {
    return Numeral.of(i, i + 1, Form.ORDINAL, lexicon.value(pieces.lower(i)));
  }

  private @Nullable Numeral singleDigits(int i) {
    int next = next(i + 1);
    return pieces.lower(next).equals("digits")
        ? Numeral.of(i, next + 1, Form.ONE_DIGIT, BigDecimal.ONE)
        : null;
  }

  private @Nullable Numeral multiple(int i) {
    int next = next(i + 1);
    String after = pieces.lower(next);
    if (pieces.lower(i).equals("double") && (after.equals("digits") || after.equals("digit"))) {
      return after.equals("digits")
          ? Numeral.of(i, next + 1, Form.TWO_DIGITS, BigDecimal.TEN)
          : null;
    }
    return Numeral.of(i, i + 1, Form.MULTIPLE, lexicon.value(pieces.lower(i)));
  }
}
