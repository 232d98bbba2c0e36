package org.hustings.claim;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;

/**
 * Reads a phrase that says when: {@code in March}, {@code since 2020}, {@code last year}, {@code by
 * the end of the decade}, {@code two years ago}, {@code between 2010 and 2019}.
 *
 * <p>Each method starts at a token and looks a few tokens ahead, so that a sentence costs linear
 * time.
 */
final class TimePhrases {
  /** No phrase starts here. */
  static final int NONE = -1;

  /** How deep phrases are read in phrases: {@code the end of the first half of 2016}. */
  private static final int MOST_NESTED = 2;

  /** What a first word can open. */
  private enum Opening {
    PREPOSITION,
    NOW,
    EARLY,
    AGO,
    DEICTIC,
    DAY
  }

  /** Tags of words that open no phrase; half of a text is told from it by these alone. */
  private static final Set<PennTag> NO_OPENING =
      Sets.immutableEnumSet(
          PennTag.VB,
          PennTag.VBD,
          PennTag.VBG,
          PennTag.VBN,
          PennTag.VBP,
          PennTag.VBZ,
          PennTag.NNS,
          PennTag.NNPS,
          PennTag.PRP,
          PennTag.PRP_POSSESSIVE,
          PennTag.CC,
          PennTag.MD,
          PennTag.POS,
          PennTag.COMMA,
          PennTag.PERIOD);

  /** The first words of phrases; nearly every token of a text is told from them by one look-up. */
  private static final Map<String, Opening> OPENINGS = new HashMap<>();

  /** Prepositions that need no more than a year after them: {@code in 2019}. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "by",
          "during",
          "until",
          "till",
          "before",
          "after",
          "from",
          "between",
          "through",
          "throughout",
          "of",
          "to",
          "for");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thurs",
          "fri",
          "sat",
          "sun");

  private static final Set<String> SEASONS =
      Set.of("spring", "summer", "autumn", "fall", "winter", "christmas", "easter", "ramadan");

  private static final Set<String> UNITS =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "quarter",
          "decade",
          "century",
          "season",
          "night",
          "weekend",
          "hour",
          "half",
          "session",
          "term",
          "period",
          "minute",
          "semester");

  private static final Set<String> LENGTHS =
      Set.of(
          "years",
          "months",
          "weeks",
          "days",
          "quarters",
          "decades",
          "centuries",
          "hours",
          "seasons",
          "minutes",
          "year",
          "month",
          "week",
          "day",
          "decade",
          "century",
          "quarter");

  private static final Set<String> POINTS =
      Set.of("end", "start", "beginning", "middle", "close", "turn", "height", "peak", "eve");

  private static final Set<String> BEFORE_SPAN =
      Set.of("last", "past", "next", "first", "final", "previous", "coming", "latest", "following");

  static {
    open(
        Opening.PREPOSITION,
        "in since by during until till before after from on over for within between through"
            + " throughout at");
    open(Opening.NOW, "today yesterday tomorrow tonight annually overnight");
    open(Opening.EARLY, "early earlier late later");
    open(Opening.AGO, "a an the several few");
    open(Opening.DEICTIC, "last this next that past every");
    DAYS.forEach(day -> OPENINGS.put(day, Opening.DAY));
  }

  private static void open(Opening opening, String words) {
    for (String word : Splitter.on(' ').split(words)) {
      OPENINGS.put(word, opening);
    }
  }

  private final LanguageAnalysis analysis;

  TimePhrases(LanguageAnalysis analysis) {
    this.analysis = analysis;
  }

  /** The last token of the time phrase that starts at a token, or {@link #NONE}. */
  int endAt(int t) {
    if (NO_OPENING.contains(analysis.tag(t))) {
      return NONE;
    }
    String word = word(t);
    Opening opening = OPENINGS.get(word);
    if (opening == null) {
      return isNumber(t) ? ago(t, 0) : NONE;
    }
    return switch (opening) {
      case PREPOSITION -> prepositional(t, word);
      case NOW -> analysis.form(t).equals("TODAY") ? NONE : t; // "USA TODAY"
      case EARLY -> deictic(t + 1);
      case AGO -> ago(t, 0);
      case DEICTIC -> deictic(t);
      case DAY -> isCapitalised(t) && !isPossessor(t) ? t : NONE;
    };
  }

  private boolean isPast(int t) {
    String word = word(t);
    return word.equals("last")
        || word.equals("previous")
        || ago(t, 0) != NONE
        || (word.equals("the") && (word(t + 1).equals("previous") || word(t + 1).equals("same")));
  }

  /** {@code Saturday's debate}: which one, and not when. */
  private boolean isPossessor(int t) {
    return word(t + 1).equals("'s") || word(t + 1).equals("'");
  }

  private static boolean isNow(String word) {
    return OPENINGS.get(word) == Opening.NOW;
  }

  private int prepositional(int t, String preposition) {
    int at = t + 1;
    if (word(at).equals("early") || word(at).equals("late") || word(at).equals("mid")) {
      at++;
      if (word(at).equals("-")) {
        at++;
      }
    }
    if (preposition.equals("from") && isPast(at)) {
      return NONE; // "up 3 million tonnes from last season": what it is compared with
    }
    int end = calendar(at, BEFORE_YEAR.contains(preposition), 0);
    if (end == NONE) {
      return NONE;
    }
    boolean spans = preposition.equals("between") || preposition.equals("from");
    String link = word(end + 1);
    if (spans
        && (link.equals("and")
            || link.equals("to")
            || link.equals("until")
            || link.equals("through"))) {
      int second = calendar(end + 2, true, 1);
      if (second != NONE) {
        return second;
      }
    }
    boolean alone = preposition.equals("between") || preposition.equals("for");
    boolean ranges = word(t + 1).equals("the") || word(t + 1).equals("fiscal") || isYear(t + 1);
    return alone && (preposition.equals("between") || !ranges) ? NONE : end;
  }

  /** {@code March 2016}, {@code the first half of 2016}, {@code the past two years}, or NONE. */
  private int calendar(int t, boolean years, int nested) {
    if (nested > MOST_NESTED) {
      return NONE;
    }
    int at = t;
    boolean the = word(at).equals("the") || word(at).equals("a") || word(at).equals("each");
    if (the) {
      at++;
    }
    String word = word(at);
    if (POINTS.contains(word) && word(at + 1).equals("of")) {
      return calendar(at + 2, true, nested + 1);
    }
    if (BEFORE_SPAN.contains(word) && !isOrdinalUnit(at)) {
      return span(at, nested);
    }
    if (the && (word.equals("year") || word.equals("months") || isNumber(at))) {
      int end = yearTo(at, nested);
      if (end != NONE) {
        return end;
      }
    }
    if (isOrdinalUnit(at)) {
      return withPeriod(at + 1, nested);
    }
    if (the && UNITS.contains(word)) {
      boolean whole = !word(at + 1).equals("of") && !analysis.tag(at).isVerb();
      return whole && !word(t).equals("a") ? at : NONE;
    }
    if (the && isDecade(at)) {
      return at;
    }
    if (isMonth(at) || isMiddle(at)) {
      return afterMonth(at);
    }
    if (isDayNumber(at) && isMonth(at + 1)) {
      return isYear(at + 2) ? at + 2 : at + 1;
    }
    if (years && !the && isYear(at)) {
      return isTied(at + 1) && isShortYear(at + 2) ? at + 2 : at; // "2016-17"
    }
    if (word.equals("fiscal") || word.equals("fy") || word.equals("calendar")) {
      int next = word(at + 1).equals("year") ? at + 2 : at + 1;
      return isYear(next) ? next : NONE;
    }
    if (SEASONS.contains(word) && (the || !analysis.tag(at).isVerb())) {
      int next = word(at + 1).equals("of") ? at + 2 : at + 1;
      return isYear(next) ? next : the || isCapitalised(at) || !word.equals("fall") ? at : NONE;
    }
    if (DAYS.contains(word) && isCapitalised(at)) {
      return isPossessor(at) ? NONE : at;
    }
    if (isNow(word)) {
      return at;
    }
    int ago = ago(at, nested);
    return ago == NONE ? deictic(at) : ago;
  }

  /** {@code the last two years}, {@code the first six months of 2019}. */
  private int span(int t, int nested) {
    int at = t + 1;
    int words = 0;
    while (words < 3
        && (isNumber(at)
            || word(at).equals("few")
            || word(at).equals("several")
            || word(at).equals("-")
            || word(at).equals("half")
            || word(at).equals("fiscal"))) {
      at++;
      words++;
    }
    if (LENGTHS.contains(word(at)) || UNITS.contains(word(at))) {
      return withPeriod(at, nested);
    }
    return words == 0 ? deictic(t) : NONE;
  }

  /** {@code the year to March}, {@code the 12 months through June}. */
  private int yearTo(int t, int nested) {
    int at = t;
    while (isNumber(at) && at < t + 3) {
      at++;
    }
    if (!LENGTHS.contains(word(at))) {
      return NONE;
    }
    String link = word(at + 1);
    if (link.equals("to")
        || link.equals("through")
        || link.equals("until")
        || link.equals("ended")
        || link.equals("ending")
        || link.equals("since")
        || link.equals("before")
        || link.equals("after")) {
      int next = word(at + 2).equals("in") ? at + 3 : at + 2;
      return calendar(next, true, nested + 1);
    }
    return NONE;
  }

  private boolean isOrdinalUnit(int t) {
    String word = word(t);
    boolean ordinal =
        switch (word) {
          case "first",
              "second",
              "third",
              "fourth",
              "final",
              "1st",
              "2nd",
              "3rd",
              "4th",
              "opening",
              "current" ->
              true;
          default -> false;
        };
    String unit = word(t + 1);
    return ordinal
        && (unit.equals("quarter")
            || unit.equals("half")
            || unit.equals("week")
            || unit.equals("month")
            || unit.equals("year")
            || unit.equals("semester"));
  }

  /** A period and what it is of: {@code quarter of 2016}, {@code months of this year}. */
  private int withPeriod(int unit, int nested) {
    if (!word(unit + 1).equals("of")) {
      return isYear(unit + 1) ? unit + 1 : unit;
    }
    int end = calendar(unit + 2, true, nested + 1);
    return end == NONE ? unit : end;
  }

  /** {@code last year}, {@code this Monday}, {@code next March}, {@code that year}. */
  private int deictic(int t) {
    String word = word(t);
    if (OPENINGS.get(word) != Opening.DEICTIC) {
      return NONE;
    }
    int at = t + 1;
    if (word(at).equals("fiscal") || word(at).equals("financial") || word(at).equals("calendar")) {
      at++;
    }
    String unit = word(at);
    boolean every = word.equals("every");
    if (UNITS.contains(unit)
        && !unit.equals("half")
        && !unit.equals("term")
        && !unit.equals("period")
        && !unit.equals("session")) {
      boolean compound =
          analysis.tag(Math.min(at + 1, analysis.size() - 1)).isNoun()
              && at + 1 < analysis.size()
              && !isEdge(at + 1)
              && word(at + 1).equals("old");
      return compound || word.equals("past") ? NONE : at;
    }
    boolean day = DAYS.contains(unit) && isCapitalised(at);
    boolean named = day || (!every && (isMonth(at) || SEASONS.contains(unit)));
    return named ? at : NONE;
  }

  /** {@code two years ago}, {@code a year earlier}, {@code the year before}. */
  private int ago(int t, int nested) {
    int at = t;
    String word = word(t);
    if (!isNumber(t) && OPENINGS.get(word) != Opening.AGO) {
      return NONE;
    }
    at++;
    for (int steps = 0;
        steps < 3 && (isNumber(at) || word(at).equals("few") || word(at).equals("-"));
        steps++) {
      at++;
    }
    if (!LENGTHS.contains(word(at))) {
      return NONE;
    }
    return switch (word(at + 1)) {
      case "ago", "earlier", "before", "prior", "later" -> {
        if (word(at + 1).equals("before") && word(at + 2).equals("last")) {
          yield at + 2;
        }
        int more = word(at + 1).equals("before") ? calendar(at + 2, true, nested + 1) : NONE;
        yield more == NONE ? at + 1 : more;
      }
      default -> NONE;
    };
  }

  private int afterMonth(int month) {
    int at = month;
    if (isDayNumber(at + 1)) {
      at++;
      if (word(at + 1).equals(",") && isYear(at + 2)) {
        return at + 2;
      }
    }
    int year = word(at + 1).equals("of") || word(at + 1).equals(",") ? at + 2 : at + 1;
    if (year == at + 2 && word(at + 1).equals(",") && at == month) {
      return at;
    }
    return isYear(year) ? year : at;
  }

  private boolean isMonth(int t) {
    if (t >= analysis.size() || !Words.MONTHS.contains(word(t)) || !isCapitalised(t)) {
      return false;
    }
    PennTag tag = analysis.tag(t);
    return tag != PennTag.MD && !tag.isVerb();
  }

  /** {@code mid-May}, {@code mid-2016}, where a tokenizer leaves it whole. */
  private boolean isMiddle(int t) {
    String word = word(t);
    return word.startsWith("mid-")
        && (Words.MONTHS.contains(word.substring(4)) || isYear(word.substring(4)));
  }

  private boolean isDayNumber(int t) {
    if (t >= analysis.size() || analysis.end(t) - analysis.start(t) > 2) {
      return false;
    }
    char first = analysis.text().charAt(analysis.start(t));
    return first >= '1' && first <= '9' && !word(t).contains("%");
  }

  private boolean isYear(int t) {
    return t < analysis.size()
        && analysis.end(t) - analysis.start(t) == 4
        && isYear(analysis.form(t));
  }

  private static boolean isYear(String form) {
    return form.length() == 4
        && form.chars().allMatch(c -> c >= '0' && c <= '9')
        && form.compareTo("1500") >= 0
        && form.compareTo("2199") <= 0;
  }

  private boolean isDecade(int t) {
    String word = word(t);
    int length = word.length();
    return length >= 3
        && length <= 6
        && word.endsWith("0s")
        && (length == 3 || length == 5)
        && Pieces.isDigit(word.charAt(0));
  }

  private boolean isShortYear(int t) {
    return isDayNumber(t) && analysis.end(t) - analysis.start(t) == 2;
  }

  private boolean isTied(int t) {
    String word = word(t);
    return word.equals("-") || word.equals("/") || word.equals("–");
  }

  private boolean isNumber(int t) {
    return t < analysis.size() && analysis.tag(t) == PennTag.CD;
  }

  private boolean isEdge(int t) {
    PennTag tag = analysis.tag(t);
    return tag == PennTag.COMMA || tag == PennTag.PERIOD;
  }

  private boolean isCapitalised(int t) {
    return t < analysis.size() && Character.isUpperCase(analysis.text().charAt(analysis.start(t)));
  }

  private String word(int t) {
    return t < 0 || t >= analysis.size() ? "" : analysis.lower(t);
  }
}
