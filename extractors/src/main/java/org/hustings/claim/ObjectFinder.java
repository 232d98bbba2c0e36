package org.hustings.claim;

import java.util.List;
import java.util.Set;
import org.hustings.claim.Change.Role;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
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

  /** Nouns that say when or where, and not what an amount is spent on. */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "today",
          "yesterday",
          "quarter",
          "decade",
          "offshore",
          "abroad",
          "overseas",
          "apiece",
          "ago",
          "time",
          "years",
          "months",
          "weeks",
          "days",
          "decades",
          "support",
          "hour");

  /** A subject farther from its verb is not looked for, so that time stays linear. */
  private static final int FARTHEST = 60;

  private final Pieces pieces;
  private final LanguageAnalysis analysis;
  private final NounPhrases phrases;

  ObjectFinder(Pieces pieces, LanguageAnalysis analysis) {
    this.pieces = pieces;
    this.analysis = analysis;
    this.phrases = new NounPhrases(analysis);
  }

  /** Sets the objects of readings that stand in text order. */
  void find(List<Reading> readings) {
    int among = -1;
    Span amongPhrase = null;
    Reading last = null;
    for (Reading reading : readings) {
      Span object = find(reading);
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
      reading.object = object;
      last = reading;
    }
  }

  private @Nullable Span find(Reading reading) {
    return switch (reading.kind) {
      case AGE -> ageOf(reading);
      case COUNT, SCORE, ORDINAL -> counted(reading);
      case FRACTION, MULTIPLE -> share(reading);
      case PERCENT, PERCENTAGE_POINT, MONEY, MEASURE, NUMBER -> measured(reading);
      case DURATION -> reading.tied ? after(reading) : ofPhrase(reading);
    };
  }

  private @Nullable Span counted(Reading reading) {
    Span object = after(reading);
    if (object == null) {
      object = ofPhrase(reading);
    }
    return object == null ? holder(reading) : object;
  }

  private @Nullable Span share(Reading reading) {
    Span object = ofPhrase(reading);
    if (object == null && reading.change != null) {
      return changing(reading);
    }
    return object == null
        ? phrases.afterDeterminers(tokenOf(reading.tied ? reading.end + 1 : overMark(reading.end)))
        : object;
  }

  private @Nullable Span measured(Reading reading) {
    if (reading.tied) {
      return reading.kind == ClaimKind.PERCENTAGE_POINT
              || reading.kind == ClaimKind.MEASURE
              || reading.kind == ClaimKind.NUMBER
          ? after(reading)
          : null;
    }
    if (reading.change != null) {
      Span object = changing(reading);
      if (object != null) {
        return object;
      }
    }
    Span object = ofPhrase(reading);
    if (object == null) {
      object = holder(reading);
    }
    if (object == null && reading.kind == ClaimKind.MONEY) {
      object = amount(reading);
    }
    return object;
  }

  /** {@code a $100 million penalty}, {@code $65 billion in taxes}. */
  private @Nullable Span amount(Reading reading) {
    Span object = after(reading);
    if (object == null && pieces.lower(reading.end).equals("in")) {
      object = phrases.startingAt(tokenOf(reading.end) + 1);
    }
    if (object == null) {
      return null;
    }
    int head = analysis.tokenAt(object.end() - 1);
    boolean common = tag(head) == PennTag.NN || tag(head) == PennTag.NNS;
    return common && !ADVERBIAL.contains(analysis.lower(head)) ? object : null;
  }

  // Behind the number.

  private @Nullable Span after(Reading reading) {
    boolean hyphen = pieces.isDash(reading.end) && pieces.isGlued(reading.end + 1);
    int piece = hyphen ? reading.end + 1 : overMark(reading.after);
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
    String next = pieces.lower(of);
    if (!pieces.follows(of) || (!next.equals("of") && !next.equals("among"))) {
      return null;
    }
    return phrases.afterDeterminers(tokenOf(of) + 1);
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
    if (word.equals("of") || (word.equals("at") && reading.kind != ClaimKind.COUNT)) {
      boolean common = !tag(token - 1).isProperNoun(); // "Cruz at 17 percent" measures no Cruz
      return common ? extendedByOf(phrases.endingAt(token - 1), token - 1) : null;
    }
    if (reading.modifier == Modifier.PLUS_MINUS && tag(token).isNoun()) {
      return extendedByOf(phrases.endingAt(token), token);
    }
    if (BE.contains(word)) {
      return subject(token);
    }
    return null;
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

  /** The first noun phrase of the clause whose verb is a token. */
  private @Nullable Span subject(int verb) {
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
    if (phrase == null && from < verb && isThirdPerson(analysis.lower(from))) {
      phrase =
          phrases.first(
              Math.max(analysis.sentenceStart(sentence), from - FARTHEST),
              from); // "although it has fallen"
    }
    return phrase;
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

  private static boolean isAuxiliary(String word) {
    return switch (word) {
      case "has", "have", "had", "is", "was", "are", "were", "be", "been", "to", "would", "will" ->
          true;
      default -> false;
    };
  }

  /** What rose or fell: the object between verb and number, else the subject. */
  private @Nullable Span changing(Reading reading) {
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
      return verb > start ? subject(verb) : phrases.first(start, anchor);
    }
    return subject(anchor);
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
    return phrase != null && phrase.end() <= analysis.start(number) ? phrase : null;
  }

  // Ages.

  /** {@code Tom Young, 30,}; {@code a 62-year-old teacher}. */
  private @Nullable Span ageOf(Reading reading) {
    int before = reading.modifierStart - 1;
    if (pieces.sign(before) == ',' || pieces.sign(before) == '(') {
      return nameEndingAt(tokenOf(before) - 1);
    }
    String word = pieces.lower(before);
    if (word.equals("aged") || word.equals("age")) {
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
      return subject(tokenOf(before));
    }
    return null;
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
