package org.hustings.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs of quotation with their speaker behind a dash: {@code "We won." — Ann Lee}. There may
 * be several in a paragraph, and the signature may be a paragraph of its own.
 */
final class Signatures {
  private static final int LONGEST_NAME = 12;

  private Signatures() {}

  /** Reads a paragraph of signed quotations; false if it is none. */
  static boolean read(List<Narration> narrations, DocumentRules rules) {
    if (!mayBeSigned(narrations)) {
      return false;
    }
    Narration paragraph = Narration.joined(narrations);
    List<Draft> drafts = new ArrayList<>();
    for (int item = 0; item < paragraph.size(); ) {
      int dash = item;
      List<Quotation> quotations = new ArrayList<>();
      while (paragraph.isQuotation(dash)
          || paragraph.isPunctuation(dash) && !isDash(paragraph.lower(dash))) {
        if (paragraph.isQuotation(dash)) {
          quotations.add(paragraph.quotation(dash));
        }
        dash++;
      }
      int end = dash < paragraph.size() ? nameEnd(paragraph, dash + 1) : dash;
      if (quotations.isEmpty() || !isSignature(paragraph, dash, end)) {
        return false;
      }
      Draft draft = signed(paragraph, dash, end);
      quotations.forEach(quotation -> draft.content.add(quotation.content()));
      drafts.add(draft);
      item = afterPunctuation(paragraph, end);
    }
    drafts.forEach(rules::add);
    return true;
  }

  /** Reads a paragraph that only signs the quotation before it: {@code — Ann Lee}; else null. */
  static @Nullable Draft readName(List<Narration> narrations, Draft before) {
    Narration paragraph = narrations.get(0);
    int end = nameEnd(paragraph, 1);
    if (narrations.size() > 1
        || !isSignature(paragraph, 0, end)
        || afterPunctuation(paragraph, end) < paragraph.size()) {
      return null;
    }
    Draft draft = signed(paragraph, 0, end);
    draft.content.addAll(before.content);
    return draft;
  }

  private static Draft signed(Narration paragraph, int dash, int end) {
    return new Draft(Rule.SIGNATURE, paragraph.span(dash, dash + 1), paragraph.span(dash + 1, end));
  }

  /** Whether the paragraph begins with a quotation, and a dash stands behind one. */
  private static boolean mayBeSigned(List<Narration> narrations) {
    boolean quoted = false;
    for (Narration narration : narrations) {
      for (int item = 0; item < narration.size(); item++) {
        if (narration.isQuotation(item)) {
          quoted = true;
        } else if (!narration.isPunctuation(item)) {
          return false;
        } else if (quoted && isDash(narration.lower(item))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDash(String word) {
    return switch (word) {
      case "-", "–", "—", "―", "--", "~" -> true;
      default -> false;
    };
  }

  /** A dash and one to a few words that begin with a capital and say nothing. */
  private static boolean isSignature(Narration narration, int dash, int end) {
    int from = dash + 1;
    if (!isDash(narration.lower(dash)) || end <= from || end - from > LONGEST_NAME) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (narration.tag(i).isFinite()) {
        return false;
      }
    }
    return Character.isUpperCase(narration.form(from).codePointAt(0));
  }

  /** Where the name ends: with its line, before a quotation, without a full stop. */
  private static int nameEnd(Narration narration, int from) {
    int end = from;
    while (end < narration.size()
        && !narration.isQuotation(end)
        && (end == from || !narration.startsLine(end))) {
      end++;
    }
    while (end > from
        && narration.isPunctuation(end - 1)
        && !narration.lower(end - 1).equals(")")) {
      end--;
    }
    return end;
  }

  private static int afterPunctuation(Narration narration, int from) {
    int item = from;
    while (item < narration.size()
        && narration.isPunctuation(item)
        && !isDash(narration.lower(item))) {
      item++;
    }
    return item;
  }
}
