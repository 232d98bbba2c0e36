package org.hustings.attribution;

/**
 * Reads a colon before a quotation where no word of speech is near: {@code Lee was blunt: "We
 * lost."}
 */
final class ColonWithoutCue {
  private final Narration narration;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Quotations quotations;
  private final Drafts drafts;

  ColonWithoutCue(SentenceParts parts, Drafts drafts) {
    this.narration = parts.narration();
    this.phrases = parts.phrases();
    this.sources = parts.sources();
    this.quotations = parts.quotations();
    this.drafts = drafts;
  }

  /** {@code Lee was blunt: "We lost."} */
  void find() {
    int colon = -1;
    for (int i = 1; i < narration.size(); i++) {
      if (narration.lower(i).equals(":")
          && (narration.isQuotation(i + 1) && quotations.isLong(i + 1))) {
        colon = i;
      }
    }
    if (colon < 0) {
      return;
    }
    int verb = -1;
    for (int i = 0; i < colon && verb < 0; i++) {
      if (phrases.isFinite(i)) {
        verb = i;
      }
    }
    Range source = verb > 0 ? sources.before(phrases.verbGroupStart(verb)) : null;
    if (source == null) {
      return;
    }
    Draft draft =
        new Draft(
            Rule.COLON,
            narration.span(colon, colon + 1),
            narration.span(source.start(), source.end()));
    int to = quotations.runEnd(colon + 1);
    drafts.addContent(draft, colon + 1, to);
    draft.lastQuotation = quotations.lastOf(colon + 1, to);
    draft.open = true;
    drafts.add(draft);
  }
}
