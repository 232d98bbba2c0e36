package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.attribution.CueLexicon.Form;
import org.hustings.attribution.CueLexicon.Frame;
import org.hustings.attribution.CueLexicon.Inflection;
import org.hustings.attribution.CueLexicon.Kind;
import org.hustings.language.PennTag;

/** Recognises verbs of speech, and so the attributions that begin with one. */
final class SpeechVerbs {
  /** Words that begin an indirect question. */
  static final ImmutableSet<String> WH =
      ImmutableSet.of("whether", "how", "why", "what", "who", "when", "where", "which");

  private final Narration narration;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Clauses clauses;
  private final Quotations quotations;
  private final CueLexicon lexicon;

  SpeechVerbs(
      Narration narration,
      Phrases phrases,
      SourceFinder sources,
      Clauses clauses,
      Quotations quotations,
      CueLexicon lexicon) {
    this.narration = narration;
    this.phrases = phrases;
    this.sources = sources;
    this.clauses = clauses;
    this.quotations = quotations;
    this.lexicon = lexicon;
  }

  /** Whether a cue of several words goes on as it should. */
  boolean matches(Form form, int item) {
    for (int i = 0; i < form.rest().size(); i++) {
      if (!narration.lower(item + 1 + i).equals(form.rest().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what a verb of speech introduces stands here. */
  boolean followedByContent(int item) {
    int i = phrases.skipAdverbials(item);
    int object = phrases.longNounPhraseEnd(i);
    return narration.lower(i).equals("that")
        || narration.isQuotation(i)
        || phrases.isComma(i)
        || WH.contains(narration.lower(i))
        || narration.lower(object).equals("that")
        || clauses.isClauseStart(i, object)
        || quotations.standIn(i, Math.min(narration.size(), i + 8));
  }

  /** {@code said … and added that}: a second verb of speech with the same subject. */
  boolean introducesContent(int item) {
    PennTag tag = narration.tag(item);
    if (!(tag == PennTag.VBD || tag == PennTag.VBZ || tag == PennTag.VBN)) {
      return false;
    }
    for (Form form : lexicon.startingWith(narration.lower(item))) {
      if (form.cue().kind() == Kind.VERB
          && !form.can(Inflection.BASE)
          && matches(form, item)
          && (form.cue().takes(Frame.THAT) || form.cue().takes(Frame.QUOTE))
          && (followedByContent(item + 1 + form.rest().size())
              || form.cue().words().equals("call")
              || form.cue().words().equals("accuse"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word can be a finite verb of speech, whatever follows. */
  boolean isVerb(int item) {
    for (Form form : lexicon.startingWith(narration.lower(item))) {
      if (form.cue().kind() == Kind.VERB
          && (form.can(Inflection.PAST) || form.can(Inflection.THIRD))) {
        return true;
      }
    }
    return false;
  }

  /** A source and a verb of speech: {@code Lee said}, {@code said Lee}. */
  boolean startsOtherAttribution(int item) {
    int end = phrases.longNounPhraseEnd(item);
    if (end > item) {
      int verb = end;
      while (phrases.isComma(verb)) { // "and Ann Lee, a senator, said"
        int close = verb + 1;
        while (close < narration.size()
            && close - verb < 25
            && !phrases.isComma(close)
            && !narration.isQuotation(close)) {
          close++;
        }
        if (!phrases.isComma(close) || !sources.isApposition(verb + 1, close)) {
          break;
        }
        verb = close + 1;
      }
      while (phrases.isAuxiliary(verb) || phrases.isAdverb(verb) || phrases.isTime(verb)) {
        verb++;
      }
      return isSpeech(verb);
    }
    return isSpeech(item) && sources.after(item + 1) != null && narration.tag(item).isFinite();
  }

  /** Whether a word is a verb that takes a clause for what was said: {@code said}. */
  boolean isSpeech(int verb) {
    for (Form form : lexicon.startingWith(narration.lower(verb))) {
      if (form.cue().kind() == Kind.VERB
          && (form.can(Inflection.PAST)
              || form.can(Inflection.THIRD)
              || form.can(Inflection.BASE)
              || phrases.isAuxiliary(verb - 1))
          && matches(form, verb)
          && form.cue().takes(Frame.BARE)
          && !narration.tag(verb).isNoun()) {
        return true;
      }
    }
    return false;
  }
}
