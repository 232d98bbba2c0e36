package org.hustings.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();
  private final int longestWords;

  private DescriptionNouns() {
    WordTable table = WordTable.ofResource("description-nouns-en.tsv", 3);
    for (String[] row : table.rows()) {
      Sort sort = Sort.valueOf(row[1].toUpperCase(Locale.ROOT));
      nouns.put(row[0], new Noun(row[0], sort, Gender.ofCell(row[2])));
      lastWords.add(row[0].substring(row[0].lastIndexOf(' ') + 1));
    }
    longestWords = table.longestWords();
  }

  static DescriptionNouns english() {
    return ENGLISH;
  }

  /** The noun of these words in lower case, or null. */
  @Nullable Noun noun(String words) {
    return nouns.get(words);
  }

  /** Whether the words name a relative: {@code son}. */
  boolean isKin(String words) {
    Noun noun = nouns.get(words);
    return noun != null && noun.sort() == Sort.KIN;
  }

  /** Whether the words name a relative or another tie to somebody: {@code running mate}. */
  boolean isTie(String words) {
    Noun noun = nouns.get(words);
    return noun != null && (noun.sort() == Sort.KIN || noun.sort() == Sort.RELATION);
  }

  /** The longest noun that ends at {@code last} and begins at or after {@code first}, or null. */
  @Nullable Noun endingAt(LanguageAnalysis analysis, int first, int last) {
    if (!lastWords.contains(analysis.lower(last))) {
      return null;
    }
    String words = "";
    Noun longest = null;
    int begin = Math.max(first, last - longestWords + 1);
    for (int i = last; i >= begin; i--) {
      words = words.isEmpty() ? analysis.lower(i) : analysis.lower(i) + ' ' + words;
      Noun noun = nouns.get(words);
      longest = noun == null ? longest : noun;
    }
    return longest;
  }
}
