package org.hustings.attribution;

/** A narration with what the rules ask of it. */
record SentenceParts(
    Narration narration,
    Phrases phrases,
    SourceFinder sources,
    Clauses clauses,
    Quotations quotations,
    SpeechVerbs speech,
    ContentEnd ends) {

  static SentenceParts of(Narration narration, CueLexicon lexicon) {
    Phrases phrases = new Phrases(narration);
    SourceFinder sources = new SourceFinder(narration, phrases);
    Clauses clauses = new Clauses(narration, phrases);
    Quotations quotations = new Quotations(narration, phrases);
    SpeechVerbs speech = new SpeechVerbs(narration, phrases, sources, clauses, quotations, lexicon);
    ContentEnd ends = new ContentEnd(narration, phrases, clauses, quotations, speech, lexicon);
    return new SentenceParts(narration, phrases, sources, clauses, quotations, speech, ends);
  }
}
