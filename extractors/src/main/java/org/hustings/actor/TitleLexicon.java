package org.hustings.actor;

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

  private final WordTable table = WordTable.ofResource("titles-en.tsv", 3);

  private TitleLexicon() {}

  static TitleLexicon english() {
    return ENGLISH;
  }

  /** The title of these words in lower case, or null. */
  @Nullable Title title(String words) {
    String[] row = table.row(words);
    return row == null ? null : new Title(row[0], Gender.ofCell(row[1]), kind(row[2]));
  }

  private static Kind kind(String cell) {
    return switch (cell) {
      case "honorific" -> Kind.HONORIFIC;
      case "rank" -> Kind.RANK;
      default -> Kind.ROLE;
    };
  }

  /** How many tokens from {@code first} on make up a title, within a sentence; 0 if none do. */
  int lengthAt(LanguageAnalysis analysis, int first) {
    int end =
        Math.min(analysis.sentenceEnd(analysis.sentenceOf(first)), first + table.longestWords());
    StringBuilder words = new StringBuilder();
    int length = 0;
    for (int i = first; i < end; i++) {
      if (i > first) {
        words.append(' ');
      }
      words.append(analysis.lower(i));
      if (table.contains(words.toString())) {
        length = i - first + 1;
      }
    }
    return length;
  }

  /** How many tokens up to and with {@code last} make up a title, within a sentence; 0 if none. */
  int lengthBefore(LanguageAnalysis analysis, int last) {
    int begin =
        Math.max(
            analysis.sentenceStart(analysis.sentenceOf(last)), last - table.longestWords() + 1);
    String words = "";
    int length = 0;
    for (int i = last; i >= begin; i--) {
      words = words.isEmpty() ? analysis.lower(i) : analysis.lower(i) + ' ' + words;
      if (table.contains(words)) {
        length = last - i + 1;
      }
    }
    return length;
  }
}
