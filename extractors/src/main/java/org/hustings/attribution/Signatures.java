package org.hustings.attribution;

import java.util.List;

/** Paragraphs of quotation with their speaker behind a dash: {@code "We won." — Ann Lee}. */
final class Signatures {
  private static final int LONGEST_NAME = 12;

  private Signatures() {}

  /** Reads a signed paragraph; false if it is none. */
  static boolean read(List<Narration> narrations, DocumentRules rules) {
    int first = -1;
    for (int i = 0; i < narrations.size(); i++) {
      Narration narration = narrations.get(i);
      int dash = firstWord(narration);
      boolean dashed = dash < narration.size() && isDash(narration.lower(dash));
      if (dashed && isName(narration, dash + 1)) {
        Draft draft =
            new Draft(
                Rule.SIGNATURE,
                narration.span(dash, dash + 1),
                narration.span(dash + 1, nameEnd(narration, dash + 1)));
        for (int j = Math.max(0, first); j <= i; j++) {
          addQuotations(narrations.get(j), draft);
        }
        if (!draft.content.isEmpty()) {
          rules.add(draft);
          return true;
        }
      }
      if (!narration.isOnlyQuotation()) {
        return false;
      }
      first = first < 0 ? i : first;
    }
    return false;
  }

  private static void addQuotations(Narration narration, Draft draft) {
    for (int i = 0; i < narration.size(); i++) {
      if (narration.isQuotation(i)) {
        draft.content.add(narration.quotation(i).content());
        draft.lastQuotation = narration.quotation(i).number();
      }
    }
  }

  private static int firstWord(Narration narration) {
    int item = 0;
    while (item < narration.size()
        && (narration.isQuotation(item) || ".!?".contains(narration.lower(item)))) {
      item++;
    }
    return item;
  }

  private static boolean isDash(String word) {
    return word.equals("—") || word.equals("–") || word.equals("―") || word.equals("--");
  }

  /** One to a few words that begin with a capital, and nothing else. */
  private static boolean isName(Narration narration, int from) {
    int end = nameEnd(narration, from);
    return end > from
        && end - from <= LONGEST_NAME
        && !hasQuotationOrFiniteVerb(narration, from, end)
        && Character.isUpperCase(narration.form(from).codePointAt(0));
  }

  private static boolean hasQuotationOrFiniteVerb(Narration narration, int from, int to) {
    for (int i = from; i < to; i++) {
      if (narration.isQuotation(i) || narration.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private static int nameEnd(Narration narration, int from) {
    int end = narration.size();
    while (end > from
        && narration.isPunctuation(end - 1)
        && !narration.lower(end - 1).equals(")")) {
      end--;
    }
    return end;
  }
}
