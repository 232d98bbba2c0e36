package org.hustings.actor;

import org.hustings.language.LanguageAnalysis;

/** The capitals of one token. */
final class Capitals {

  private Capitals() {}

  /**
   * Whether it begins with a capital, or with a prefix before one: {@code al-Sisi}, {@code d'Or}.
   */
  static boolean begin(LanguageAnalysis analysis, int token) {
    String text = analysis.text();
    int start = analysis.start(token);
    int end = analysis.end(token);
    if (Character.isUpperCase(text.charAt(start))) {
      return true;
    }
    for (int i = start + 1; i + 1 < end && i < start + 4; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return Character.isUpperCase(text.charAt(i + 1)) && Prefixes.isNamePrefix(text, start, i);
      }
    }
    return false;
  }

  /** Whether it has two letters or more and all are capitals: {@code NATO}, {@code U.S.}. */
  static boolean all(LanguageAnalysis analysis, int token) {
    String text = analysis.text();
    int letters = 0;
    for (int i = analysis.start(token); i < analysis.end(token); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  /** Small words that are written together with a name. */
  private static final class Prefixes {
    static boolean isNamePrefix(String text, int start, int end) {
      String prefix = text.substring(start, end);
      return switch (prefix) {
        case "al", "el", "ul", "as", "ad", "d", "l", "o", "de", "ar", "es", "bin" -> true;
        default -> false;
      };
    }
  }
}
