package org.hustings.attribution;

import java.util.List;
import org.hustings.attribution.CueLexicon.Form;

/** Finds the attributions whose cue stands in one narration, a class of cues at a time. */
final class SentenceRules {
  private final Narration narration;
  private final CueLexicon lexicon;
  private final SpeechVerbs speech;
  private final Drafts drafts;
  private final VerbCues verbs;
  private final NounCues nouns;
  private final AdjectiveCues adjectives;
  private final AccordingTo phrases;
  private final ColonWithoutCue colon;

  SentenceRules(Narration narration, CueLexicon lexicon) {
    SentenceParts parts = SentenceParts.of(narration, lexicon);
    this.narration = narration;
    this.lexicon = lexicon;
    this.speech = parts.speech();
    this.drafts = new Drafts(narration, parts.phrases());
    ClauseContent clauses = new ClauseContent(parts, drafts);
    this.verbs = new VerbCues(parts, drafts, clauses);
    this.nouns = new NounCues(parts, drafts);
    this.adjectives = new AdjectiveCues(parts, clauses);
    this.phrases = new AccordingTo(parts, drafts);
    this.colon = new ColonWithoutCue(parts, drafts);
  }

  /** The attributions by the order of their cues. */
  List<Draft> find() {
    for (int item = 0; item < narration.size(); item++) {
      if (!drafts.isUsed(item) && !narration.isQuotation(item)) {
        readCue(item);
      }
    }
    if (drafts.list().isEmpty()) {
      colon.find();
    }
    return drafts.list();
  }

  private void readCue(int item) {
    for (Form form : lexicon.startingWith(narration.lower(item))) {
      if (speech.matches(form, item) && read(form, item)) {
        return;
      }
    }
  }

  private boolean read(Form form, int item) {
    int end = item + 1 + form.rest().size();
    return switch (form.cue().kind()) {
      case VERB -> verbs.read(form, item, end);
      case PHRASE -> phrases.read(item, end);
      case NOUN -> nouns.read(form.cue(), item, end);
      case ADJECTIVE -> adjectives.read(form.cue(), item, end);
    };
  }
}
