package org.hustings.actor;

import org.jspecify.annotations.Nullable;

/** What a pronoun agrees with. */
enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  I;

  /** The pronoun of a word in lower case, in any case and possessive, or null. */
  static @Nullable Pronoun of(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> HE;
      case "she", "her", "hers", "herself" -> SHE;
      case "it", "its", "itself" -> IT;
      case "they", "them", "their", "theirs", "themselves" -> THEY;
      case "i", "me", "my", "mine", "myself" -> I;
      default -> null;
    };
  }

  /** The gender of the person that it stands for. */
  Gender gender() {
    return switch (this) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
