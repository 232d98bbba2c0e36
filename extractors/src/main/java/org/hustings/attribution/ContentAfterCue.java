package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.attribution.CueLexicon.Cue;
import org.hustings.attribution.CueLexicon.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Finds content that stands right of its cue: {@code She said: "We won"}; {@code She said that they
 * had won}.
 */
final class ContentAfterCue {
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("in", "into", "out", "off", "up", "on", "for", "back", "to", "at");

  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of("he", "she", "they", "it", "we", "i", "there");

  private final Narration narration;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Quotations quotations;
  private final ContentEnd ends;
  private final Drafts drafts;
  private final ClauseContent clauseContent;

  ContentAfterCue(SentenceParts parts, Drafts drafts, ClauseContent clauseContent) {
    this.narration = parts.narration();
    this.phrases = parts.phrases();
    this.clauses = parts.clauses();
    this.quotations = parts.quotations();
    this.ends = parts.ends();
    this.drafts = drafts;
    this.clauseContent = clauseContent;
  }

  /** Adds the content right of a cue; false if there is none. */
  boolean find(CueContext context, int from) {
    if (context.source() == null && !allowsNoSource(context)) {
      return false;
    }
    Cue cue = context.cue();
    Range addressee = addressee(cue, phrases.skipAdverbials(from));
    int item = phrases.skipAdverbials(addressee == null ? from : addressee.end());
    int circumstances = phrases.skipAdverbials(clauses.skipCircumstances(item));
    int start = skipBridge(item, circumstances);
    if (quotation(context, start, addressee)) {
      return true;
    }
    String next = narration.lower(start);
    boolean last = start + 1 >= narration.size();
    if (next.equals("that")
        && (cue.takes(Frame.THAT) || cue.takes(Frame.BARE))
        && !last
        && clauses.hasFinite(start + 1, narration.size())) {
      return clauseContent.add(context, Rule.THAT_CLAUSE, start + 1, addressee);
    }
    if (next.equals(":") && last) {
      return openColon(context, addressee);
    }
    if (next.equals(":") && cue.takes(Frame.QUOTE)) {
      return clauseContent.add(context, Rule.BARE_CLAUSE, start + 1, addressee);
    }
    if (cue.takes(Frame.WH) && asks(cue, next)) {
      return clauseContent.add(context, Rule.WH_CLAUSE, start, addressee);
    }
    if (addressee == null
        && cue.words().equals("expect")
        && narration.lower(context.item()).equals("expected")) {
      return false; // "a meeting expected to touch on trade": nobody is named who expects it
    }
    if (cue.takes(Frame.INFINITIVE) && startsInfinitive(item)) {
      int content = addressee == null ? item : addressee.start();
      return clauseContent.add(context, Rule.INFINITIVE, content, null);
    }
    if (cue.takes(Frame.BARE)
        && (!cue.takes(Frame.OBJECT)
            || addressee != null
            || clauses.isClauseStart(item, phrases.longNounPhraseEnd(item)))) {
      int content = start == item ? item : circumstances;
      if (!isPunctuation(start) && clauses.startsBareClause(content)) {
        return clauseContent.add(context, Rule.BARE_CLAUSE, content, addressee);
      }
      if (addressee != null
          && !cue.words().equals("tell")
          && clauses.hasFinite(addressee.end(), addressee.end() + 1)) {
        return clauseContent.add(context, Rule.BARE_CLAUSE, addressee.start(), null);
      }
    }
    return cue.takes(Frame.COMPLEMENT) && complement(context, from);
  }

  /** {@code told reporters}: to whom it was said; null if the text does not tell. */
  private @Nullable Range addressee(Cue cue, int item) {
    String next = narration.lower(item);
    if (!cue.takes(Frame.OBJECT)
        || next.equals("that")
        || narration.isQuotation(item)
        || SpeechVerbs.WH.contains(next)) {
      return null;
    }
    int end = phrases.longNounPhraseEnd(item);
    boolean subject =
        cue.takes(Frame.BARE) && clauses.isClauseStart(item, end) && !cue.words().equals("tell");
    return end > item && !subject ? new Range(item, end) : null;
  }

  /**
   * The item after what stands between a cue and its content: {@code said in a statement that},
   * {@code wrote on X:}, {@code warned, however, that}.
   */
  private int skipBridge(int item, int circumstances) {
    if (circumstances > item && leadsIn(circumstances)) {
      return circumstances;
    }
    if (!phrases.isComma(item) || narration.isQuotation(item + 1)) {
      return item;
    }
    int close = item + 1;
    while (close < narration.size()
        && close - item < 10
        && !phrases.isComma(close)
        && !narration.isQuotation(close)) {
      close++;
    }
    if (!phrases.isComma(close)) {
      return item;
    }
    if (narration.lower(close + 1).equals("that")) {
      return close + 1;
    }
    return narration.isQuotation(close + 1) ? close : item;
  }

  /** Adds a quotation that is a content of its own: {@code She said: "We won."} */
  private boolean quotation(CueContext context, int start, @Nullable Range addressee) {
    boolean punctuation = isPunctuation(start);
    int quote = punctuation ? start + 1 : start;
    String word = narration.lower(quote);
    if ((word.equals("that") || word.equals("simply")) && narration.isQuotation(quote + 1)) {
      quote++;
    }
    if (!context.cue().takes(Frame.QUOTE)
        || !narration.isQuotation(quote)
        || !punctuation && !quotations.isQuoteOfItsOwn(quote)) {
      return false;
    }
    int to = quotations.runEnd(quote);
    boolean whole =
        punctuation
            || quotations.endsSentenceOrClause(to)
            || quotations.startsWithCapital(quote) && quotations.isLong(quote);
    if (!whole) {
      return false;
    }
    Draft draft =
        drafts.start(context.negated() ? Rule.CLAUSE_WITH_QUOTE : Rule.QUOTE_AFTER_CUE, context);
    drafts.addContent(draft, quote, to);
    draft.lastQuotation = quotations.lastOf(quote, to);
    draft.open = true;
    drafts.address(draft, addressee);
    drafts.spend(quote, to);
    drafts.add(draft);
    return true;
  }

  private boolean isPunctuation(int item) {
    return phrases.isComma(item) || narration.lower(item).equals(":") || phrases.isDash(item);
  }

  private static boolean asks(Cue cue, String next) {
    return SpeechVerbs.WH.contains(next)
        || next.equals("if") && (cue.words().equals("ask") || cue.words().equals("wonder"));
  }

  private boolean startsInfinitive(int item) {
    return narration.lower(item).equals("to") && clauses.isInfinitive(item)
        || narration.lower(item).equals("not") && narration.lower(item + 1).equals("to");
  }

  private boolean leadsIn(int item) {
    String word = narration.lower(item);
    return word.equals("that")
        || word.equals(":")
        || narration.isQuotation(item)
        || phrases.isComma(item) && narration.isQuotation(item + 1)
        || SUBJECTS.contains(word)
        || SpeechVerbs.WH.contains(word);
  }

  private boolean allowsNoSource(CueContext context) {
    return context.cueStart() == 0 || !narration.lower(context.cueStart() - 1).equals("to");
  }

  /** {@code She said in a statement:}, with the quote in the paragraphs that follow. */
  private boolean openColon(CueContext context, @Nullable Range addressee) {
    Draft draft = drafts.start(Rule.QUOTE_AFTER_CUE, context);
    draft.open = true;
    drafts.address(draft, addressee);
    drafts.add(draft);
    return true;
  }

  private boolean complement(CueContext context, int from) {
    if (context.source() == null) {
      return false;
    }
    int item = phrases.skipAdverbials(from);
    if (PARTICLES.contains(narration.lower(item)) && context.cueEnd() - context.item() == 1) {
      return false; // "called in to the show"
    }
    int limit = ends.limit(item);
    if (clauses.isRelative(context.source())) {
      limit = ends.ofRelativeClause(item, limit);
    }
    int to = ends.trim(item, limit);
    if (to <= item) {
      return false;
    }
    boolean quoted = quotations.standIn(item, to);
    if (!quoted && !context.cue().takes(Frame.PLAIN)) {
      return false;
    }
    if (!quoted
        && (context.cue().words().equals("call") || context.cue().words().equals("cite"))
        && to - item < 2) {
      return false;
    }
    if (quoted && !quoteIsContent(context.cue(), item, to)) {
      return false;
    }
    Draft draft = drafts.start(quoted ? Rule.COMPLEMENT : Rule.PLAIN_COMPLEMENT, context);
    drafts.addContent(draft, item, to);
    drafts.spend(item, to);
    drafts.add(draft);
    return true;
  }

  /** {@code praised "Hamilton"} names a work; {@code praised the "brave" troops} quotes. */
  private boolean quoteIsContent(Cue cue, int from, int to) {
    for (int i = from; i < to; i++) {
      if (narration.isQuotation(i) && !quotations.startsWithCapital(i)) {
        return true;
      }
    }
    return cue.takes(Frame.PLAIN) || narration.isQuotation(to - 1) && to - from > 1;
  }
}
