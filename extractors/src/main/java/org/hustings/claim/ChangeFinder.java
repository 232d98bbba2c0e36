package org.hustings.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hustings.claim.Change.Direction;
import org.hustings.claim.Change.Role;
import org.hustings.claim.ChangeLexicon.Form;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that says that a number is the size, start or end of a change: {@code rose 2.5
 * points to 4.1% from 3.8%} is one rise in three roles.
 */
final class ChangeFinder {
  private static final int REACH = 22;

  /** The most pieces between two numbers that share a verb. */
  private static final int GAP = 8;

  /** Verbs that take a thing as their object: {@code raised $64 million} is no rise. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "raise",
          "raises",
          "raised",
          "raising",
          "lose",
          "loses",
          "lost",
          "losing",
          "gain",
          "gains",
          "gained",
          "gaining",
          "cut",
          "cuts",
          "cutting",
          "shed",
          "sheds",
          "shedding",
          "lift",
          "lifted",
          "boost",
          "boosted",
          "drop",
          "dropped",
          "drops",
          "advance",
          "advanced",
          "recover",
          "recovered",
          "save",
          "reduce",
          "slash",
          "slashed",
          "trim",
          "trimmed",
          "curb",
          "contract",
          "contracted",
          "collapse",
          "ease",
          "eased",
          "multiply",
          "mount",
          "mounted",
          "improve",
          "improved",
          "decrease",
          "lower",
          "lowered",
          "increase",
          "shave",
          "shaved",
          "launch");

  private static final Set<String> NO_ROLE =
      Set.of(
          "according",
          "compared",
          "due",
          "thanks",
          "relative",
          "equal",
          "likely",
          "equivalent",
          "close",
          "next",
          "prior",
          "up",
          "committed",
          "linked",
          "owing",
          "went",
          "gave",
          "over");

  private final Pieces pieces;
  private final LanguageAnalysis analysis;
  private final ChangeLexicon lexicon;
  private final TimePhrases times;

  ChangeFinder(Pieces pieces, LanguageAnalysis analysis, ChangeLexicon lexicon) {
    this.pieces = pieces;
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.times = new TimePhrases(analysis);
  }

  /** Sets the changes of readings that stand in text order. */
  void find(List<Reading> readings) {
    for (int r = 0; r < readings.size(); r++) {
      Reading reading = readings.get(r);
      Reading last = r == 0 ? null : readings.get(r - 1);
      if (canChange(reading)) {
        find(reading, last);
      }
    }
    relate(readings);
  }

  private static boolean canChange(Reading reading) {
    return switch (reading.kind) {
      case ORDINAL, AGE, SCORE -> false;
      case DURATION -> !reading.tied;
      default -> true;
    };
  }

  private void find(Reading reading, @Nullable Reading last) {
    ChangeLexicon.Entry own =
        reading.kind == ClaimKind.MULTIPLE ? lexicon.find(pieces.lower(reading.start)) : null;
    if (own != null) {
      if (own.form() == Form.VERB && isUsedAsVerb(reading.start)) {
        set(reading, own.direction(), Role.BY, reading.start);
      }
      return;
    }
    if (last != null && last.change != null && isSameAs(last, reading)) {
      set(reading, last.change.direction(), last.change.role(), last.changeAnchor);
      return;
    }
    if (isPast(reading)) {
      set(reading, Direction.RISE, Role.TO, reading.modifierStart - 1);
      return;
    }
    int before = beforeDeterminers(reading.modifierStart - 1);
    String word = pieces.lower(before);
    Role role = role(word);
    String governor = pieces.lower(before - 1);
    if (role != null
        && (!NO_ROLE.contains(governor)
            || (role != Role.TO && governor.equals("up"))
            || (role == Role.TO && isGoing(before - 1)))) {
      anchored(reading, last, role, before);
    } else if (role == null && reading.kind != ClaimKind.DURATION) {
      direct(reading, last);
    }
    if (reading.change == null) {
      inHalf(reading);
    }
    if (reading.change == null) {
      trailing(reading);
    }
    if (reading.change == null && last != null && last.change != null && isGapped(last, reading)) {
      reading.change = last.change;
    }
  }

  /** {@code Oil fell 2% in May, gas 3% and coal 5%}: the verb is not said again. */
  private boolean isGapped(Reading last, Reading reading) {
    int noun = reading.modifierStart - 1;
    if (last.kind != reading.kind || isTaken(reading.end) || noun - last.after > GAP) {
      return false;
    }
    int at = noun;
    while (at > last.after && isNameOrNoun(at)) {
      at--;
    }
    boolean and = pieces.lower(at).equals("and");
    int edge = and && pieces.sign(at - 1) == ',' ? at - 1 : at;
    boolean named = at < noun && isNoun(noun);
    boolean dated = at == noun && and && edge > last.after; // "3% in May and 2% in June"
    return (and || pieces.sign(at) == ',')
        && (named || dated)
        && (edge == last.after || edge == afterTime(last.after));
  }

  /** Whether words after a number make it something else than the size of a change. */
  private boolean isTaken(int piece) {
    return switch (pieces.lower(piece)) {
      case "of", "more", "less", "higher", "lower" -> true;
      default -> isNoun(piece);
    };
  }

  /** The piece after the words for when that start at a piece, or -1. */
  private int afterTime(int piece) {
    int token = analysis.tokenAt(pieces.start(piece));
    int end = token < analysis.size() ? times.endAt(token) : TimePhrases.NONE;
    if (end == TimePhrases.NONE) {
      return -1;
    }
    int after = piece;
    while (after < pieces.size() && pieces.start(after) < analysis.end(end)) {
      after++;
    }
    return after;
  }

  private boolean isNameOrNoun(int piece) {
    PennTag tag = tag(piece);
    return pieces.isWord(piece)
        && (tag.isNoun()
            || tag.isAdjective()
            || tag == PennTag.DT
            || tag == PennTag.PRP_POSSESSIVE);
  }

  /** {@code rents doubled}, but not {@code double the rate of 1990}. */
  private boolean isUsedAsVerb(int piece) {
    String word = pieces.lower(piece);
    boolean bare = word.endsWith("le") || word.endsWith("halve"); // "double", "triple"
    String before = pieces.lower(piece - 1);
    return !bare || (tag(piece).isVerb() && !before.equals(",") && !before.equals("is"));
  }

  /** {@code fell $1.34, or 1.8%}: the same change in other words. */
  private boolean isSameAs(Reading last, Reading reading) {
    int or = reading.modifierStart - 1;
    if (last.change == null || !pieces.lower(or).equals("or")) {
      return false;
    }
    int before = pieces.sign(or - 1) == ',' ? or - 1 : or;
    return before == last.after || before == last.end;
  }

  /** {@code by a tepid 1.6 percent}: over the words between the preposition and the number. */
  private int beforeDeterminers(int piece) {
    int at = piece;
    for (int steps = 0; steps < 3 && pieces.isWord(at) && role(pieces.lower(at)) == null; steps++) {
      PennTag tag = tag(at);
      boolean skip =
          tag == PennTag.DT
              || tag == PennTag.PRP_POSSESSIVE
              || tag.isAdjective()
              || Words.DETERMINERS.contains(pieces.lower(at));
      boolean noun = steps == 0 && Words.DETERMINERS.contains(pieces.lower(at - 1));
      if ((!skip && !noun) || lexicon.find(pieces.lower(at)) != null) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** {@code will go up to 12 euros}, but not {@code it adds up to 12 euros}. */
  private boolean isGoing(int up) {
    return pieces.lower(up).equals("up") && Words.GOING.contains(pieces.lower(up - 1));
  }

  private static @Nullable Role role(String word) {
    return switch (word) {
      case "by" -> Role.BY;
      case "from" -> Role.FROM;
      case "to" -> Role.TO;
      case "at" -> Role.AT;
      default -> null;
    };
  }

  /** The change word that a preposition before the number belongs to. */
  private void anchored(Reading reading, @Nullable Reading last, Role role, int preposition) {
    int commas = 0;
    int edge = sentenceStart(preposition);
    if (last != null && last.end == preposition && last.change == null && role != Role.BY) {
      return; // "raised $64 million to the other side's $45 million"
    }
    for (int at = preposition - 1; at > preposition - REACH; at--) {
      if (at < 0 || pieces.start(at) < edge || pieces.sign(at) == ';') {
        return;
      }
      if (last != null && at < last.end && last.changeAnchor >= 0 && last.change != null) {
        // "rose 2.5 points | to 4.1% | from 3.8%"
        if (commas == 0 || role != Role.AT) {
          set(reading, last.change.direction(), role, last.changeAnchor);
        }
        return;
      }
      if (pieces.sign(at) == ',') {
        commas++;
      }
      ChangeLexicon.Entry entry = lexicon.find(pieces.lower(at));
      if (entry != null
          && commas <= 2
          && fits(entry, role, at, preposition)
          && isChangeWord(at, entry)) {
        set(reading, directionOf(entry, at, preposition), role, at);
        if (role == Role.FROM && entry.form() == Form.PARTICLE) {
          levelBefore(reading, last, at);
        }
        return;
      }
      PennTag tag = tag(at);
      if ((tag.isFinite() && tag != PennTag.MD && entry == null) || commas > 2) {
        return;
      }
    }
  }

  /** Where the sentence of a piece starts in the text. */
  private int sentenceStart(int piece) {
    int token = analysis.tokenAt(pieces.start(piece));
    return token >= analysis.size()
        ? 0
        : analysis.start(analysis.sentenceStart(analysis.sentenceOf(token)));
  }

  private boolean fits(ChangeLexicon.Entry entry, Role role, int at, int preposition) {
    return switch (entry.form()) {
      case VERB -> role != Role.AT && !(role == Role.BY && pieces.lower(at).startsWith("los"));
      case REACH -> false;
      case BRING -> role == Role.TO;
      case LEVEL -> role == Role.AT && preposition - at <= 3;
      case PARTICLE ->
          entry.direction() == Direction.STEADY
              ? role == Role.AT && preposition - at <= 2
              : role == Role.AT
                  ? preposition - at <= 6
                  : preposition - at <= 4 || tag(at - 1).isVerb(); // "edged up its forecast by"
    };
  }

  /**
   * Whether the word is used as a verb or a particle here: not {@code the rise}, {@code made up}.
   */
  private boolean isChangeWord(int at, ChangeLexicon.Entry entry) {
    String before = pieces.lower(at - 1);
    if (entry.form() == Form.PARTICLE) {
      return switch (before) {
        case "made",
            "make",
            "makes",
            "making",
            "set",
            "pick",
            "picked",
            "end",
            "ended",
            "come",
            "came",
            "gave",
            "give",
            "wake",
            "woke",
            "sign",
            "signed",
            "speak" ->
            false;
        default -> true;
      };
    }
    PennTag tag = tag(at);
    String word = pieces.lower(at);
    boolean past = word.endsWith("ed") || word.endsWith("ing") || Words.PAST.contains(word);
    if (!past
        && tag.isNoun()
        && (Words.DETERMINERS.contains(before) || tag(at - 1).isAdjective())) {
      return false;
    }
    return true;
  }

  /**
   * {@code scaled back}, {@code held steady}: a fall of the verb's own unless a particle turns it.
   */
  private Direction directionOf(ChangeLexicon.Entry entry, int at, int to) {
    if (entry.form() == Form.LEVEL) {
      return Direction.STEADY;
    }
    String next = pieces.lower(at + 1);
    if (at + 1 < to && entry.form() == Form.VERB) {
      if (next.equals("down")) {
        return Direction.FALL;
      }
      if (next.equals("up")) {
        return Direction.RISE;
      }
    }
    return entry.direction();
  }

  /** {@code made up 3 percent, down from 25}: the number before is the new level. */
  private void levelBefore(Reading reading, @Nullable Reading last, int particle) {
    if (last != null
        && last.change == null
        && reading.change != null
        && last.kind == reading.kind
        && particle - last.end <= 14
        && canChange(last)
        && sameSentence(last, reading)) {
      set(last, reading.change.direction(), Role.TO, particle);
    }
  }

  /** {@code rose 3%}, {@code hit $1.1 billion}, {@code up 58 points}. */
  private void direct(Reading reading, @Nullable Reading last) {
    int before = reading.modifierStart - 1;
    int at = before;
    for (int steps = 0; steps < 3; steps++) {
      if (last != null && last.kind == ClaimKind.MULTIPLE && at == last.start) {
        return; // "double the 60% limit"
      }
      ChangeLexicon.Entry entry = pieces.follows(at + 1) ? lexicon.find(pieces.lower(at)) : null;
      if (entry != null) {
        if (isChangeWord(at, entry) && takesDirectly(entry, reading, at)) {
          Role role =
              switch (entry.form()) {
                case REACH -> Role.TO;
                case LEVEL -> Role.AT;
                default -> Role.BY;
              };
          set(reading, directionOf(entry, at, before + 1), role, at);
        }
        return;
      }
      PennTag tag = tag(at);
      boolean skip =
          tag == PennTag.RB
              || (tag == PennTag.DT && steps < 2)
              || pieces.lower(at).equals("another")
              || (tag.isAdjective() && isArticle(pieces.lower(at - 1))) // "a further 5 percent"
              || (reading.isRange() && pieces.lower(at).equals("between"));
      if (!skip) {
        return;
      }
      at--;
    }
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private boolean takesDirectly(ChangeLexicon.Entry entry, Reading reading, int at) {
    boolean share = isShare(reading);
    return switch (entry.form()) {
      case VERB ->
          share
              || (reading.kind == ClaimKind.MONEY && !TRANSITIVE.contains(pieces.lower(at)))
              || ((reading.kind == ClaimKind.MEASURE || reading.kind == ClaimKind.TEMPERATURE)
                  && !TRANSITIVE.contains(pieces.lower(at)));
      case REACH ->
          share
              || reading.kind == ClaimKind.MONEY
              || reading.kind == ClaimKind.MEASURE
              || reading.kind == ClaimKind.TEMPERATURE;
      case PARTICLE ->
          entry.direction() != Direction.STEADY
              && (share
                  || reading.kind == ClaimKind.MONEY
                  || (pieces.sign(at - 1) == ','
                      && (reading.kind == ClaimKind.MEASURE
                          || reading.kind == ClaimKind.TEMPERATURE))
                  || (reading.kind == ClaimKind.COUNT && !isNoun(reading.after)));
      case LEVEL -> // "remained above 5 percent"
          reading.modifierStart < reading.start
              && reading.modifierStart == at + 1
              && reading.modifier != Modifier.EXACT
              && (share
                  || reading.kind == ClaimKind.MONEY
                  || reading.kind == ClaimKind.TEMPERATURE);
      case BRING -> false;
    };
  }

  private static boolean isShare(Reading reading) {
    return switch (reading.kind) {
      case PERCENT, PERCENTAGE_POINT, NUMBER, MULTIPLE -> true;
      default -> false;
    };
  }

  private boolean isNoun(int piece) {
    return pieces.isWord(piece) && tag(piece).isNoun();
  }

  /** {@code surges past $1 billion}: whatever the verb, the number is the new level. */
  private boolean isPast(Reading reading) {
    int verb = reading.modifierStart - 1;
    return reading.modifier == Modifier.MORE_THAN
        && pieces.lower(reading.modifierStart).equals("past")
        && (lexicon.find(pieces.lower(verb)) != null || tag(verb).isVerb());
  }

  /** {@code spending was cut in half}. */
  private void inHalf(Reading reading) {
    int in = reading.start - 1;
    ChangeLexicon.Entry entry = lexicon.find(pieces.lower(in - 1));
    if (reading.kind == ClaimKind.FRACTION
        && pieces.lower(in).equals("in")
        && entry != null
        && entry.form() == Form.VERB
        && isChangeWord(in - 1, entry)) {
      set(reading, entry.direction(), Role.BY, in - 1);
    }
  }

  /** {@code closed 2% higher}. */
  private void trailing(Reading reading) {
    String word = pieces.lower(reading.end);
    if (isShare(reading)
        && (word.equals("higher") || word.equals("lower"))
        && !pieces.lower(reading.end + 1).equals("than")) {
      Direction direction = word.equals("higher") ? Direction.RISE : Direction.FALL;
      set(reading, direction, Role.BY, reading.end);
    }
  }

  private static void set(Reading reading, Direction direction, Role role, int anchor) {
    reading.change = new Change(direction, role);
    reading.changeAnchor = anchor;
  }

  private boolean sameSentence(Reading left, Reading right) {
    int a = analysis.tokenAt(pieces.start(left.start));
    int b = analysis.tokenAt(pieces.start(right.start));
    return a < analysis.size()
        && b < analysis.size()
        && analysis.sentenceOf(a) == analysis.sentenceOf(b);
  }

  /** Links the numbers of one change to each other. */
  private void relate(List<Reading> readings) {
    for (int first = 0; first < readings.size(); ) {
      int anchor = readings.get(first).changeAnchor;
      int end = first + 1;
      while (anchor >= 0 && end < readings.size() && readings.get(end).changeAnchor == anchor) {
        end++;
      }
      if (end - first > 1 && end - first <= 6) {
        for (int i = first; i < end; i++) {
          List<Span> others = new ArrayList<>();
          for (int j = first; j < end; j++) {
            if (j != i) {
              others.add(readings.get(j).span(pieces));
            }
          }
          readings.get(i).relatedTo = others;
        }
      }
      first = end;
    }
  }

  private PennTag tag(int piece) {
    if (piece < 0 || piece >= pieces.size()) {
      return PennTag.NONE;
    }
    int token = analysis.tokenAt(pieces.start(piece));
    return token >= analysis.size() ? PennTag.NONE : analysis.tag(token);
  }
}
