package org.hustings.actor;

/** How capitals in a text must agree with those of an alias. */
public enum LetterCase {
  /**
   * Each word with a capital has one in the text too; the default. {@code Nato} and {@code NATO}
   * both match {@code NATO}, but {@code turkey} does not match {@code Turkey}.
   */
  CAPITALS,
  /** Each letter agrees: {@code WHO} is no {@code Who}, {@code US} is no {@code us}. */
  EXACT,
  /** Capitals do not matter. */
  ANY
}
