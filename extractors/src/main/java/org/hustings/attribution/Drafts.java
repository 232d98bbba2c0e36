package org.hustings.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributions of a narration so far, and the items that they have used up. */
final class Drafts {
  private final Narration narration;
  private final Phrases phrases;
  private final List<Draft> found = new ArrayList<>();
  private final boolean[] used;

  Drafts(Narration narration, Phrases phrases) {
    this.narration = narration;
    this.phrases = phrases;
    this.used = new boolean[narration.size()];
  }

  /** What was found, in the order in which it was found. */
  List<Draft> list() {
    return found;
  }

  void add(Draft draft) {
    found.add(draft);
  }

  /** Whether an item belongs to a content already, and so can be no cue. */
  boolean isUsed(int item) {
    return used[item];
  }

  /** Marks items that can be no cue any more. */
  void spend(int from, int to) {
    for (int i = from; i < to && i < used.length; i++) {
      used[i] = true;
    }
  }

  /** An attribution without content yet; it is not added. */
  Draft start(Rule rule, CueContext context) {
    Range source = context.source();
    Draft draft =
        new Draft(
            rule,
            narration.span(context.cueStart(), context.cueEnd()),
            source == null ? null : narration.span(source.start(), source.end()));
    draft.polarity = context.polarity();
    return draft;
  }

  /** Sets the noun phrase that begins here as addressee, if one does. */
  void addressAt(Draft draft, int from) {
    int end = phrases.longNounPhraseEnd(from);
    if (end > from) {
      draft.addressee = narration.span(from, end);
    }
  }

  void address(Draft draft, @Nullable Range addressee) {
    if (addressee != null) {
      draft.addressee = narration.span(addressee.start(), addressee.end());
    }
  }

  /** Adds items; a content that is one quotation goes without its marks. */
  void addContent(Draft draft, int from, int to) {
    boolean onlyQuotations = true;
    for (int i = from; i < to; i++) {
      onlyQuotations &= narration.isQuotation(i) || narration.isPunctuation(i);
    }
    if (!onlyQuotations) {
      draft.content.add(narration.span(from, to));
      return;
    }
    for (int i = from; i < to; i++) {
      if (narration.isQuotation(i)) {
        draft.content.add(narration.quotation(i).content());
      }
    }
  }
}
