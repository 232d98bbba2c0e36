package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Tells clauses from phrases in a narration: where one starts, whether it has a verb, where the
 * attribution around it is over.
 */
final class Clauses {
  private static final ImmutableSet<String> CIRCUMSTANCES =
      ImmutableSet.of(
          "in", "to", "on", "at", "during", "via", "through", "of", "about", "with", "from", "for",
          "before", "after", "by", "over");
  private static final ImmutableSet<String> ATTRIBUTION_ENDS =
      ImmutableSet.of(":", ";", ")", "as", "when", "after", "who");
  private static final ImmutableSet<String> CLAUSE_STARTS =
      ImmutableSet.of("in", "if", "when", "while", "after", "under", "despite", "because");
  private static final ImmutableSet<String> NO_CLAUSE_STARTS =
      ImmutableSet.of("as", "to", "out", "off", "up");

  private final Narration narration;
  private final Phrases phrases;

  Clauses(Narration narration, Phrases phrases) {
    this.narration = narration;
    this.phrases = phrases;
  }

  /** {@code if she said that}: nothing was said. */
  boolean isConditional(@Nullable Range source, int group) {
    int start = source == null || source.start() > group ? group : source.start();
    String before = narration.lower(start - 1);
    return before.equals("if") || before.equals("unless");
  }

  /** Whether the attribution is over here: the end, a comma, a quotation, "in a statement". */
  boolean endsAttribution(int item) {
    int next = phrases.skipAdverbials(item);
    next = skipCircumstances(next);
    return next >= narration.size()
        || phrases.isStop(next)
        || phrases.isComma(next)
        || narration.isQuotation(next)
        || phrases.isDash(next)
        || phrases.isConjunction(next)
        || ATTRIBUTION_ENDS.contains(narration.lower(next))
        || narration.tag(next) == PennTag.VBG
        || narration.tag(next) == PennTag.VBN;
  }

  /**
   * {@code in a statement}, {@code to reporters}, {@code on Twitter}, {@code at a rally in Ohio}.
   */
  int skipCircumstances(int from) {
    int item = from;
    for (int steps = 0; steps < 4; steps++) {
      if (!CIRCUMSTANCES.contains(narration.lower(item))) {
        break;
      }
      int end = phrases.longNounPhraseEnd(item + 1);
      if (end == item + 1) {
        break;
      }
      item = phrases.skipAdverbials(end);
    }
    return item;
  }

  /** Whether a quotation or a clause stands left of a verb group. */
  boolean hasContentBefore(int group) {
    int left = group - 1;
    while (left >= 0 && (phrases.isComma(left) || phrases.isDash(left) || phrases.isStop(left))) {
      left--;
    }
    if (left < 0) {
      return false;
    }
    return narration.isQuotation(left) || hasFinite(0, left + 1);
  }

  /** Whether there is a finite verb or a quotation. */
  boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.isFinite(i) || narration.isQuotation(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb follows that belongs to no relative clause. */
  boolean hasMainVerb(int from) {
    boolean relative = false;
    for (int i = from; i < narration.size(); i++) {
      PennTag tag = narration.tag(i);
      if (i > from && (tag == PennTag.WDT || tag == PennTag.WP || tag == PennTag.WRB)) {
        relative = true;
      }
      if (phrases.isFinite(i)) {
        if (!relative) {
          return true;
        }
        relative = phrases.isAuxiliary(i); // of "who has left", both words
        int next = i + 1;
        while (relative && (phrases.isAuxiliary(next) || phrases.isAdverb(next))) {
          next++;
        }
        i = relative ? next - 1 : i;
        relative = false;
      }
      if (narration.lower(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** Where the clause that ends here begins: the sentence, or after a semicolon, colon or dash. */
  int clauseStart(int end) {
    for (int i = end - 1; i > 0; i--) {
      String word = narration.lower(i - 1);
      if (word.equals(";") || word.equals(":") || word.equals("(")) {
        return skipLeading(i, end);
      }
    }
    return skipLeading(0, end);
  }

  /** The first item that is no punctuation. */
  int skipLeading(int from, int end) {
    int item = from;
    while (item < end && narration.isPunctuation(item)) {
      item++;
    }
    return item;
  }

  /** Whether an infinitive follows this "to". */
  boolean isInfinitive(int to) {
    int verb = to + 1;
    while (phrases.isAdverb(verb) && verb < to + 3) {
      verb++;
    }
    PennTag tag = narration.tag(verb);
    return tag == PennTag.VB
        || tag == PennTag.VBP
        || narration.lower(verb).equals("be")
        || narration.isQuotation(verb)
        || tag == PennTag.NN && !phrases.isDeterminer(verb);
  }

  /** Whether a noun phrase is the subject of a clause: a finite verb follows it. */
  boolean isClauseStart(int from, int to) {
    return to > from && phrases.isFinite(phrases.skipAdverbials(to));
  }

  /** Whether a clause without "that" begins here: {@code they had won}. */
  boolean startsBareClause(int item) {
    if (item >= narration.size()) {
      return false;
    }
    String word = narration.lower(item);
    boolean starts =
        phrases.startsNounPhrase(item)
            || narration.isQuotation(item)
            || narration.tag(item) == PennTag.VBG
            || CLAUSE_STARTS.contains(word)
            || !phrases.isPreposition(item)
                && !narration.isPunctuation(item)
                && !phrases.isConjunction(item)
                && !NO_CLAUSE_STARTS.contains(word)
                && (narration.tag(item) == PennTag.IN || phrases.isFinite(item + 1));
    return starts && hasMainVerb(item);
  }

  /** Whether a source is {@code who}, {@code which} or {@code that}. */
  boolean isRelative(Range source) {
    String word = narration.lower(source.start());
    return source.end() - source.start() == 1
        && (word.equals("who") || word.equals("which") || word.equals("that"));
  }
}
