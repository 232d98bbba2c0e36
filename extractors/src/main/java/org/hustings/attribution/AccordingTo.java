package org.hustings.attribution;

/** Reads {@code according to Lee, they had won} and {@code they had won, according to Lee}. */
final class AccordingTo {
  private final Narration narration;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Clauses clauses;
  private final ContentEnd ends;
  private final Drafts drafts;

  AccordingTo(SentenceParts parts, Drafts drafts) {
    this.narration = parts.narration();
    this.phrases = parts.phrases();
    this.sources = parts.sources();
    this.clauses = parts.clauses();
    this.ends = parts.ends();
    this.drafts = drafts;
  }

  /** Adds the attribution of {@code according to} or the like; false if there is none. */
  boolean read(int item, int end) {
    Range source = item <= 1 ? sources.beforeMainClause(end) : sources.after(end);
    if (source == null) {
      return false;
    }
    int sourceEnd = source.end();
    Draft draft =
        new Draft(
            Rule.ACCORDING_TO,
            narration.span(item, end),
            narration.span(source.start(), sourceEnd));
    boolean inFront =
        item <= 1
            && (phrases.isComma(sourceEnd)
                || sourceEnd < narration.size() && !phrases.isStop(sourceEnd));
    return inFront ? contentAfter(draft, item, sourceEnd) : contentBefore(draft, item, sourceEnd);
  }

  private boolean contentAfter(Draft draft, int item, int sourceEnd) {
    int from = phrases.isComma(sourceEnd) ? sourceEnd + 1 : sourceEnd;
    // an apposition was taken for content: "According to Lee, a senator, they …"
    int to = ends.limit(from);
    if (to <= from) {
      return false;
    }
    drafts.addContent(draft, from, to);
    if (narration.isQuotation(to - 1)) {
      draft.lastQuotation = narration.quotation(to - 1).number();
    }
    draft.open = narration.isQuotation(to - 1) && to - from == 1;
    drafts.add(draft);
    drafts.spend(item, to);
    return true;
  }

  private boolean contentBefore(Draft draft, int item, int sourceEnd) {
    int contentEnd = item;
    while (contentEnd > 0
        && (narration.isPunctuation(contentEnd - 1)
            && !narration.isQuotation(contentEnd - 1)
            && !narration.lower(contentEnd - 1).equals(")"))) {
      contentEnd--;
    }
    if (contentEnd == 0) {
      return false;
    }
    int contentStart = clauseStart(contentEnd);
    if (contentStart >= contentEnd) {
      return false;
    }
    drafts.addContent(draft, contentStart, contentEnd);
    if (phrases.isComma(sourceEnd)
        && ends.isContinuation(sourceEnd + 1)
        && !clauses.hasFinite(contentStart, contentEnd)) {
      drafts.addContent(draft, sourceEnd + 1, ends.limit(sourceEnd + 1));
    }
    draft.open = narration.isQuotation(contentEnd - 1) && contentEnd - contentStart == 1;
    if (narration.isQuotation(contentEnd - 1)) {
      draft.lastQuotation = narration.quotation(contentEnd - 1).number();
    }
    drafts.add(draft);
    drafts.spend(item, sourceEnd);
    return true;
  }

  private int clauseStart(int end) {
    for (int i = end - 1; i > 0; i--) {
      if (narration.lower(i - 1).equals(";") || narration.lower(i - 1).equals("(")) {
        return i;
      }
    }
    return clauses.skipLeading(0, end);
  }
}
