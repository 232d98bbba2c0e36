package org.hustings.language;

/** What kind of sign a code unit is, as far as cutting English text needs to know. */
final class Characters {
  static final byte OTHER = 0;
  static final byte SPACE = 1;
  static final byte LETTER = 2;
  static final byte DIGIT = 3;
  static final byte APOSTROPHE = 4;
  static final byte HYPHEN = 5;

  private static final byte[] KINDS = kinds();

  private Characters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = classify((char) c);
    }
    return kinds;
  }

  private static byte classify(char c) {
    switch (c) {
      case '\'', '’', '‘', '`', 'ʼ', '′', '＇' -> {
        return APOSTROPHE;
      }
      case '-', '‐', '‑' -> {
        return HYPHEN;
      }
      // Zero-width space, word joiner and byte order mark part words; a joiner (200C, 200D) and a
      // soft hyphen belong to the word that they stand in.
      case '\u200B', '\u2060', '\uFEFF', '\u0085' -> {
        return SPACE;
      }
      case '\u200C', '\u200D', '\u00AD' -> {
        return LETTER;
      }
      default -> {
        // by the character's category, below
      }
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return SPACE;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      default -> OTHER;
    };
  }

  /** One of the constants of this class. */
  static byte kind(char c) {
    return KINDS[c];
  }

  static boolean isSpace(char c) {
    return KINDS[c] == SPACE;
  }

  static boolean isLetter(char c) {
    return KINDS[c] == LETTER;
  }

  static boolean isDigit(char c) {
    return KINDS[c] == DIGIT;
  }

  static boolean isLetterOrDigit(char c) {
    return KINDS[c] == LETTER || KINDS[c] == DIGIT;
  }

  static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** A mark that may close a quotation; the straight ones may open one, too. */
  static boolean isClosingQuote(char c) {
    return c == '"' || c == '”' || c == '\'' || c == '’' || c == '»';
  }

  /** A mark that may open a quotation; the straight ones may close one, too. */
  static boolean isOpeningQuote(char c) {
    return c == '"' || c == '“' || c == '\'' || c == '‘' || c == '`' || c == '«' || c == '„';
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }
}
