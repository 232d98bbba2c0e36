package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.attribution.CueLexicon.Form;
import org.hustings.attribution.CueLexicon.Inflection;
import org.hustings.language.PennTag;

/** Tells when a word that can be a verb of speech is a noun or an adjective here. */
final class NounReadings {
  /** Determiners that stand alone, too: {@code others said}. */
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of(
          "that", "all", "both", "some", "many", "few", "others", "each", "another", "several",
          "this");

  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of("who", "he", "she", "it", "they");

  private final Narration narration;
  private final Phrases phrases;

  NounReadings(Narration narration, Phrases phrases) {
    this.narration = narration;
    this.phrases = phrases;
  }

  /** {@code the claims}, {@code her reports}, {@code a call for}: the word is a noun here. */
  boolean isNoun(Form form, int item) {
    PennTag tag = narration.tag(item);
    String before = narration.lower(item - 1);
    PennTag previous = narration.tag(item - 1);
    if (form.can(Inflection.GERUND) || form.can(Inflection.PAST)) {
      if (form.can(Inflection.GERUND)
          && (phrases.isDeterminer(item - 1) || previous == PennTag.POS)) {
        return true;
      }
      // "the announced plan", "a reported deal"
      return phrases.isDeterminer(item - 1) && !PRONOUNS.contains(before)
          || tag.isAdjective() && narration.tag(item + 1).isNoun();
    }
    if (tag.isVerb()) {
      return previous == PennTag.PRP_POSSESSIVE || previous == PennTag.POS && !tag.isFinite();
    }
    if (tag.isNoun()) {
      boolean subjectBefore =
          previous == PennTag.PRP && !before.equals("it") || SUBJECTS.contains(before);
      boolean complementAfter =
          narration.lower(item + 1).equals("that")
              || phrases.isComma(item + 1) && narration.isQuotation(item + 2);
      boolean nounBefore =
          narration.tag(item - 1).isNoun()
              && (complementAfter
                  || narration.isQuotation(item + 1)
                  || form.can(Inflection.THIRD) && narration.tag(item + 1) == PennTag.PRP);
      return !(subjectBefore || nounBefore);
    }
    return tag == PennTag.JJ
        || tag == PennTag.IN
            && !form.cue().words().equals("like")
            && tag != PennTag.NONE
            && phrases.isDeterminer(item - 1);
  }
}
