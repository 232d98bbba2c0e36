package org.hustings.actor;

/** Reduces letters to what names are compared by: lower case, no accents. */
final class NameFolding {

  private static final int FIRST = 0xC0;

  /** The base letters of U+00C0 to U+017F; {@code *} where there is none. */
  private static final String BASES =
      "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
          + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private NameFolding() {}

  static boolean isWordCharacter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || isCombining(c);
  }

  /** Whether a character only adds an accent to the one before: decomposed text has them. */
  static boolean isCombining(char c) {
    return c >= 0x300 && c < 0x370;
  }

  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
    }
    int place = c - FIRST;
    if (place >= 0 && place < BASES.length() && BASES.charAt(place) != '*') {
      return BASES.charAt(place);
    }
    return Character.toLowerCase(c);
  }

  /** The folded words of a name with one space between them. */
  static String key(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isCombining(c)) {
        continue;
      }
      if (isWordCharacter(c)) {
        key.append(fold(c));
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    int length = key.length();
    if (length > 0 && key.charAt(length - 1) == ' ') {
      key.setLength(length - 1);
    }
    return key.toString();
  }
}
