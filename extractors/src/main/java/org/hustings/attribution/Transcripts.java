package org.hustings.attribution;

import java.util.List;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;

/** Paragraphs that name their speaker in front: {@code LEE: We won.}, {@code Poll: Lee leads}. */
final class Transcripts {
  private static final int LONGEST_NAME = 6;

  private Transcripts() {}

  /** Reads a paragraph that is a speaker's turn; false if it is none. */
  static boolean readTurn(
      LanguageAnalysis words,
      QuotationMarks marks,
      List<Narration> narrations,
      int paragraph,
      DocumentRules rules) {
    int first = words.paragraphStart(paragraph);
    int end = words.paragraphEnd(paragraph);
    int start = first;
    while (start < end && isMark(words, start)) {
      start++;
    }
    int colon = start;
    while (colon < end && colon - start <= LONGEST_NAME && !words.lower(colon).equals(":")) {
      colon++;
    }
    if (colon == start || colon >= end - 1 || !words.lower(colon).equals(":")) {
      return false;
    }
    boolean upper = true;
    boolean names = true;
    for (int i = start; i < colon; i++) {
      String form = words.form(i);
      upper &=
          form.equals(form.toUpperCase(java.util.Locale.ROOT)) && isWord(form) || isSmall(form);
      names &= words.tag(i).isProperNoun() || isSmall(form);
    }
    boolean letters =
        words.form(start).length() > 1 && Character.isLetter(words.form(start).charAt(0));
    boolean oneSentence = words.sentenceOf(end - 1) == words.sentenceOf(start);
    boolean headline = paragraph == 0 && names && oneSentence && narrations.size() == 1;
    if (!letters || !(upper || headline)) {
      return false;
    }
    int contentStart = colon + 1;
    int contentEnd = end;
    while (contentStart < contentEnd && isMark(words, contentStart) && !upper) {
      contentStart++;
    }
    if (contentStart >= contentEnd) {
      return false;
    }
    while (headline && contentEnd > contentStart + 1 && words.lower(contentEnd - 1).equals(".")) {
      contentEnd--;
    }
    Draft draft =
        new Draft(
            upper && !headline ? Rule.TRANSCRIPT : Rule.HEADLINE,
            words.span(colon),
            words.span(start, colon - 1));
    draft.content.add(Span.of(words.start(contentStart), words.end(contentEnd - 1)));
    int quotation = marks.outermost(contentEnd - 1);
    draft.lastQuotation = quotation;
    rules.add(draft);
    rules.remember(draft);
    return true;
  }

  private static boolean isSmall(String form) {
    return form.equals(".")
        || form.equals("(")
        || form.equals(")")
        || form.equals(",")
        || form.equals("-");
  }

  private static boolean isWord(String form) {
    return Character.isLetter(form.charAt(0));
  }

  private static boolean isMark(LanguageAnalysis words, int token) {
    String form = words.form(token);
    return form.length() <= 2 && "\"“”'‘’`".indexOf(form.charAt(0)) >= 0;
  }
}
