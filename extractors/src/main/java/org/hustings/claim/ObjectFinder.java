package org.hustings.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hustings.claim.Change.Role;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words for what a number counts or measures: the noun after it ({@code 600 North Korean
 * soldiers}), after {@code of} ({@code 52 percent of registered voters}), before {@code of} ({@code
 * a margin of error of 4 points}), or the subject whose value it is ({@code the deficit rose to
 * 6.3%}).
 */
final class ObjectFinder {
  private static final Set<String> BE =
      Set.of(
          "is",
          "was",
          "are",
          "were",
          "be",
          "been",
          "being",
          "total",
          "totaled",
          "totalled",
          "totals",
          "averaged",
          "averages",
          "stood",
          "stands",
          "nears",
          "numbered",
          "equals",
          "now");

  /** No subject is known. */
  private static final int UNKNOWN = -1;

  /** A subject farther from its verb is not looked for, so that time stays linear. */
  private static final int FARTHEST = 60;

  /** The most numbers of a list whose noun stands after the last. */
  private static final int MOST_LISTED = 6;

  private final Pieces pieces;
  private final LanguageAnalysis analysis;
  private final NounPhrases phrases;

  /** Nouns that say when or where, and not what an amount is spent on. */
  private final Set<String> noObjects;

  /** Where the number before starts and ends in the text; -1 if there is none. */
  private int previousStart = -1;

  private int previousEnd = -1;

  ObjectFinder(Pieces pieces, LanguageAnalysis analysis, Set<String> noObjects) {
    this.pieces = pieces;
    this.analysis = analysis;
    this.phrases = new NounPhrases(analysis);
    this.noObjects = noObjects;
  }

  /** Sets the objects of readings that stand in text order. */
  void find(List<Reading> readings) {
    int among = -1;
    Span amongPhrase = null;
    Reading last = null;
    Reading earlier = null; // before the last one
    Reading counted = null;
    for (int r = 0; r < readings.size(); r++) {
      Reading reading = readings.get(r);
      previousStart = last == null ? -1 : pieces.start(last.start);
      previousEnd = last == null ? -1 : pieces.end(last.end - 1);
      Span object = compared(reading, last);
      if (object == null) {
        object = find(reading);
      }
      int sentence = sentenceOf(reading);
      if (object == null && reading.kind == ClaimKind.PERCENT && reading.change == null) {
        if (sentence != among) {
          among = sentence;
          amongPhrase = among(sentence);
        }
        object = amongPhrase;
      }
      if (object == null
          && reading.changeAnchor >= 0
          && last != null
          && last.changeAnchor == reading.changeAnchor) {
        object = last.object;
      }
      boolean gapped = reading.change != null && reading.changeAnchor < 0;
      if (object == null && gapped && last != null) {
        object = last.object; // "fell 3% in May and 2% in June"
      }
      if (object == null && counted != null && isEllipsis(reading, counted, sentence)) {
        object = counted.object;
      }
      if (reading.kind == ClaimKind.COUNT && object != null) {
        counted = reading;
      }
      if (object != null && last != null && (isInside(object, last) || isInside(object, earlier))) {
        object = last.object; // "lost 162 points, or 2%, to fall to 7,425"
      }
      if (object == null && last != null && isRestated(reading, last)) {
        object = last.object;
      }
      if (object == null) {
        object = ofList(readings, r);
      }
      reading.object = object == null || isInside(object, reading) ? null : object;
      earlier = last;
      last = reading;
    }
  }

  /** {@code a price of 333.6 million yen ($3.1 million)}, {@code three in four Britons, or 74%}. */
  private boolean isRestated(Reading reading, Reading last) {
    int open = reading.modifierStart - 1;
    if (pieces.lower(open).equals("or") && pieces.sign(open - 1) == ',') {
      return reading.kind == ClaimKind.PERCENT
          && last.object != null
          && last.object.end() == pieces.end(open - 2);
    }
    return pieces.sign(open) == '(' && last.end == open && last.kind == reading.kind;
  }

  /** {@code 12, 14 or 15 seats}, {@code the first and second rounds}: the noun after the last. */
  private @Nullable Span ofList(List<Reading> readings, int first) {
    ClaimKind kind = readings.get(first).kind;
    if (kind != ClaimKind.COUNT && kind != ClaimKind.ORDINAL) {
      return null;
    }
    for (int r = first; r + 1 < readings.size() && r < first + MOST_LISTED; r++) {
      Reading next = readings.get(r + 1);
      int link = readings.get(r).end;
      if (next.kind != kind || next.start != link + 1 || !pieces.follows(next.start)) {
        return null;
      }
      String word = pieces.lower(link);
      if (word.equals("and") || word.equals("or")) {
        return after(next);
      }
      if (!word.equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** Whether an object is made of the number itself. */
  private boolean isInside(Span object, @Nullable Reading reading) {
    return reading != null
        && object.start() >= pieces.start(reading.start)
        && object.end() <= pieces.end(reading.end - 1);
  }

  /**
   * {@code 66.6 percent, 20 points higher than in 2022}; {@code 44 percent of Germans, up eight
   * points}: what the level before measures.
   */
  private @Nullable Span compared(Reading reading, @Nullable Reading last) {
    if (last == null || last.object == null || sentenceOf(last) != sentenceOf(reading)) {
      return null;
    }
    boolean sameKind =
        last.kind == reading.kind
            || (last.kind == ClaimKind.PERCENT && reading.kind == ClaimKind.PERCENTAGE_POINT);
    int before = reading.modifierStart - 1;
    boolean difference = pieces.sign(before) == ',' && isDifference(pieces.lower(reading.end));
    if (difference && reading.kind == ClaimKind.PERCENT) {
      return last.object;
    }
    if (!sameKind || reading.kind == ClaimKind.DURATION) {
      return null;
    }
    if (reading.kind == ClaimKind.COUNT) {
      boolean level = // "412 seats, up from 202"
          reading.changeAnchor == before - 1 && pieces.sign(before - 2) == ',';
      boolean same = // "falling to 245 seats from 350"
          last.changeAnchor >= 0
              && last.changeAnchor == reading.changeAnchor
              && last.object.start() >= pieces.end(last.end - 1);
      return (level || same) && after(reading) == null ? last.object : null;
    }
    if (pieces.lower(before).equals("against")) {
      return last.object; // "52% of valid votes, against 48%"
    }
    boolean particle =
        reading.changeAnchor == before
            && pieces.sign(before - 1) == ','
            && !tag(tokenOf(before)).isVerb();
    return particle || difference ? last.object : null;
  }

  /** {@code 34 people were killed and 120 wounded}: the noun of the count before. */
  private boolean isEllipsis(Reading reading, Reading counted, int sentence) {
    if (counted.object == null
        || reading.kind != ClaimKind.COUNT
        || reading.tied
        || sentenceOf(counted) != sentence) {
      return false;
    }
    int next = tokenOf(reading.after);
    boolean plural = tag(analysis.tokenAt(counted.object.end() - 1)) == PennTag.NNS;
    boolean ofOthers =
        pieces.lower(reading.end).equals("of") && !isAnaphoric(pieces.lower(reading.end + 1));
    return plural && !tag(next).isNoun() && !ofOthers; // "537 of which"
  }

  private static boolean isDifference(String word) {
    return switch (word) {
      case "higher",
          "lower",
          "above",
          "below",
          "more",
          "less",
          "fewer",
          "up",
          "down",
          "ahead",
          "short",
          "behind",
          "better",
          "worse" ->
          true;
      default -> false;
    };
  }

  private @Nullable Span find(Reading reading) {
    return switch (reading.kind) {
      case AGE -> ageOf(reading);
      case COUNT, SCORE, ORDINAL -> counted(reading);
      case FRACTION, MULTIPLE -> share(reading);
      case PERCENT, PERCENTAGE_POINT, MONEY, MEASURE, TEMPERATURE, NUMBER -> measured(reading);
      case DURATION -> lasting(reading);
    };
  }

  private @Nullable Span lasting(Reading reading) {
    Span object = reading.tied || isBareUnit(reading) ? after(reading) : ofPhrase(reading);
    return object == null && reading.change != null ? changing(reading) : object;
  }

  /** {@code a 12 hour debate}: a singular unit after a number that is not one. */
  private boolean isBareUnit(Reading reading) {
    return isSingular(reading)
        && reading.value != null
        && reading.value.compareTo(BigDecimal.ONE) > 0;
  }

  private @Nullable Span counted(Reading reading) {
    if (reading.kind == ClaimKind.ORDINAL) {
      return ranked(reading);
    }
    Span object = after(reading);
    if (object == null) {
      object = afterNumber(reading);
    }
    if (object == null) {
      object = ofPhrase(reading);
    }
    if (object == null) {
      object = reading.kind == ClaimKind.SCORE ? votedOn(reading) : null;
    }
    if (object == null) {
      object = holder(reading);
    }
    return object == null && reading.change != null ? changing(reading) : object;
  }

  /** {@code rejected a stopgap budget 203-227}. */
  private @Nullable Span votedOn(Reading reading) {
    int token = tokenOf(reading.modifierStart - 1);
    PennTag tag = tag(token);
    boolean common = tag == PennTag.NN || tag == PennTag.NNS;
    return common && !Words.CONTEST.contains(analysis.lower(token))
        ? phrases.endingAt(token)
        : null;
  }

  /** {@code the third round}; {@code a bureaucracy, second only to the army}. */
  private @Nullable Span ranked(Reading reading) {
    Span object = after(reading);
    if (object == null) {
      object = afterNumber(reading);
    }
    if (object != null) {
      return object;
    }
    int comma = reading.start - 1;
    if (Words.DETERMINERS.contains(pieces.lower(comma))) {
      comma--;
    }
    if (pieces.sign(comma) == ',' && pieces.isWord(reading.end)) {
      object = phrases.endingAt(tokenOf(comma) - 1);
    }
    return object == null ? ofPhrase(reading) : object;
  }

  /** {@code the first two volunteers}, {@code eight million 250ml bottles}. */
  private @Nullable Span afterNumber(Reading reading) {
    int next = tokenOf(reading.end);
    return pieces.follows(reading.end) && tag(next) == PennTag.CD
        ? phrases.afterDeterminers(next)
        : null;
  }

  private @Nullable Span share(Reading reading) {
    Span object = ofPhrase(reading);
    if (object == null && reading.change != null) {
      return reading.changeAnchor == reading.start ? multiplied(reading) : changing(reading);
    }
    return object == null
        ? phrases.afterDeterminers(tokenOf(reading.tied ? reading.end + 1 : overMark(reading.end)))
        : object;
  }

  /** {@code tripled his lead to 12 points}, {@code the debt doubled to $4 billion}. */
  private @Nullable Span multiplied(Reading reading) {
    int next = tokenOf(reading.end);
    boolean object =
        pieces.isWord(reading.end)
            && pieces.follows(reading.end)
            && (phrases.isDeterminer(next) || tag(next).isNoun() || isGerund(next));
    Span phrase = object && isGerund(next) ? analysis.span(next, next) : null;
    if (object && phrase == null) {
      phrase = common(phrases.afterDeterminers(next));
    }
    return phrase == null ? changing(reading) : phrase;
  }

  /** {@code cut spending by a third}: an -ing form that stands for a noun. */
  private boolean isGerund(int token) {
    if (tag(token) != PennTag.VBG || token + 1 >= analysis.size()) {
      return false;
    }
    PennTag next = tag(token + 1);
    return next == PennTag.IN || next == PennTag.TO;
  }

  private @Nullable Span measured(Reading reading) {
    if (reading.tied) {
      return reading.kind == ClaimKind.PERCENTAGE_POINT
              || reading.kind == ClaimKind.MEASURE
              || reading.kind == ClaimKind.TEMPERATURE
              || reading.kind == ClaimKind.NUMBER
          ? after(reading)
          : null;
    }
    if (reading.kind == ClaimKind.MEASURE
        && isSingular(reading)
        && Words.DETERMINERS.contains(pieces.lower(reading.modifierStart - 1))) {
      Span noun = common(after(reading)); // "it has a 120Hz refresh rate"
      if (noun != null) {
        return noun;
      }
    }
    if (reading.kind == ClaimKind.PERCENT
        && !reading.tied
        && !pieces.lower(reading.modifierStart - 1).equals("the")
        && Words.DETERMINERS.contains(pieces.lower(reading.modifierStart - 1))) {
      Span noun = common(after(reading)); // "a 17 percent corporate tax rate"
      if (noun != null) {
        return noun;
      }
    }
    Span lessOrMore = moreOrLess(reading);
    if (lessOrMore != null) {
      return lessOrMore;
    }
    boolean level = reading.changeAnchor >= reading.end; // "won 40% of the vote, down from 57%"
    if (reading.change != null && !level) {
      Span object = changing(reading);
      if (object != null) {
        return object;
      }
    }
    boolean makesUp = level && isShareOf(reading);
    Span object = makesUp ? changing(reading) : ofPhrase(reading);
    if (object == null && level) {
      object = changing(reading);
    }
    if (object == null
        && reading.kind == ClaimKind.MONEY
        && pieces.lower(reading.end).equals("in")) {
      object = amount(reading); // "at issue are $8.6 billion in cuts"
    }
    if (object == null) {
      object = holder(reading);
    }
    if (object == null && reading.kind == ClaimKind.MONEY) {
      object = amount(reading);
    }
    if (object == null && reading.kind == ClaimKind.MEASURE && isSingular(reading)) {
      object = common(after(reading)); // "a 20 kg warhead"
    }
    return object;
  }

  /** {@code imports made up 3 percent of the total}: no share of them. */
  private boolean isShareOf(Reading reading) {
    String before = pieces.lower(reading.modifierStart - 1);
    return before.equals("up") || before.equals("for");
  }

  /** {@code 22 percent less forest}. */
  private @Nullable Span moreOrLess(Reading reading) {
    if (reading.kind != ClaimKind.PERCENT) {
      return null;
    }
    return switch (pieces.lower(reading.end)) {
      case "more", "less", "fewer", "additional" ->
          common(phrases.startingAt(tokenOf(reading.end) + 1));
      default -> null;
    };
  }

  /** Whether the unit is an abbreviation or no plural, so that a noun may follow it. */
  private boolean isSingular(Reading reading) {
    return !pieces.lower(reading.end - 1).endsWith("s");
  }

  private @Nullable Span common(@Nullable Span phrase) {
    if (phrase == null) {
      return null;
    }
    int head = analysis.tokenAt(phrase.end() - 1);
    boolean common = tag(head) == PennTag.NN || tag(head) == PennTag.NNS;
    return common && !noObjects.contains(analysis.lower(head)) ? phrase : null;
  }

  /** {@code a $100 million penalty}, {@code $65 billion in taxes}. */
  private @Nullable Span amount(Reading reading) {
    Span object = after(reading);
    if (object == null && pieces.lower(reading.end).equals("in")) {
      object = phrases.startingAt(tokenOf(reading.end) + 1);
    }
    return common(object);
  }

  // Behind the number.

  private @Nullable Span after(Reading reading) {
    boolean hyphen =
        reading.after == reading.end
            && pieces.isDash(reading.end)
            && pieces.isGlued(reading.end + 1);
    int piece = hyphen ? overRate(reading.end + 1) : overMark(reading.after);
    if (!pieces.follows(piece) || (!pieces.isWord(piece) && !pieces.isNumber(piece))) {
      return null;
    }
    int token = tokenOf(piece);
    return token < analysis.size() && analysis.start(token) >= pieces.start(piece)
        ? phrases.startingAt(token)
        : inside(piece);
  }

  /** The part of a token from a piece on, with the noun phrase: {@code 46-page report}. */
  private @Nullable Span inside(int piece) {
    int token = tokenOf(piece);
    Span rest = token + 1 < analysis.size() ? phrases.startingAt(token + 1) : null;
    boolean sameSentence =
        token + 1 < analysis.size() && analysis.sentenceOf(token) == analysis.sentenceOf(token + 1);
    Span own = Span.of(pieces.start(piece), pieces.end(piece));
    return rest == null || !sameSentence ? own : own.cover(rest);
  }

  /** The piece after a rate: {@code $12-an-hour jobs}. */
  private int overRate(int piece) {
    String word = pieces.lower(piece);
    boolean rate = word.equals("a") || word.equals("an") || word.equals("per");
    return rate && pieces.isDash(piece + 1) && pieces.isWord(piece + 2) ? piece + 3 : piece;
  }

  /** The piece after a closing quotation mark: {@code ‘thousands’ of shootings}. */
  private int overMark(int piece) {
    char sign = pieces.sign(piece);
    boolean mark = sign == '"' || sign == '”' || sign == '\'' || sign == '’';
    return mark && pieces.isGlued(piece) && !pieces.isGlued(piece + 1) ? piece + 1 : piece;
  }

  private @Nullable Span ofPhrase(Reading reading) {
    int of = overMark(reading.after);
    String rate = pieces.lower(of);
    if (reading.kind == ClaimKind.MEASURE && (rate.equals("per") || rate.equals("a"))) {
      of += 2; // "two billion tons per year of carbon dioxide"
    }
    if (pieces.lower(of).equals("worth")) {
      of++; // "$4.7 trillion worth of deals"
    }
    String next = pieces.lower(of);
    if (!pieces.follows(of) || (!next.equals("of") && !next.equals("among"))) {
      return null;
    }
    int first = tokenOf(of) + 1;
    if (first < analysis.size() && isAnaphoric(analysis.lower(first))) {
      return phrases.startingAt(first + 1); // "dozens of them banks"
    }
    return phrases.afterDeterminers(first);
  }

  private static boolean isAnaphoric(String word) {
    return switch (word) {
      case "them", "which", "whom", "us", "these" -> true;
      default -> false;
    };
  }

  private @Nullable Span among(int sentence) {
    if (sentence < 0) {
      return null;
    }
    for (int t = analysis.sentenceStart(sentence); t + 1 < analysis.sentenceEnd(sentence); t++) {
      if (analysis.lower(t).equals("among")) {
        return phrases.afterDeterminers(t + 1);
      }
    }
    return null;
  }

  // Before the number.

  /**
   * The noun whose value the number is: {@code a price cap of $60}, {@code the deficit was $438}.
   */
  private @Nullable Span holder(Reading reading) {
    int piece = reading.modifierStart - 1;
    if (piece < 0 || !pieces.follows(reading.modifierStart)) {
      return null;
    }
    int token = tokenOf(piece);
    while (token > 0 && (tag(token) == PennTag.DT || tag(token).isAdjective())) {
      token--;
    }
    String word = token < analysis.size() ? analysis.lower(token) : "";
    if (word.equals("at") && token > 0 && isValuing(analysis.lower(token - 1))) {
      return between(token - 1, token) == null ? subject(token - 1) : null;
    }
    if (word.equals("at") && token > 1 && isComma(token - 1) && pieces.sign(reading.end) == ',') {
      return phrases.endingAt(token - 2); // "the turnout, at 82.5%, was low"
    }
    if (token > 0 && (word.equals("of") || word.equals("at") || word.equals("worth"))) {
      boolean common = !tag(token - 1).isProperNoun(); // "Cruz at 17 percent" measures no Cruz
      boolean number = previousEnd > 0 && analysis.start(token - 1) < previousEnd;
      boolean crowd = // "the support of millions", "the only one of the four"
          reading.numeral.form() == Numeral.Form.MAGNITUDE
              || analysis.lower(token - 1).equals("one");
      return common && !number && !crowd
          ? extendedByOf(phrases.endingAt(token - 1), token - 1)
          : null;
    }
    if (word.equals("in") && reading.numeral.form() == Numeral.Form.ONE_DIGIT) {
      return phrases.endingAt(token - 1); // "a lead in the low single digits"
    }
    if (reading.modifier == Modifier.PLUS_MINUS && tag(token).isNoun()) {
      return extendedByOf(phrases.endingAt(token), token);
    }
    if (BE.contains(word)) {
      return subject(token);
    }
    return null;
  }

  /** {@code output is forecast at 115 million tonnes}: a verb that puts a value on its subject. */
  private static boolean isValuing(String verb) {
    return switch (verb) {
      case "stands",
          "stood",
          "stand",
          "standing",
          "forecast",
          "estimated",
          "valued",
          "seen",
          "projected",
          "remains",
          "remained",
          "running",
          "ran",
          "runs",
          "steady",
          "unchanged",
          "set",
          "fixed",
          "capped",
          "pegged",
          "priced",
          "is",
          "was",
          "are",
          "were" ->
          true;
      default -> false;
    };
  }

  /** {@code margin of error}: with the noun before the {@code of} before it. */
  private @Nullable Span extendedByOf(@Nullable Span phrase, int last) {
    if (phrase == null) {
      return null;
    }
    int first = analysis.tokenAt(phrase.start());
    if (first >= 2 && analysis.lower(first - 1).equals("of") && first == last) {
      Span head = phrases.endingAt(first - 2);
      if (head != null) {
        return head.cover(phrase);
      }
    }
    return phrase;
  }

  /** The subject of a verb, by its arcs where they are known. */
  private @Nullable Span subject(int verb) {
    int sentence = analysis.sentenceOf(verb);
    int start = verb;
    while (start > analysis.sentenceStart(sentence)
        && start > verb - 3
        && isAuxiliary(analysis.lower(start - 1))) {
      start--;
    }
    if (start > analysis.sentenceStart(sentence) && isComma(start - 1)) {
      int before = beforeInsertion(start - 1, sentence);
      if (before >= 0) {
        return phrases.endingAt(before);
      }
    }
    if (start > analysis.sentenceStart(sentence) && isGerundOfClause(start - 1, sentence)) {
      return analysis.span(start - 1, start - 1);
    }
    int subject = analysis.hasArcs() ? subjectByArcs(verb, 0) : UNKNOWN;
    if (subject >= 0 && tag(subject).isPronoun()) {
      return null; // "it was 38C"
    }
    Span own = subject >= 0 ? ofSecondClause(subject, start) : null;
    if (own != null) {
      return own;
    }
    Span phrase = subject >= 0 ? phrases.endingAt(subject) : null;
    if (phrase == null && subject >= 0 && tag(subject) == PennTag.VBG) {
      return analysis.span(subject, subject); // "Spending has tripled"
    }
    return phrase == null ? firstOfClause(verb) : phrase;
  }

  /**
   * The subject's head: {@code advanced economies - which include Europe and Japan - will grow 1.6
   * percent}.
   */
  private int subjectByArcs(int verb, int nested) {
    int predicate = verb;
    int sentence = analysis.sentenceOf(verb);
    for (int climbs = 0; climbs < 3 && predicate >= 0; climbs++) {
      int last = Math.max(verb, predicate);
      int first = Math.max(analysis.sentenceStart(sentence), last - FARTHEST);
      for (int t = last - 1; t >= first; t--) {
        Relation relation = analysis.relation(t);
        if (analysis.head(t) == predicate
            && (relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS)) {
          return antecedent(t, predicate, nested);
        }
      }
      Relation up = analysis.relation(predicate);
      int head = analysis.head(predicate);
      if ((up == Relation.XCOMP || up == Relation.CCOMP) && head >= 0) {
        for (int t = head + 1; t < predicate && t < head + 12; t++) {
          if (analysis.head(t) == head && analysis.relation(t) == Relation.OBJ) {
            return t; // "it expects prices to rise 5.8%"
          }
        }
      }
      boolean shares =
          up == Relation.COP
              || up == Relation.AUX
              || up == Relation.AUX_PASS
              || up == Relation.XCOMP
              || up == Relation.CONJ;
      if (!shares) {
        return UNKNOWN;
      }
      predicate = head;
    }
    return UNKNOWN;
  }

  /**
   * What a pronoun stands for: the noun of {@code a lead, which fell to 3 points}, or the subject
   * of the clause that {@code though it has fallen} belongs to. Other subjects stand for
   * themselves.
   */
  private int antecedent(int subject, int predicate, int nested) {
    Relation clause = analysis.relation(predicate);
    PennTag tag = tag(subject);
    int head = analysis.head(predicate);
    if ((tag == PennTag.WDT || tag == PennTag.WP) && clause == Relation.ACL_RELCL) {
      return head;
    }
    boolean subordinate = clause == Relation.ADVCL || clause == Relation.CONJ;
    return isThirdPerson(analysis.lower(subject))
            && subordinate
            && head >= 0
            && head < subject
            && nested < 2
        ? subjectByArcs(head, nested + 1)
        : subject;
  }

  /** The first noun phrase of the clause whose verb is a token. */
  private @Nullable Span firstOfClause(int verb) {
    int sentence = analysis.sentenceOf(verb);
    int from = verb;
    int first = Math.max(analysis.sentenceStart(sentence), verb - FARTHEST);
    while (from > first) {
      PennTag tag = tag(from - 1);
      String word = analysis.lower(from - 1);
      boolean verbPart =
          from >= verb - 3 && (tag == PennTag.MD || tag.isAdverb() || isAuxiliary(word));
      boolean edge =
          tag == PennTag.COMMA
              || tag == PennTag.COLON
              || tag == PennTag.OPEN_QUOTE
              || tag == PennTag.CLOSE_QUOTE
              || word.equals("that")
              || word.equals("and")
              || word.equals("but")
              || word.equals("while")
              || tag.isFinite()
              || word.equals("\"")
              || word.equals(",");
      if (edge && !verbPart) {
        break;
      }
      from--;
    }
    Span phrase = phrases.first(from, verb);
    if (phrase == null) {
      phrase = acrossComma(from, sentence);
    }
    if (phrase == null && from + 1 < verb && (isMistagged(from) || isGerundSubject(from))) {
      return analysis.span(from, from);
    }
    if (phrase == null && hasThirdPerson(from, verb)) {
      phrase =
          phrases.first(
              Math.max(analysis.sentenceStart(sentence), from - FARTHEST),
              from); // "although it has fallen"
    }
    return phrase;
  }

  /** {@code said output had risen}: a noun that the tagger took for an adverb. */
  private boolean isMistagged(int token) {
    String word = analysis.lower(token);
    return tag(token) == PennTag.RB
        && word.length() > 4
        && !word.endsWith("ly")
        && isAuxiliary(analysis.lower(token + 1))
        && !Words.ADVERBS.contains(word);
  }

  /** {@code said spending fell}. */
  private boolean isGerundOfClause(int token, int sentence) {
    boolean opens =
        token == analysis.sentenceStart(sentence)
            || tag(token - 1).isFinite()
            || analysis.lower(token - 1).equals("that");
    return opens && isGerundSubject(token);
  }

  /** {@code Exports fell 12 percent and imports rose}: the noun that opens the second clause. */
  private @Nullable Span ofSecondClause(int subject, int verb) {
    Span phrase = phrases.endingAt(verb - 1);
    int and = phrase == null ? -1 : analysis.tokenAt(phrase.start()) - 1;
    while (and > subject && phrases.isDeterminer(and)) {
      and--;
    }
    if (and <= subject || tag(and) != PennTag.CC || and < verb - FARTHEST) {
      return null;
    }
    for (int t = Math.max(subject + 1, and - FARTHEST); t < and; t++) {
      if (tag(t).isFinite()) {
        return phrase;
      }
    }
    return null;
  }

  /** {@code Spending has tripled}. */
  private boolean isGerundSubject(int token) {
    return tag(token) == PennTag.VBG
        && switch (analysis.lower(token)) {
          case "including", "excluding", "according", "following", "being", "having" -> false;
          default -> true;
        };
  }

  private boolean hasThirdPerson(int from, int to) {
    for (int t = from; t < to && t < from + 4; t++) {
      if (isThirdPerson(analysis.lower(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThirdPerson(String word) {
    return word.equals("it") || word.equals("they") || word.equals("this");
  }

  /** {@code Trump's lead, which fell to}: the clause before a relative one. */
  private @Nullable Span acrossComma(int edge, int sentence) {
    int comma = edge - 1;
    if (comma <= analysis.sentenceStart(sentence) || !analysis.lower(comma).equals(",")) {
      return null;
    }
    return phrases.endingAt(comma - 1);
  }

  private boolean isComma(int token) {
    String word = analysis.lower(token);
    return word.equals(",") || word.equals("-") || word.equals("–") || word.equals("—");
  }

  /** {@code Remittances, which feed many villages, fell}: the token before the insertion, or -1. */
  private int beforeInsertion(int comma, int sentence) {
    int first = Math.max(analysis.sentenceStart(sentence), comma - FARTHEST);
    for (int t = comma - 1; t > first; t--) {
      PennTag tag = tag(t);
      boolean relative = tag == PennTag.WDT || tag == PennTag.WP || tag == PennTag.WP_POSSESSIVE;
      if (relative) {
        return isComma(t - 1) ? t - 2 : -1;
      }
    }
    return -1;
  }

  private static boolean isAuxiliary(String word) {
    return switch (word) {
      case "has", "have", "had", "is", "was", "are", "were", "be", "been", "to", "would", "will" ->
          true;
      default -> false;
    };
  }

  /** What rose or fell: the object between verb and number, else the subject. */
  private @Nullable Span changing(Reading reading) {
    if (reading.changeAnchor < 0) { // "oil fell 2% and gas 3%"
      return phrases.endingAt(tokenOf(reading.modifierStart - 1));
    }
    int anchor = tokenOf(reading.changeAnchor);
    int number = tokenOf(reading.modifierStart);
    if (anchor >= analysis.size()) {
      return null;
    }
    boolean particle = !tag(anchor).isVerb() && anchor > 0;
    if ((anchor < number && reading.change != null && reading.change.role() != Role.AT)
        || tag(anchor).isVerb()) {
      Span between = between(anchor, number);
      if (between != null) {
        return between;
      }
    }
    if (particle) {
      int verb = anchor;
      int start = Math.max(analysis.sentenceStart(analysis.sentenceOf(anchor)), anchor - FARTHEST);
      while (verb > start && !tag(verb).isFinite()) {
        verb--;
      }
      if (verb == start) {
        return before(anchor, phrases.first(start, anchor));
      }
      Span kept = before(anchor, between(verb, anchor + 1)); // "left its rate unchanged at 5%"
      return kept == null ? subject(verb) : kept;
    }
    return subject(anchor);
  }

  /** {@code The fleet shrank by half}: without a verb that the tagger took for a noun. */
  private @Nullable Span before(int anchor, @Nullable Span phrase) {
    return phrase != null && phrase.end() > analysis.start(anchor)
        ? phrases.endingAt(anchor - 1)
        : phrase;
  }

  private @Nullable Span between(int anchor, int number) {
    int at = anchor + 1;
    while (at < number && (tag(at).isAdverb() || tag(at) == PennTag.RP)) {
      at++;
    }
    if (at >= number - 1) {
      return null;
    }
    PennTag tag = tag(at);
    if (tag == PennTag.IN || tag == PennTag.TO || tag == PennTag.CD || tag == PennTag.CURRENCY) {
      return null;
    }
    Span phrase = phrases.afterDeterminers(at);
    if (phrase == null && isGerund(at)) {
      phrase = analysis.span(at, at);
    }
    if (phrase == null || phrase.end() > analysis.start(number)) {
      return null;
    }
    boolean isNumber = phrase.start() >= previousStart && phrase.start() < previousEnd;
    return isNumber ? null : phrase; // "rose threefold to $12"
  }

  // Ages.

  /** {@code Tom Young, 30,}; {@code a 62-year-old teacher}. */
  private @Nullable Span ageOf(Reading reading) {
    int before = reading.modifierStart - 1;
    if (pieces.lower(before).equals("now") && pieces.sign(before - 1) == ',') {
      before--;
    }
    if (pieces.sign(before) == ',' || pieces.sign(before) == '(') {
      return nameEndingAt(tokenOf(before) - 1);
    }
    String word = pieces.lower(before);
    if (word.equals("aged") || word.equals("age") || word.equals("ages")) {
      int token = tokenOf(before) - 1;
      if (token >= 0 && analysis.lower(token).equals(",")) {
        token--;
      }
      return phrases.endingAt(token);
    }
    if (pieces.follows(reading.end) && pieces.isWord(reading.end)) {
      Span noun = phrases.startingAt(tokenOf(reading.end));
      if (noun != null) {
        return noun;
      }
    }
    if (BE.contains(word)) {
      Span people = phrases.endingAt(tokenOf(before) - 1); // "60 percent of voters were over 45"
      return reading.modifier == Modifier.EXACT || people == null
          ? subject(tokenOf(before))
          : people;
    }
    return reading.modifier == Modifier.EXACT && !Words.PEOPLE.contains(word)
        ? null
        : phrases.endingAt(tokenOf(before));
  }

  private @Nullable Span nameEndingAt(int last) {
    if (last < 0 || last >= analysis.size()) {
      return null;
    }
    int first = last;
    while (first > 0
        && last - first < 4
        && analysis.sentenceOf(first - 1) == analysis.sentenceOf(last)
        && Character.isUpperCase(analysis.form(first - 1).charAt(0))
        && (tag(first - 1).isProperNoun() || analysis.form(first - 1).endsWith("."))) {
      first--;
    }
    return analysis.span(first, last);
  }

  private int sentenceOf(Reading reading) {
    int token = tokenOf(reading.start);
    return token < analysis.size() ? analysis.sentenceOf(token) : -1;
  }

  private int tokenOf(int piece) {
    if (piece < 0) {
      return 0;
    }
    return piece >= pieces.size() ? analysis.size() : analysis.tokenAt(pieces.start(piece));
  }

  private PennTag tag(int token) {
    return token < 0 || token >= analysis.size() ? PennTag.NONE : analysis.tag(token);
  }
}
