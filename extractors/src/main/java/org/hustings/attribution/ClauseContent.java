package org.hustings.attribution;

import org.jspecify.annotations.Nullable;

/** Takes a clause right of a cue for content: {@code that they had won}. */
final class ClauseContent {
  private final Narration narration;
  private final Clauses clauses;
  private final Quotations quotations;
  private final ContentEnd ends;
  private final Drafts drafts;

  ClauseContent(SentenceParts parts, Drafts drafts) {
    this.narration = parts.narration();
    this.clauses = parts.clauses();
    this.quotations = parts.quotations();
    this.ends = parts.ends();
    this.drafts = drafts;
  }

  /** Adds the clause that begins here; false if there is none. */
  boolean add(CueContext context, Rule rule, int from, @Nullable Range addressee) {
    int to = ends.limit(from);
    if (context.source() != null && clauses.isRelative(context.source())) {
      to = ends.ofRelativeClause(from, to);
    }
    to = ends.trim(from, to);
    if (to <= from) {
      return false;
    }
    Draft draft =
        drafts.start(
            quotations.standIn(from, to) && rule != Rule.INFINITIVE ? Rule.CLAUSE_WITH_QUOTE : rule,
            context);
    drafts.addContent(draft, from, to);
    drafts.address(draft, addressee);
    if (narration.isQuotation(to - 1) && to >= narration.size() - 1) {
      draft.lastQuotation = narration.quotation(to - 1).number();
    }
    draft.open = narration.isQuotation(to - 1) && from == to - 1;
    drafts.spend(from, to);
    drafts.add(draft);
    return true;
  }
}
