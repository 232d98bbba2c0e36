package org.hustings.actor;

import java.util.Locale;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/** Nouns that describe an actor whose name stands elsewhere: {@code party}, {@code predecessor}. */
final class DescriptionNouns {

  private static final DescriptionNouns ENGLISH = new DescriptionNouns();

  /** What a noun can describe. */
  enum Sort {
    /** {@code wife}: a person by a family tie. */
    KIN,
    /** {@code predecessor}, {@code spokesman}: a person by a tie to another. */
    RELATION,
    /** {@code chancellor}. */
    OFFICE,
    /** {@code billionaire}. */
    PERSON,
    ORGANIZATION,
    MEDIA,
    PARTY,
    GOVERNMENT,
    STATE,
    PLACE,
    ARMED_GROUP,
    /** {@code leaders}, {@code sides}: more than one actor. */
    SET;

    /** Whether it describes one person. */
    boolean isPerson() {
      return ordinal() <= PERSON.ordinal();
    }

    /** Whether it describes a body of people. */
    boolean isBody() {
      return this == ORGANIZATION
          || this == MEDIA
          || this == PARTY
          || this == GOVERNMENT
          || this == ARMED_GROUP;
    }
  }

  /** One noun: its words in lower case, its sort, the gender it tells. */
  record Noun(String words, Sort sort, Gender gender) {}

  private final WordTable table = WordTable.ofResource("description-nouns-en.tsv", 3);

  private DescriptionNouns() {}

  static DescriptionNouns english() {
    return ENGLISH;
  }

  /** The noun of these words in lower case, or null. */
  @Nullable Noun noun(String words) {
    String[] row = table.row(words);
    return row == null
        ? null
        : new Noun(row[0], Sort.valueOf(row[1].toUpperCase(Locale.ROOT)), Gender.ofCell(row[2]));
  }

  /** The longest noun that ends at {@code last} and begins at or after {@code first}, or null. */
  @Nullable Noun endingAt(LanguageAnalysis analysis, int first, int last) {
    String words = "";
    String longest = null;
    int begin = Math.max(first, last - table.longestWords() + 1);
    for (int i = last; i >= begin; i--) {
      words = words.isEmpty() ? analysis.lower(i) : analysis.lower(i) + ' ' + words;
      if (table.contains(words)) {
        longest = words;
      }
    }
    return longest == null ? null : noun(longest);
  }
}
