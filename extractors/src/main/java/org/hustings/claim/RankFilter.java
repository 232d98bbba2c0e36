package org.hustings.claim;

import java.math.BigDecimal;
import java.util.Set;
import org.hustings.language.PennTag;

/**
 * Tells ordinals that rank something from {@code at first}, {@code first lady}, {@code the Second
 * Amendment}.
 */
final class RankFilter {
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

  /** Verbs before a place in a race. */
  private static final Set<String> PLACING =
      Set.of(
          "came",
          "come",
          "comes",
          "coming",
          "finish",
          "finished",
          "finishes",
          "finishing",
          "placed",
          "rank",
          "ranked",
          "ranking",
          "ranks",
          "ran",
          "running");

  /** Words that go on after a place in a race. */
  private static final Set<String> PLACES =
      Set.of("after", "ahead", "among", "and", "at", "behind", "in", "of", "on");

  private final Pieces pieces;
  private final PieceTags tags;
  private final ClaimFilter.Labels labels;

  RankFilter(Pieces pieces, PieceTags tags, ClaimFilter.Labels labels) {
    this.pieces = pieces;
    this.tags = tags;
    this.labels = labels;
  }

  private static boolean isThird(Reading reading) {
    return reading.numeral.value().compareTo(BigDecimal.valueOf(3)) == 0;
  }

  private boolean isOrdinalOrAdjective(int piece) {
    return pieces.part(piece) == NumeralLexicon.Part.ORDINAL
        || (pieces.isWord(piece) && tags.tag(tags.tokenOf(piece)).isAdjective());
  }

  /** {@code finished third in the poll}, {@code came in second}. */
  private boolean isPlace(int start, int end) {
    boolean in = pieces.lower(start - 1).equals("in");
    String verb = pieces.lower(in ? start - 2 : start - 1);
    return PLACING.contains(verb)
        && (!pieces.isWord(end) || PLACES.contains(pieces.lower(end)) || !pieces.follows(end));
  }

  /** Whether an ordinal ranks or counts something. */
  boolean isRank(Reading reading) {
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
    if (after.equals("party") && isThird(reading) && !before.equals("the")) {
      return false; // "third party candidates"
    }
    boolean idiom = after.equals("place") || after.equals("person");
    if (idiom && before.equals("the") && pieces.lower(start - 2).equals("in")) {
      return false; // "in the first place"
    }
    boolean digits = pieces.isNumber(start);
    boolean sentenceStart = tags.isSentenceStart(start);
    if (!digits && pieces.isCapitalised(start) && pieces.isCapitalised(end) && !sentenceStart) {
      return false; // "the Second Amendment"
    }
    if (before.equals("at")
        || before.equals("per")
        || LabelFilter.isLink(pieces, start - 1, start)) {
      return false;
    }
    if (pieces.isDash(end) && pieces.isGlued(end)) {
      String tied = pieces.lower(end + 1);
      return !(tied.equals("hand")
          || (tied.equals("party") && isThird(reading))
          || tied.equals("class")
          || tied.equals("rate")
          || tied.equals("degree")
          || tied.equals("guess")
          || tied.equals("person"));
    }
    if (isPlace(start, end)) {
      return true;
    }
    boolean common = !digits && reading.numeral.value().compareTo(BigDecimal.valueOf(3)) <= 0;
    if (!common) {
      return true;
    }
    boolean coordinated = after.equals("and") || after.equals("or"); // "the first and second round"
    if (after.equals("time")
        || (coordinated && isOrdinalOrAdjective(end + 1))
        || (after.equals("of") && !pieces.lower(end + 1).equals("all"))
        || after.equals("only")
        || pieces.part(end) == NumeralLexicon.Part.SMALL
        || pieces.isNumber(end)) {
      return pieces.follows(end);
    }
    if (pieces.isWord(end) && pieces.follows(end)) {
      PennTag tag = tags.tag(tags.tokenOf(end));
      return tag.isNoun()
          || tag.isAdjective()
          || tag == PennTag.NONE
          || (tag == PennTag.VBG && Words.DETERMINERS.contains(before))
          || (tag == PennTag.VBN && Words.DETERMINERS.contains(before))
          || (RANKING.contains(before) && !tag.isVerb() && tag != PennTag.IN && !tag.isPronoun());
    }
    return RANKING.contains(before) || (Words.DETERMINERS.contains(before) && !before.equals("a"));
  }
}
