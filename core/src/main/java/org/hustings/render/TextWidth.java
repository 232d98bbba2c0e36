package org.hustings.render;

/**
 * How wide words come out in a sans-serif face, about: a drawing is laid out before anybody knows
 * which fonts the reader has.
 */
final class TextWidth {
  private static final String NARROW = "iljtfrI.,:;'’‘!|()[]/- ";
  private static final String WIDE = "mwMW@%—…";

  private TextWidth() {}

  /** The width in pixels at a font size in pixels. */
  static int of(String text, int size) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += ofCharacter(text.codePointAt(i));
    }
    return (int) Math.ceil(width * size);
  }

  /** The text, or as much of its start as fits, with an ellipsis. */
  static String fitted(String text, int size, int width) {
    if (of(text, size) <= width) {
      return text;
    }
    double used = ofCharacter('…');
    int end = 0;
    while (end < text.length()) {
      used += ofCharacter(text.codePointAt(end));
      if (used * size > width) {
        break;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end).strip() + "…";
  }

  private static double ofCharacter(int character) {
    if (character >= 0x2E80) {
      return 1.05; // Chinese, Japanese and Korean signs, and pictures
    }
    if (NARROW.indexOf(character) >= 0) {
      return 0.34;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.92;
    }
    return Character.isUpperCase(character) ? 0.7 : 0.58;
  }
}
