package org.hustings.actor;

/** What the words around a person, or a first name, tell about {@code he} and {@code she}. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** The gender of a lexicon cell: {@code f}, {@code m} or anything else. */
  static Gender ofCell(String cell) {
    return switch (cell) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** This one if it is known, else the other. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }

  /** Whether both are known and differ. */
  boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
