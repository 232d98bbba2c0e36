package org.hustings.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hustings.claim.Numeral.Form;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Settles what only the text around tells: whether points are percentage points, pounds money or
 * weight, and whether a bare number is somebody's age.
 */
final class Resolver {
  private static final Set<String> INDEX =
      Set.of(
          "index",
          "dow",
          "nasdaq",
          "ftse",
          "nikkei",
          "exchange",
          "shares",
          "stock",
          "dax",
          "composite",
          "game",
          "games",
          "scored",
          "rebounds",
          "assists",
          "season",
          "sen",
          "points");
  private static final Set<String> PLAN =
      Set.of(
          "plan",
          "agenda",
          "program",
          "programme",
          "proposal",
          "manifesto",
          "list",
          "checklist",
          "strategy",
          "range",
          "font",
          "scale");

  /** Words before a number of millions: {@code a record of 1.3m}. */
  private static final Set<String> COUNTING =
      Set.of("by", "from", "hit", "hits", "of", "reach", "reached", "reaches", "to", "totalled");

  /** Words for what is measured in metres. */
  private static final Set<String> LENGTH =
      Set.of(
          "apart",
          "away",
          "bridge",
          "deep",
          "depth",
          "distance",
          "fence",
          "flood",
          "flooded",
          "height",
          "high",
          "length",
          "level",
          "levels",
          "long",
          "metres",
          "meters",
          "race",
          "river",
          "road",
          "sea",
          "snow",
          "tall",
          "tower",
          "tsunami",
          "tunnel",
          "wall",
          "water",
          "waves",
          "wide",
          "width");

  /** Words for what is paid, and never weighed. */
  private static final Set<String> PAID =
      Set.of(
          "bill",
          "bills",
          "cost",
          "costs",
          "costing",
          "earn",
          "earned",
          "earns",
          "fee",
          "fees",
          "fine",
          "fined",
          "fines",
          "paid",
          "pay",
          "paying",
          "pays",
          "price",
          "prices",
          "priced",
          "rent",
          "salary",
          "spend",
          "spending",
          "spent",
          "tax",
          "taxes",
          "wage",
          "wages",
          "worth");

  private static final Set<String> ANGLE =
      Set.of(
          "angle",
          "angles",
          "view",
          "turn",
          "turned",
          "rotate",
          "rotated",
          "rotation",
          "latitude",
          "longitude",
          "slope",
          "tilt",
          "tilted",
          "camera",
          "cameras",
          "arc",
          "panorama",
          "separation");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private final Pieces pieces;
  private final LanguageAnalysis analysis;
  private final LocalCurrencies currencies;
  private final boolean percentages;
  private final boolean sterling;
  private @Nullable Reading last;
  private int agedEnd = -1; // of the last number after "aged"

  Resolver(
      Pieces pieces,
      LanguageAnalysis analysis,
      LocalCurrencies currencies,
      List<Reading> readings) {
    this.pieces = pieces;
    this.currencies = currencies;
    this.analysis = analysis;
    percentages =
        readings.stream()
            .anyMatch(
                reading ->
                    reading.kind == ClaimKind.PERCENT
                        || reading.kind == ClaimKind.PERCENTAGE_POINT);
    sterling =
        readings.stream()
            .anyMatch(
                reading ->
                    reading.unit != null
                        && reading.unit.code().equals("GBP")
                        && pieces.sign(reading.start) == '£');
  }

  /** Settles the readings, which stand in text order. */
  void resolve(List<Reading> readings) {
    localCurrencies(readings);
    for (int i = 0; i < readings.size(); i++) {
      if (i + 1 < readings.size()) {
        unitOfNext(readings.get(i), readings.get(i + 1));
      }
      resolve(readings.get(i));
    }
  }

  /** {@code $5 million} in an article about Australia. */
  private void localCurrencies(List<Reading> readings) {
    if (readings.stream().noneMatch(reading -> currencies.isAmbiguous(reading.unitName))) {
      return;
    }
    Set<String> namedApart = new HashSet<>();
    for (Reading reading : readings) {
      if (reading.unit != null
          && reading.kind == ClaimKind.MONEY
          && !currencies.isAmbiguous(reading.unitName)) {
        namedApart.add(reading.unit.code());
      }
    }
    LocalCurrencies.In local = currencies.in(analysis, namedApart);
    for (Reading reading : readings) {
      boolean weight = reading.unitName.equals("pound"); // "a 25 pound dog"
      if (reading.unit != null && !weight && currencies.isAmbiguous(reading.unitName)) {
        String code = reading.unit.code();
        String meant = local.code(reading.unitName, code);
        if (!meant.equals(code)) {
          reading.unit = Unit.of(meant);
        }
      }
    }
  }

  /** {@code rose from 5 to 9.5 dirhams}: the unit stands behind the second number only. */
  private void unitOfNext(Reading reading, Reading next) {
    if (reading.isPlainCount()
        && next.unit != null
        && next.hasOwnUnit
        && next.start == reading.end + 1
        && !reading.tied
        && pieces.lower(reading.end).equals("to")
        && pieces.lower(reading.modifierStart - 1).equals("from")
        && pieces.follows(next.start)) {
      reading.kind = next.kind;
      reading.unit = next.unit;
      reading.value = reading.value == null ? null : reading.value.multiply(next.factor);
    }
  }

  private void resolve(Reading reading) {
    String code = reading.unit == null ? "" : reading.unit.code();
    if (code.equals("point")) {
      points(reading);
    } else if (code.equals("GBP")) {
      pounds(reading);
    } else if (code.equals("degree")) {
      degrees(reading);
    } else if (reading.unitName.equals("m")) {
      metres(reading);
    } else if (reading.isPlainCount()) {
      bare(reading);
    }
    last = reading;
  }

  private void points(Reading reading) {
    String next = pieces.lower(pieces.isDash(reading.end) ? reading.end + 1 : reading.end);
    if (reading.tied && PLAN.contains(next)) { // "a 10-point plan"
      reading.kind = ClaimKind.COUNT;
      reading.unit = null;
      reading.hasOwnUnit = false;
      reading.end = reading.numeral.end();
      reading.after = reading.end;
      return;
    }
    if ((percentages || isPoll(reading)) && !isIndex(reading)) {
      reading.kind = ClaimKind.PERCENTAGE_POINT;
      reading.unit = Unit.of("pp");
    }
  }

  private boolean isIndex(Reading reading) {
    return hasInSentence(reading, INDEX);
  }

  private boolean isPoll(Reading reading) {
    return hasInSentence(
        reading,
        Set.of("poll", "polls", "lead", "leads", "led", "ahead", "margin", "voters", "survey"));
  }

  private boolean hasInSentence(Reading reading, Set<String> words) {
    int token = analysis.tokenAt(pieces.start(reading.start));
    if (token >= analysis.size()) {
      return false;
    }
    int sentence = analysis.sentenceOf(token);
    int from = Math.max(analysis.sentenceStart(sentence), token - 30);
    int to = Math.min(analysis.sentenceEnd(sentence), token + 30);
    for (int t = from; t < to; t++) {
      String word = analysis.lower(t);
      if (words.contains(word) && !word.equals("points")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 48 degrees} are hot, {@code a 360-degree view} is wide. */
  private void degrees(Reading reading) {
    if (hasInSentence(reading, ANGLE)) {
      reading.kind = ClaimKind.MEASURE;
    }
  }

  /** {@code the population fell by 1.3m} counts millions, {@code a wall of 1.3m} is measured. */
  private void metres(Reading reading) {
    if (reading.value == null
        || reading.value.signum() <= 0
        || !COUNTING.contains(pieces.lower(reading.modifierStart - 1))
        || hasInSentence(reading, LENGTH)) {
      return;
    }
    reading.kind = ClaimKind.COUNT;
    reading.value = reading.value.movePointRight(6);
    reading.unit = null;
    reading.unitName = "";
    reading.hasOwnUnit = false;
    reading.rule = "claim/count";
  }

  /** {@code 25 pounds} weigh, {@code 361 million pounds} pay. */
  private void pounds(Reading reading) {
    String word = pieces.lower(reading.end - 1);
    boolean bare =
        (word.equals("pounds") || word.equals("pound"))
            && pieces.sign(reading.start) != '£'
            && reading.end - reading.numeral.end() <= 2
            && (reading.end - reading.numeral.end() == 1 || reading.tied);
    if (bare && !sterling && !reading.numeral.isScaled() && !hasInSentence(reading, PAID)) {
      reading.kind = ClaimKind.MEASURE;
      reading.unit = Unit.of("pound");
    }
  }

  private void bare(Reading reading) {
    boolean digits =
        reading.numeral.form() == Form.ONE_DIGIT || reading.numeral.form() == Form.TWO_DIGITS;
    if (digits && percentages && isPoll(reading)) {
      reading.kind = ClaimKind.PERCENTAGE_POINT; // "a lead in the single digits"
      reading.unit = Unit.of("pp");
      return;
    }
    if (isAge(reading)) {
      boolean listed = agedEnd == reading.start - 1;
      agedEnd = listed || pieces.lower(reading.start - 1).equals("aged") ? reading.end : -1;
      reading.kind = ClaimKind.AGE;
      reading.unit = Unit.of("year");
      reading.rule = "claim/age";
      return;
    }
    sharedUnit(reading);
    if (reading.isPlainCount()
        && !reading.tied
        && !reading.isRange()
        && !reading.numeral.isScaled()
        && !reading.numeral.isInteger()
        && !(pieces.isWord(reading.end) && isNoun(reading.end))) {
      reading.kind = ClaimKind.NUMBER; // "closed at 38,920.26"
    }
  }

  /** {@code Tom Young, 30,}; {@code aged 34}. */
  private boolean isAge(Reading reading) {
    if (reading.tied) {
      return false;
    }
    String before = pieces.lower(reading.start - 1);
    if (before.equals("aged") || before.equals("age") || before.equals("ages")) {
      return true;
    }
    String limit = pieces.lower(reading.after - 1);
    boolean people = Words.PEOPLE.contains(before);
    if (reading.after > reading.end && (limit.equals("older") || limit.equals("younger"))) {
      return true; // "women 45 and older"
    }
    if (people && reading.after > reading.end && (limit.equals("over") || limit.equals("under"))) {
      return true; // "women 45 and over"
    }
    if (people && reading.isRange() && !(pieces.isWord(reading.end) && isNoun(reading.end))) {
      return reading.high != null && reading.high.compareTo(OLDEST) <= 0; // "voters 18-29"
    }
    if (reading.modifier != Modifier.EXACT && !reading.isRange()) {
      return isAgeLimit(reading);
    }
    if (isAgeOfPronoun(reading, before) || isAgeBeforePronoun(reading, before)) {
      return true;
    }
    BigDecimal value = reading.value;
    String noun = pieces.lower(reading.start - 2);
    if (before.equals("of") && (noun.equals("age") || noun.equals("ages"))) {
      return true;
    }
    if (isSecondAge(reading, before)) {
      return true;
    }
    boolean now = before.equals("now") && pieces.sign(reading.start - 2) == ',';
    char open = now ? ',' : pieces.sign(reading.start - 1);
    int name = now ? reading.start - 3 : reading.start - 2; // "Mr. Daniloff, now 81"
    if (value == null
        || !reading.numeral.digits()
        || value.compareTo(OLDEST) > 0
        || value.signum() <= 0
        || !reading.numeral.isInteger()
        || (open != ',' && open != '(')) {
      return false;
    }
    if (!pieces.isCapitalised(name) && !isInitial(name)) {
      return open == ',' && isInApposition(reading);
    }
    char close = pieces.sign(reading.end);
    boolean closes =
        now
            ? !(pieces.isWord(reading.end) && isNoun(reading.end))
            : close == ',' || close == ')' || close == '.' || close == ';' || close == ':';
    if (Words.MONTHS.contains(pieces.lower(name)) || (!closes && reading.end < pieces.size())) {
      return false;
    }
    int token = analysis.tokenAt(pieces.start(name));
    return token < analysis.size() && (analysis.tag(token).isProperNoun() || isInitial(name));
  }

  /** {@code She was 92.} */
  private boolean isAgeOfPronoun(Reading reading, String verb) {
    boolean be = verb.equals("was") || verb.equals("is");
    char close = pieces.sign(reading.end);
    return be
        && reading.numeral.digits()
        && reading.value != null
        && reading.numeral.isInteger()
        && reading.value.compareTo(OLDEST) <= 0
        && (close == '.' || close == ',' || close == ';' || reading.end >= pieces.size())
        && switch (pieces.lower(reading.start - 2)) {
          case "he", "she", "who" -> true;
          default -> false;
        };
  }

  /** {@code At 81, he is the oldest president.} */
  private boolean isAgeBeforePronoun(Reading reading, String before) {
    String pronoun = pieces.lower(reading.end + 1);
    return before.equals("at")
        && pieces.sign(reading.end) == ','
        && (pronoun.equals("he") || pronoun.equals("she"))
        && reading.value != null
        && reading.numeral.isInteger()
        && reading.value.compareTo(OLDEST) <= 0;
  }

  /** {@code children aged four, five and seven}. */
  private boolean isSecondAge(Reading reading, String before) {
    return agedEnd == reading.start - 1
        && (before.equals("and") || before.equals("or") || before.equals(","));
  }

  /** {@code children under five}, {@code women over 50}. */
  private boolean isAgeLimit(Reading reading) {
    boolean limited =
        reading.modifier == Modifier.LESS_THAN || reading.modifier == Modifier.MORE_THAN;
    return limited
        && reading.modifierStart == reading.start - 1
        && reading.value != null
        && reading.value.compareTo(OLDEST) <= 0
        && isOfPeople(reading.modifierStart - 1)
        && !(pieces.isWord(reading.end) && isNoun(reading.end));
  }

  /** {@code workers under 30}, {@code the voters were over 45}. */
  private boolean isOfPeople(int piece) {
    boolean are = pieces.lower(piece).equals("are") || pieces.lower(piece).equals("were");
    return Words.PEOPLE.contains(pieces.lower(are ? piece - 1 : piece));
  }

  /** {@code The former minister, 58, denied}: between commas, and no list of numbers. */
  private boolean isInApposition(Reading reading) {
    int noun = tokenOf(reading.start - 2);
    int next = tokenOf(reading.end + 1);
    if (pieces.sign(reading.end) != ','
        || noun >= analysis.size()
        || next >= analysis.size()
        || analysis.tag(noun) != PennTag.NN
        || analysis.sentenceOf(noun) != analysis.sentenceOf(next)
        || reading.numeral.value().compareTo(TEN) < 0) {
      return false;
    }
    PennTag tag = analysis.tag(next);
    return tag.isFinite() || tag == PennTag.WP || tag == PennTag.IN;
  }

  private int tokenOf(int piece) {
    return piece < 0 || piece >= pieces.size()
        ? analysis.size()
        : analysis.tokenAt(pieces.start(piece));
  }

  private boolean isInitial(int piece) {
    return pieces.sign(piece) == '.'
        && pieces.isCapitalised(piece - 1)
        && pieces.length(piece - 1) == 1;
  }

  /** {@code risen to 500,000 barrels a day from 90,000}: the unit of the number before. */
  private void sharedUnit(Reading reading) {
    Reading before = last;
    String word = pieces.lower(reading.modifierStart - 1);
    if (before == null
        || before.unit == null
        || (!word.equals("from") && !word.equals("to"))
        || reading.modifierStart - 1 - before.end > 4
        || reading.tied
        || (pieces.isWord(reading.end) && isNoun(reading.end))
        || (before.kind == ClaimKind.DURATION && !isFromTo(before, word))
        || before.kind == ClaimKind.AGE) {
      return;
    }
    if (before.kind == ClaimKind.PERCENT && isLevelAfterPercent(reading, before)) {
      reading.kind = ClaimKind.NUMBER;
      return;
    }
    reading.kind = before.kind;
    reading.unit = before.unit;
    if (before.factor.compareTo(BigDecimal.ONE) != 0 && reading.value != null) {
      reading.value = reading.value.multiply(before.factor);
    }
  }

  /** {@code from 12 weeks to six}. */
  private boolean isFromTo(Reading before, String word) {
    return word.equals("to") && pieces.lower(before.modifierStart - 1).equals("from");
  }

  /** {@code the Nikkei was down 1.5% to 38,000}: no percentage is that large. */
  private static boolean isLevelAfterPercent(Reading reading, Reading before) {
    return reading.value != null
        && before.value != null
        && reading.value.compareTo(before.value.multiply(BigDecimal.valueOf(100))) > 0
        && reading.value.compareTo(BigDecimal.valueOf(200)) > 0;
  }

  private boolean isNoun(int piece) {
    int token = analysis.tokenAt(pieces.start(piece));
    return token < analysis.size() && analysis.tag(token).isNoun();
  }
}
