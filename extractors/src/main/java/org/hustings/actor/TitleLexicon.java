package org.hustings.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/** Words that stand before a name and are no part of it: {@code Sen.}, {@code campaign manager}. */
final class TitleLexicon {

  private static final TitleLexicon ENGLISH = new TitleLexicon();

  /** What sort of word it is. */
  enum Kind {
    /** {@code Mrs}, {@code King}. */
    HONORIFIC,
    /** {@code Lt. Gen.}. */
    RANK,
    /** {@code President}, {@code economist}, {@code daughter}. */
    ROLE
  }

  /** One title: its words, the gender it tells, its sort. */
  record Title(String words, Gender gender, Kind kind) {}

  private final Map<String, Title> titles = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private final int longestWords;

  private TitleLexicon() {
    WordTable table = WordTable.ofResource("titles-en.tsv", 3);
    for (String[] row : table.rows()) {
      Kind kind = Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
      titles.put(row[0], new Title(row[0], Gender.ofCell(row[1]), kind));
      firstWords.add(row[0].substring(0, (row[0] + " ").indexOf(' ')));
      lastWords.add(row[0].substring(row[0].lastIndexOf(' ') + 1));
    }
    longestWords = table.longestWords();
  }

  static TitleLexicon english() {
    return ENGLISH;
  }

  /** The title of these words in lower case, or null. */
  @Nullable Title title(String words) {
    return titles.get(words);
  }

  /** How many tokens from {@code first} on make up a title, within a sentence; 0 if none do. */
  int lengthAt(LanguageAnalysis analysis, int first) {
    if (!firstWords.contains(analysis.lower(first))) {
      return 0;
    }
    int end = Math.min(analysis.sentenceEnd(analysis.sentenceOf(first)), first + longestWords);
    StringBuilder words = new StringBuilder();
    int length = 0;
    for (int i = first; i < end; i++) {
      words.append(i > first ? " " : "").append(analysis.lower(i));
      if (titles.containsKey(words.toString())) {
        length = i - first + 1;
      }
    }
    return length;
  }

  /** How many tokens up to and with {@code last} make up a title, within a sentence; 0 if none. */
  int lengthBefore(LanguageAnalysis analysis, int last) {
    if (!lastWords.contains(analysis.lower(last))) {
      return 0;
    }
    int begin =
        Math.max(analysis.sentenceStart(analysis.sentenceOf(last)), last - longestWords + 1);
    String words = "";
    int length = 0;
    for (int i = last; i >= begin; i--) {
      words = words.isEmpty() ? analysis.lower(i) : analysis.lower(i) + ' ' + words;
      if (titles.containsKey(words)) {
        length = last - i + 1;
      }
    }
    return length;
  }
}
