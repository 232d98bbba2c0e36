package org.hustings.attribution;

import org.hustings.attribution.CueLexicon.Frame;
import org.hustings.document.Span;
import org.hustings.language.PennTag;

/**
 * Finds content that stands left of its cue: {@code "We won," she said}; {@code They had won, she
 * said}.
 */
final class ContentBeforeCue {
  private final Narration narration;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Quotations quotations;
  private final ContentEnd ends;
  private final Drafts drafts;

  ContentBeforeCue(SentenceParts parts, Drafts drafts) {
    this.narration = parts.narration();
    this.phrases = parts.phrases();
    this.clauses = parts.clauses();
    this.quotations = parts.quotations();
    this.ends = parts.ends();
    this.drafts = drafts;
  }

  /** Adds the content left of a cue; false if there is none. */
  boolean find(CueContext context) {
    Range source = context.source();
    boolean inverted = source != null && context.inverted();
    int end = source != null && inverted ? source.end() : context.cueEnd();
    int left = start(context) - 1;
    boolean as = narration.lower(left).equals("as");
    left = skipLinks(as ? left - 1 : left);
    int after = skipAddressee(context, end);
    int circumstances = clauses.skipCircumstances(after);
    int rest = clauses.endsAttribution(circumstances) ? circumstances : after;
    if (left < 0) {
      return as && source != null && phrases.isComma(rest) && asClause(context, rest + 1);
    }
    if (narration.lower(rest).equals("that")
        || narration.lower(after).equals("that")
        || narration.lower(rest).equals(":")) {
      return false; // the content stands right of the cue
    }
    boolean marked = phrases.isComma(left) || phrases.isDash(left) || phrases.isStop(left);
    int contentEnd = marked ? left : left + 1;
    if (contentEnd <= 0 || !marked && !narration.isQuotation(left)) {
      return false;
    }
    boolean quoted = narration.isQuotation(contentEnd - 1);
    int contentStart = quoted ? quotedStart(contentEnd - 1) : clauses.clauseStart(contentEnd);
    boolean isContent =
        quoted
            ? isSpeech(contentStart, contentEnd, marked, rest)
            : isClause(context, contentStart, contentEnd, rest);
    if (!isContent) {
      return false;
    }
    Rule rule = as ? Rule.AS_CLAUSE : quoted ? Rule.QUOTE_BEFORE_CUE : Rule.CLAUSE_BEFORE_CUE;
    Draft draft = drafts.start(rule, context);
    drafts.addContent(draft, contentStart, contentEnd);
    if (context.cue().takes(Frame.OBJECT)) {
      drafts.addressAt(draft, phrases.skipAdverbials(end));
    }
    draft.open = true;
    draft.lastQuotation = quoted ? narration.quotation(contentEnd - 1).number() : -1;
    addContinuation(draft, quoted, rest);
    drafts.spend(contentStart, contentEnd);
    drafts.add(draft);
    return true;
  }

  private static int start(CueContext context) {
    Range source = context.source();
    return source != null && !context.inverted()
        ? Math.min(source.start(), context.cueStart())
        : context.cueStart();
  }

  /** {@code "We won," and then she said}: what stands between a content and its source. */
  private int skipLinks(int from) {
    int left = from;
    while (left > 0
        && (phrases.isAdverb(left) || narration.lower(left).equals("and"))
        && (narration.isQuotation(left - 1) || phrases.isComma(left - 1))) {
      left--;
    }
    return left;
  }

  private int skipAddressee(CueContext context, int end) {
    int after = phrases.skipAdverbials(end);
    if (!context.cue().takes(Frame.OBJECT)) {
      return after;
    }
    int object = phrases.longNounPhraseEnd(after);
    return object > after && !clauses.isClauseStart(after, object)
        ? phrases.skipAdverbials(object)
        : after;
  }

  /** {@code The mayor, "Big Al", said …}: a name in marks is no content. */
  private boolean isSpeech(int from, int to, boolean marked, int rest) {
    boolean whole = quotations.isWholeQuote(to - 1, marked);
    return (clauses.endsAttribution(rest) || whole && isCircumstance(rest))
        && (whole || from < to - 1)
        && !quotations.isShortLabel(to - 1);
  }

  /** {@code On Monday, he said, they would go}: what stands before belongs to the content. */
  private boolean isClause(CueContext context, int from, int to, int rest) {
    if (context.source() == null
        || !context.cue().takes(Frame.BARE)
        || !clauses.endsAttribution(rest)
        || to - from < 2) {
      return false;
    }
    boolean comma = phrases.isComma(rest);
    int right = comma ? rest + 1 : rest;
    boolean quoteFollows = narration.isQuotation(right);
    if (!clauses.hasFinite(from, to) && !(comma && (quoteFollows || ends.isContinuation(right)))) {
      return false;
    }
    return !(quoteFollows && startsLikeAdverbial(from, to));
  }

  /** {@code "We won," she said, "and they lost"}: the content goes on behind the attribution. */
  private void addContinuation(Draft draft, boolean quoted, int rest) {
    boolean comma = phrases.isComma(rest);
    int right = comma ? rest + 1 : rest;
    if (narration.isQuotation(right) && !quotations.isLabel(right)) {
      int to = quotations.runEnd(right);
      drafts.addContent(draft, right, to);
      draft.lastQuotation = narration.quotation(right).number();
      drafts.spend(right, to);
    } else if (comma && !quoted && ends.isContinuation(right) && right < ends.limit(right)) {
      int to = ends.limit(right);
      drafts.addContent(draft, right, to);
      drafts.spend(right, to);
      draft.open = false;
    }
  }

  /** Fronted circumstances of a saying: {@code In a speech on Monday, she said: "…"}. */
  private boolean startsLikeAdverbial(int from, int to) {
    String word = narration.lower(from);
    return phrases.isPreposition(from)
        || phrases.isAdverb(from)
        || word.equals("asked")
        || word.equals("as")
        || word.equals("when")
        || word.equals("while")
        || word.equals("because")
        || word.equals("although")
        || word.equals("though")
        || narration.tag(from) == PennTag.VBG
        || narration.tag(from) == PennTag.VBN
        || phrases.isTime(to - 1);
  }

  private boolean isCircumstance(int item) {
    return phrases.isPreposition(item)
        || narration.tag(item).isAdverb()
        || narration.tag(item) == PennTag.IN
        || narration.tag(item) == PennTag.WRB
        || narration.tag(item) == PennTag.TO;
  }

  /** A quote at the start of the sentence stands alone; else the clause before it belongs to it. */
  private int quotedStart(int quoteItem) {
    int start = quoteItem;
    // "X" and "Y", she said
    while (start > 1
        && (narration.isQuotation(start - 1)
            || narration.isQuotation(start - 2) && narration.isPunctuation(start - 1))) {
      start--;
    }
    if (start == 0) {
      return 0;
    }
    Span content = narration.quotation(quoteItem).content();
    char first = narration.words.text().charAt(content.start());
    boolean capital = Character.isUpperCase(first);
    boolean boundary =
        phrases.isComma(start - 1)
            || narration.lower(start - 1).equals(":")
            || phrases.isConjunction(start - 1)
            || phrases.isStop(start - 1)
            || narration.lower(start - 1).equals(";");
    if (boundary && (capital || !clauses.hasFinite(0, start))) {
      return start;
    }
    if (capital && !clauses.hasFinite(0, start)) {
      return start;
    }
    return clauses.clauseStart(start);
  }

  private boolean asClause(CueContext context, int from) {
    int to = ends.limit(from);
    if (to <= from) {
      return false;
    }
    Draft draft = drafts.start(Rule.AS_CLAUSE, context);
    drafts.addContent(draft, from, to);
    drafts.add(draft);
    return true;
  }
}
