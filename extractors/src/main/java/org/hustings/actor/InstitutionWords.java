package org.hustings.actor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that make a capitalised run the name of a body or a place: {@code Ministry}, {@code Bay}.
 */
final class InstitutionWords {

  private static final InstitutionWords ENGLISH = new InstitutionWords();

  private final WordTable table = WordTable.ofResource("institution-words-en.tsv", 2);

  private InstitutionWords() {}

  static InstitutionWords english() {
    return ENGLISH;
  }

  boolean contains(String lowerCaseWord) {
    return table.contains(lowerCaseWord);
  }

  /** The type of a body or place named with this word, or null for other words. */
  @Nullable ActorType type(String lowerCaseWord) {
    String[] row = table.row(lowerCaseWord);
    return row == null ? null : ActorType.valueOf(row[1].toUpperCase(Locale.ROOT));
  }
}
