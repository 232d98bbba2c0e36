package org.hustings.actor;

import java.util.HashMap;
import java.util.Map;

/** First names and the gender they go with: {@code Ada} is female, {@code Robin} is either. */
final class GivenNames {

  private static final GivenNames ENGLISH = new GivenNames();

  private final Map<String, Gender> genders = new HashMap<>();

  private GivenNames() {
    for (String[] row : WordTable.ofResource("given-names-en.tsv", 2).rows()) {
      genders.put(NameFolding.key(row[0]), Gender.ofCell(row[1]));
    }
  }

  static GivenNames english() {
    return ENGLISH;
  }

  /** Whether the word is a first name; accents do not matter. */
  boolean contains(String word) {
    return genders.containsKey(NameFolding.key(word));
  }

  /** The gender of a first name, of {@code Jean-Luc} by its first half; unknown for other words. */
  Gender gender(String word) {
    Gender whole = genders.get(NameFolding.key(word));
    if (whole != null) {
      return whole;
    }
    int hyphen = word.indexOf('-');
    return hyphen <= 0
        ? Gender.UNKNOWN
        : genders.getOrDefault(NameFolding.key(word.substring(0, hyphen)), Gender.UNKNOWN);
  }
}
