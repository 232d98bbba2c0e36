package org.hustings.actor;

import java.util.Arrays;
import org.hustings.language.LanguageAnalysis;

/**
 * The titles of works in quotation marks, in which a capital makes no name: the book “How Cities
 * Choose to Fail or Succeed”.
 */
final class QuotedTitles {

  private static final InstitutionWords INSTITUTIONS = InstitutionWords.english();
  private static final int LONGEST = 16;

  private final boolean[] inTitle; // by token

  QuotedTitles(LanguageAnalysis analysis) {
    inTitle = new boolean[analysis.size()];
    for (int i = 0; i + 3 < inTitle.length; i++) {
      if (opens(analysis, i)) {
        int close = closeOf(analysis, i);
        if (isTitle(analysis, i + 1, close)) {
          Arrays.fill(inTitle, i + 1, close, true);
        }
      }
    }
  }

  /** Whether a token stands in a title. */
  boolean contain(int token) {
    return inTitle[token];
  }

  private static boolean opens(LanguageAnalysis analysis, int token) {
    return isMark(analysis, token)
        && Capitals.begin(analysis, token + 1)
        && (token == 0 || analysis.end(token - 1) < analysis.start(token));
  }

  private static int closeOf(LanguageAnalysis analysis, int open) {
    int end = Math.min(analysis.sentenceEnd(analysis.sentenceOf(open)), open + LONGEST);
    int close = open + 1;
    while (close < end && !isMark(analysis, close)) {
      close++;
    }
    return close < end ? close : open;
  }

  /** Whether a token opens or closes a quotation, and is no "'s". */
  static boolean isMark(LanguageAnalysis analysis, int token) {
    char c = analysis.text().charAt(analysis.start(token));
    return "\"“”‘’`'".indexOf(c) >= 0
        && analysis.end(token) - analysis.start(token) <= 2
        && !analysis.lower(token).equals("'s")
        && !analysis.lower(token).equals("’s");
  }

  /** At least three words, all long ones with a capital, none of them one that bodies have. */
  private static boolean isTitle(LanguageAnalysis analysis, int first, int stop) {
    int words = 0;
    int capitals = 0;
    for (int i = first; i < stop; i++) {
      String lower = analysis.lower(i);
      if (!Character.isLetter(lower.charAt(0))) {
        continue;
      }
      words++;
      if (Capitals.begin(analysis, i)) {
        capitals += Capitals.all(analysis, i) ? 0 : 1;
        if (INSTITUTIONS.contains(lower)) {
          return false;
        }
      } else if (lower.length() > 3 && !NameWords.FUNCTION_WORDS.contains(lower)
          || analysis.tag(i).isFinite()) {
        return false;
      }
    }
    return words > 2 && capitals > 1;
  }
}
