package org.hustings.attribution;

import org.hustings.attribution.CueLexicon.Cue;
import org.hustings.attribution.CueLexicon.Frame;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/** Reads a noun of speech with who makes it: {@code Lee's claim that they had won}. */
final class NounCues {
  private final Narration narration;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Clauses clauses;
  private final Quotations quotations;
  private final SpeechVerbs speech;
  private final ContentEnd ends;
  private final Drafts drafts;

  NounCues(SentenceParts parts, Drafts drafts) {
    this.narration = parts.narration();
    this.phrases = parts.phrases();
    this.sources = parts.sources();
    this.clauses = parts.clauses();
    this.quotations = parts.quotations();
    this.speech = parts.speech();
    this.ends = parts.ends();
    this.drafts = drafts;
  }

  /** Adds the attribution of a noun; false if there is none. */
  boolean read(Cue cue, int item, int end) {
    if (narration.tag(item).isVerb() && !phrases.isDeterminer(item - 1)) {
      return false;
    }
    Range source = possessor(item);
    int next = phrases.skipAdverbials(end);
    if (source == null
        && (narration.lower(next).equals("by") || narration.lower(next).equals("from"))) {
      source = sources.after(next + 1);
      if (source != null) {
        next = phrases.skipAdverbials(source.end());
      }
    }
    if (source != null && narration.lower(next).equals("that") && cue.takes(Frame.THAT)) {
      int to = contentEnd(item, next + 1);
      if (to <= next + 1) {
        return false;
      }
      Draft draft =
          new Draft(
              Rule.NOUN, narration.span(item, end), narration.span(source.start(), source.end()));
      draft.polarity = cue.polarity();
      drafts.addContent(draft, next + 1, to);
      drafts.add(draft);
      drafts.spend(next, to);
      return true;
    }
    if (source != null
        && narration.lower(next).equals("to")
        && cue.takes(Frame.INFINITIVE)
        && clauses.isInfinitive(next)) {
      int to = contentEnd(item, next + 1);
      Draft draft =
          new Draft(
              Rule.NOUN, narration.span(item, end), narration.span(source.start(), source.end()));
      draft.polarity = cue.polarity();
      drafts.addContent(draft, next, to);
      drafts.add(draft);
      drafts.spend(next, to);
      return true;
    }
    if (cue.takes(Frame.COLON)) {
      // "Lee's verdict was short: "…""
      int colon = -1;
      for (int i = next; i < narration.size() && i < next + 14; i++) {
        if (narration.lower(i).equals(":")) {
          colon = i;
          break;
        }
      }
      if (colon > 0 && (narration.isQuotation(colon + 1) || colon == narration.size() - 1)) {
        for (int i = next; i < colon; i++) {
          if (speech.isSpeech(i)) {
            return false;
          }
        }
        if (source == null) {
          return false;
        }
        Draft draft =
            new Draft(
                Rule.COLON,
                narration.span(item, end),
                narration.span(source.start(), source.end()));
        draft.open = true;
        if (colon + 1 < narration.size()) {
          int to = quotations.runEnd(colon + 1);
          drafts.addContent(draft, colon + 1, to);
          draft.lastQuotation = quotations.lastOf(colon + 1, to);
        }
        drafts.add(draft);
        return true;
      }
    }
    return false;
  }

  private int contentEnd(int noun, int from) {
    int to = ends.limit(from);
    boolean subject = !clauses.hasFinite(0, noun);
    int finite = 0;
    for (int i = from; i < to; i++) {
      if (phrases.isComma(i) && subject) {
        return i;
      }
      if (phrases.isFinite(i)
          && (i == from || !phrases.isAuxiliary(i - 1) && !phrases.isFinite(i - 1))) {
        finite++;
        if (finite == 2 && subject) {
          return i;
        }
      }
    }
    return ends.trim(from, to);
  }

  /** {@code Lee's claim}, {@code her claim}: who makes it. */
  private @Nullable Range possessor(int noun) {
    for (int i = noun - 1; i >= 0 && noun - i < 5; i--) {
      PennTag tag = narration.tag(i);
      String word = narration.lower(i);
      if (tag == PennTag.PRP_POSSESSIVE
          || word.equals("his")
          || word.equals("their")
          || word.equals("its")
          || word.equals("her")) {
        return new Range(i, i + 1);
      }
      if (tag == PennTag.POS || word.equals("'s") || word.equals("'")) {
        int start = phrases.nounPhraseStart(i - 1);
        return start <= i - 1 ? new Range(start, i) : null;
      }
      if (!(tag.isAdjective()
          || tag.isNoun()
          || tag == PennTag.CD
          || tag == PennTag.VBN
          || tag == PennTag.VBG
          || tag.isAdverb()
          || narration.isQuotation(i))) {
        return null;
      }
    }
    return null;
  }
}
