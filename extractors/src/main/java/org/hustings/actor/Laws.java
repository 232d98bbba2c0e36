package org.hustings.actor;

import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the name of a law or treaty ends that small words run through: "Justice for Victims
 * of Trafficking Act", "Convention on the Rights of the Child". Laws are no actors.
 */
final class Laws {

  private static final Set<String> LAWS =
      Set.of(
          "act",
          "accord",
          "accords",
          "agreement",
          "amendment",
          "bill",
          "compact",
          "convention",
          "covenant",
          "decree",
          "directive",
          "law",
          "pact",
          "protocol",
          "treaty");

  private static final Set<String> LINKS =
      Set.of("against", "and", "for", "from", "in", "of", "on", "the", "to", "with");

  private static final int LONGEST = 14;

  private final LanguageAnalysis analysis;
  private final @Nullable GazetteerMatch[] matches;

  Laws(LanguageAnalysis analysis, @Nullable GazetteerMatch[] matches) {
    this.analysis = analysis;
    this.matches = matches;
  }

  /** The token after a law that begins at this one behind "the"; {@code token} if none does. */
  int end(int token) {
    if (matches[token] != null || token == 0 || !isArticle(analysis.lower(token - 1))) {
      return token;
    }
    return LAWS.contains(analysis.lower(token)) ? endOfComplement(token) : endAtNoun(token);
  }

  private static boolean isArticle(String lower) {
    return lower.equals("the") || lower.equals("a") || lower.equals("its") || lower.equals("'s");
  }

  /** "Death in Custody Reporting Act" */
  private int endAtNoun(int token) {
    int stop = Math.min(analysis.sentenceEnd(analysis.sentenceOf(token)), token + LONGEST);
    boolean linked = false;
    for (int i = token; i < stop; i++) {
      boolean link = LINKS.contains(analysis.lower(i));
      linked |= link;
      if (!link && !Capitals.begin(analysis, i)) {
        return token;
      }
      if (LAWS.contains(analysis.lower(i)) && Capitals.begin(analysis, i)) {
        return linked ? i + 1 : token;
      }
    }
    return token;
  }

  /** "Treaty on the Non-Proliferation of Nuclear Weapons", up to a known name. */
  private int endOfComplement(int token) {
    int stop = Math.min(analysis.sentenceEnd(analysis.sentenceOf(token)), token + LONGEST);
    int end = token + 1;
    if (end >= stop || !LINKS.contains(analysis.lower(end)) || analysis.lower(end).equals("and")) {
      return token;
    }
    for (int i = end; i < stop && matches[i] == null; i++) {
      if (Capitals.begin(analysis, i)) {
        end = i + 1;
      } else if (!LINKS.contains(analysis.lower(i)) && !analysis.lower(i).equals("-")) {
        break;
      }
    }
    return end;
  }
}
