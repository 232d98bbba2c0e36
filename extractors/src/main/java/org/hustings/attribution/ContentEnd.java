package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.attribution.CueLexicon.Form;
import org.hustings.attribution.CueLexicon.Frame;
import org.hustings.attribution.CueLexicon.Inflection;
import org.hustings.language.PennTag;

/** Where content ends: at the end of the sentence, or where the writer speaks again. */
final class ContentEnd {
  private static final ImmutableSet<String> JOINING =
      ImmutableSet.of("and", "but", "or", "because", "which");

  /** Behind an attribution, these tell of the saying: {@code she said, after the vote}. */
  private static final ImmutableSet<String> NARRATING =
      ImmutableSet.of(
          "who", "as", "while", "after", "before", "when", "in", "at", "on", "during", "according");

  /** After a comma, these lead back to the writer's own words more often than not. */
  private static final ImmutableSet<String> CLOSING =
      ImmutableSet.of("while", "which", "compared", "despite", "where");

  private static final ImmutableSet<String> GLOSSES =
      ImmutableSet.of(
          "reference",
          "shorthand",
          "nod",
          "allusion",
          "swipe",
          "jab",
          "dig",
          "echo",
          "phrase",
          "euphemism",
          "jibe",
          "comments",
          "remarks",
          "rebuke");

  private final Narration narration;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Quotations quotations;
  private final SpeechVerbs speech;
  private final CueLexicon lexicon;

  ContentEnd(
      Narration narration,
      Phrases phrases,
      Clauses clauses,
      Quotations quotations,
      SpeechVerbs speech,
      CueLexicon lexicon) {
    this.narration = narration;
    this.phrases = phrases;
    this.clauses = clauses;
    this.quotations = quotations;
    this.speech = speech;
    this.lexicon = lexicon;
  }

  /** Whether what stands behind an attribution goes on with the content before it. */
  boolean isContinuation(int item) {
    PennTag tag = narration.tag(item);
    String word = narration.lower(item);
    if (JOINING.contains(word)) {
      return clauses.hasFinite(item + 1, narration.size())
          && !speech.startsOtherAttribution(item + 1);
    }
    if (tag == PennTag.VBG
        || tag == PennTag.VBN
        || NARRATING.contains(word)
        || phrases.isTime(item)) {
      return false;
    }
    return phrases.startsNounPhrase(item) && clauses.hasFinite(item, narration.size());
  }

  /** {@code Lee, who said he would run, left}: the relative clause ends where the main verb is. */
  int ofRelativeClause(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (phrases.isComma(i) || phrases.isDash(i)) {
        int verb = i + 1;
        while (verb < to && phrases.isAdverb(verb)) {
          verb++;
        }
        if (phrases.isFinite(verb) || speech.isVerb(verb) && narration.tag(verb) != PennTag.VBG) {
          return i;
        }
      }
    }
    return to;
  }

  /** The end of a clause of content: the sentence's end, or where the next attribution begins. */
  int limit(int from) {
    int brackets = 0;
    for (int i = from; i < narration.size(); i++) {
      String word = narration.lower(i);
      if (word.equals("(")) {
        brackets++;
      } else if (word.equals(")") && --brackets < 0) {
        return i;
      }
      if (word.equals(";")) {
        return i;
      }
      if (i > from
          && narration.isQuotation(i - 1)
          && quotations.endsWithStop(i - 1)
          && i - 1 > from) {
        return i;
      }
      if (phrases.isComma(i) && i > from && (cutsAt(i + 1) || startsGloss(i + 1))) {
        return i;
      }
      if (phrases.isDash(i) && i > from && cutsAt(i + 1)) {
        return i;
      }
      if ((word.equals("and") || word.equals("but")) && i > from && cutsAtConjunction(i + 1)) {
        return i;
      }
    }
    return trim(from, narration.size());
  }

  /** {@code , an apparent reference to the vote}: the writer explains what was said. */
  private boolean startsGloss(int item) {
    for (int i = item; i < item + 5 && i < narration.size(); i++) {
      if (GLOSSES.contains(narration.lower(i))) {
        return true;
      }
      if (phrases.isPreposition(i) || phrases.isFinite(i) || phrases.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether what follows a comma belongs to the writer again: {@code , adding that}. */
  private boolean cutsAt(int item) {
    String word = narration.lower(item);
    if (word.equals("according") || word.equals("that") || CLOSING.contains(word)) {
      return true;
    }
    if (word.equals("as") && speech.startsOtherAttribution(item + 1)) {
      return true;
    }
    int i = item;
    boolean conjunction =
        word.equals("and")
            || word.equals("but")
            || word.equals("while")
            || word.equals("though")
            || word.equals("although");
    if (conjunction) {
      i++;
    }
    while (phrases.isAdverb(i) && i < item + 3) {
      i++;
    }
    if (narration.tag(i) == PennTag.VBG || narration.lower(i).endsWith("ing")) {
      for (Form form : lexicon.startingWith(narration.lower(i))) {
        if (form.can(Inflection.GERUND)
            && speech.matches(form, i)
            && (form.cue().takes(Frame.QUOTE) || form.cue().takes(Frame.THAT))
            && speech.followedByContent(i + 1)) {
          return true;
        }
      }
      return false;
    }
    return speech.startsOtherAttribution(i) || conjunction && speech.introducesContent(i);
  }

  /** {@code said … and added that}: a second verb of speech with the same subject. */
  private boolean cutsAtConjunction(int item) {
    int i = item;
    while (phrases.isAdverb(i) && i < item + 3) {
      i++;
    }
    return speech.introducesContent(i);
  }

  /** The end without marks of punctuation and conjunctions that lead on. */
  int trim(int from, int to) {
    int end = to;
    while (end > from
        && !narration.isQuotation(end - 1)
        && (narration.isPunctuation(end - 1)
                && !narration.lower(end - 1).equals(")")
                && !narration.lower(end - 1).equals("?")
                && !narration.lower(end - 1).equals("%")
            || narration.lower(end - 1).equals("and")
            || narration.lower(end - 1).equals("but"))) {
      end--;
    }
    return end;
  }
}
