package org.hustings.actor;

import java.util.Set;
import org.hustings.language.LanguageAnalysis;

/**
 * Knows what ministers and committees are charged with: "Foreign Affairs", "Housing and Urban
 * Development". Written with a capital, these words name nobody by themselves.
 */
final class Portfolios {

  private static final WordTable WORDS = WordTable.ofResource("portfolio-words-en.tsv", 1);

  private static final Set<String> HOLDERS =
      Set.of("minister", "secretary", "undersecretary", "under-secretary", "commissioner", "tsar");

  private static final int LONGEST = 12;

  private Portfolios() {}

  /** Whether a token is such a word with a capital. */
  static boolean isWord(LanguageAnalysis analysis, int token) {
    return WORDS.contains(analysis.lower(token)) && Capitals.begin(analysis, token);
  }

  /**
   * The token after a portfolio that begins right behind a holder: after "Development" in
   * "Secretary of Housing and Urban Development Ada Moreno"; {@code token} if none begins there.
   */
  static int endBehindHolder(LanguageAnalysis analysis, int token) {
    if (token < 2
        || !HOLDERS.contains(analysis.lower(token - 2))
        || !analysis.lower(token - 1).equals("of") && !analysis.lower(token - 1).equals("for")) {
      return token;
    }
    int end = Math.min(analysis.sentenceEnd(analysis.sentenceOf(token)), token + LONGEST);
    int at = token;
    while (at < end && isWord(analysis, at)) {
      at++;
      boolean joins = at + 1 < end && isLink(analysis.lower(at)) && isWord(analysis, at + 1);
      at += joins ? 1 : 0;
    }
    return at;
  }

  /**
   * The holder of a portfolio that ends at a token: "Minister" for "Affairs" in "Minister for
   * Foreign Affairs Ada Moreno"; -1 if there is none.
   */
  static int holderBefore(LanguageAnalysis analysis, int last) {
    int begin = Math.max(analysis.sentenceStart(analysis.sentenceOf(last)), last - LONGEST);
    int at = last;
    while (at > begin && (isWord(analysis, at) || isLink(analysis.lower(at)))) {
      at--;
    }
    return at > begin && at < last && endBehindHolder(analysis, at + 1) == last + 1 ? at - 1 : -1;
  }

  /**
   * The last token of a list of two such words with what follows: "Truth and Reconciliation
   * Commission", "Family and Medical Leave Act"; {@code token} where the words are no such list.
   */
  static int endOfList(LanguageAnalysis analysis, int token) {
    int end = Math.min(analysis.sentenceEnd(analysis.sentenceOf(token)), token + LONGEST);
    int at = token;
    boolean joined = false;
    while (at < end) {
      String lower = analysis.lower(at);
      if (isLink(lower) && at > token && at + 1 < end && isWord(analysis, at + 1)) {
        joined |= !lower.equals(",");
      } else if (!Capitals.begin(analysis, at) || !joined && !isWord(analysis, at)) {
        break;
      }
      at++;
    }
    return joined ? at - 1 : token;
  }

  private static boolean isLink(String lower) {
    return lower.equals("and") || lower.equals("&") || lower.equals(",");
  }
}
