package org.hustings.attribution;

import org.hustings.document.Span;

/**
 * What the quotations of a narration look like: a label, a word or two inside a clause, or speech
 * that stands for itself.
 */
final class Quotations {
  private final Narration narration;
  private final Phrases phrases;

  Quotations(Narration narration, Phrases phrases) {
    this.narration = narration;
    this.phrases = phrases;
  }

  /** Two words or fewer with no mark of punctuation of their own: {@code the "Tallinn list", …}. */
  boolean isShortLabel(int item) {
    Span content = narration.quotation(item).content();
    String text = narration.words.text();
    int spaces = 0;
    for (int i = content.start(); i < content.end(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        spaces++;
      }
    }
    return spaces < 2 && ",.!?…".indexOf(text.charAt(content.end() - 1)) < 0
        || narration.lower(item - 1).equals("called");
  }

  boolean isLabel(int item) {
    return narration.quotation(item).content().length() < 4;
  }

  /** Whether a quotation can stand for itself: it ends with a mark of its own or a clause's. */
  boolean isWholeQuote(int item, boolean marked) {
    return marked
        || ",.!?…-—–;:".indexOf(lastCharacter(item)) >= 0
        || narration.quotation(item).content().length() > 40;
  }

  /** Whether a quotation after a cue is speech of its own and no part of a clause. */
  boolean isQuoteOfItsOwn(int item) {
    return startsWithCapital(item) || endsSentenceOrClause(item + 1);
  }

  boolean startsWithCapital(int item) {
    Span content = narration.quotation(item).content();
    int i = content.start();
    String text = narration.words.text();
    while (i < content.end() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < content.end() && Character.isUpperCase(text.charAt(i));
  }

  boolean isLong(int item) {
    return narration.quotation(item).content().length() > 30;
  }

  /** Whether the clause is over before an item. */
  boolean endsSentenceOrClause(int item) {
    return item >= narration.size()
        || phrases.isStop(item)
        || phrases.isComma(item)
        || narration.lower(item).equals(";")
        || phrases.isDash(item)
        || narration.lower(item).equals(")")
        || phrases.isConjunction(item)
        || narration.isQuotation(item - 1) && ",.!?".indexOf(lastCharacter(item - 1)) >= 0;
  }

  /** The end of a run of quotations that stand side by side. */
  int runEnd(int item) {
    int end = item + 1;
    while (narration.isQuotation(end)) {
      end++;
    }
    return end;
  }

  /** The number of the last quotation between two items, or -1. */
  int lastOf(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (narration.isQuotation(i)) {
        return narration.quotation(i).number();
      }
    }
    return -1;
  }

  /** Whether there is a quotation between two items. */
  boolean standIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (narration.isQuotation(i)) {
        return true;
      }
    }
    return false;
  }

  boolean endsWithStop(int quote) {
    return ".!?".indexOf(lastCharacter(quote)) >= 0;
  }

  private char lastCharacter(int quote) {
    return narration.words.text().charAt(narration.quotation(quote).content().end() - 1);
  }
}
