package org.hustings.actor;

import java.util.HashMap;
import java.util.Map;
import org.hustings.language.LanguageAnalysis;

/**
 * How a whole document writes its words: a word that stands with a capital in the middle of one
 * sentence is a name at the beginning of another, and one that stands in lower case is not.
 *
 * <p>Sentences in capitals ({@code A BAD DEAL}) and headlines in title case ({@code Obama Seeks
 * More Refugees}) tell nothing about a word and are left out of the count.
 */
final class CaseEvidence {

  /** How a sentence uses capitals. */
  enum Style {
    /** Capitals mark names and beginnings. */
    SENTENCE,
    /** Nearly every long word has a capital. */
    TITLE,
    /** All letters are capitals. */
    CAPITALS
  }

  private static final int ENOUGH = 100;

  private final LanguageAnalysis analysis;
  private final Style[] styles;
  private final Map<String, int[]> counts = new HashMap<>(); // lower, capital in mid-sentence

  private int sentenceTokens;

  CaseEvidence(LanguageAnalysis analysis) {
    this.analysis = analysis;
    styles = new Style[analysis.sentenceCount()];
    for (int sentence = 0; sentence < styles.length; sentence++) {
      styles[sentence] = styleOf(sentence);
      if (styles[sentence] == Style.SENTENCE) {
        count(sentence);
        sentenceTokens += analysis.sentenceEnd(sentence) - analysis.sentenceStart(sentence);
      }
    }
  }

  /** Whether there is enough text in sentences to tell of the words of a headline. */
  boolean hasArticle() {
    return sentenceTokens >= ENOUGH;
  }

  private Style styleOf(int sentence) {
    int words = 0;
    int capitalised = 0;
    int shouted = 0;
    int end = analysis.sentenceEnd(sentence);
    for (int i = analysis.sentenceStart(sentence); i < end; i++) {
      if (analysis.tag(i).isFinite() && !Capitals.begin(analysis, i)) {
        return Style.SENTENCE; // a headline in title case has no verb in lower case
      }
      int length = analysis.end(i) - analysis.start(i);
      if (length < 4 || !Character.isLetter(analysis.text().charAt(analysis.start(i)))) {
        continue;
      }
      words++;
      if (Capitals.begin(analysis, i)) {
        capitalised++;
        if (Capitals.all(analysis, i)) {
          shouted++;
        }
      }
    }
    if (words >= 3 && shouted * 10 >= words * 8) {
      return Style.CAPITALS;
    }
    // "Obama Seeks More Muslim Refugees": but "Sen. Ada Moreno met Gov. Paul Reyes" is a sentence.
    return words >= 4 && capitalised * 10 >= words * 9 ? Style.TITLE : Style.SENTENCE;
  }

  private void count(int sentence) {
    int end = analysis.sentenceEnd(sentence);
    for (int i = analysis.sentenceStart(sentence); i < end; i++) {
      if (!Character.isLetter(analysis.text().charAt(analysis.start(i)))) {
        continue;
      }
      boolean capital = Capitals.begin(analysis, i);
      if (!capital || !isInitial(i)) {
        int[] count = counts.computeIfAbsent(analysis.lower(i), word -> new int[3]);
        count[capital ? 1 : 0]++;
        count[2] += capital && !(i + 1 < end && Capitals.begin(analysis, i + 1)) ? 1 : 0;
      }
    }
  }

  Style style(int token) {
    return styles[analysis.sentenceOf(token)];
  }

  /**
   * Whether a capital at this token says nothing, because a sentence, a quotation or an item of a
   * list begins here.
   */
  boolean isInitial(int token) {
    int first = analysis.sentenceStart(analysis.sentenceOf(token));
    for (int i = token - 1; i >= first && i >= token - 4; i--) {
      char c = analysis.text().charAt(analysis.start(i));
      if (Character.isLetterOrDigit(c) || c == ',' || c == ')' || c == '.' && i == token - 1) {
        return false;
      }
      if (c == ':' || c == '"' || c == '“' || c == '‘' || c == '\'' || c == '`') {
        // "(" and dashes begin nothing; a colon or an opening mark does.
        return true;
      }
    }
    return token - first <= 4 && !hasWordBetween(first, token);
  }

  private boolean hasWordBetween(int first, int token) {
    for (int i = first; i < token; i++) {
      if (Character.isLetterOrDigit(analysis.text().charAt(analysis.start(i)))) {
        return true;
      }
    }
    return false;
  }

  /** How often the word has a capital where only a name has one. */
  int capitalCount(String lower) {
    int[] count = counts.get(lower);
    return count == null ? 0 : count[1];
  }

  /** How often the word has such a capital and no word with a capital follows: "Ada Moreno". */
  int lastCapitalCount(String lower) {
    int[] count = counts.get(lower);
    return count == null ? 0 : count[2];
  }

  /** How often the word stands in lower case. */
  int lowerCount(String lower) {
    int[] count = counts.get(lower);
    return count == null ? 0 : count[0];
  }
}
