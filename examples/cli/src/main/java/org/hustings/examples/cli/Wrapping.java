package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a given width. */
final class Wrapping {
  private Wrapping() {}

  /**
   * The lines of a text, each at most {@code width} code points long, broken between words, or
   * inside of one that is longer than a line. At least one line.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text on one line, safe to print: white space made single, control characters dropped. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // An escape sequence in an article must not reach the terminal.
      if (Character.isWhitespace(unit)
          || Character.isSpaceChar(unit)
          || Character.isISOControl(unit)) {
        gap = line.length() > 0;
      } else {
        line.append(gap ? " " : "").append(unit);
        gap = false;
      }
    }
    return line.toString();
  }

  /** The text filled up with spaces. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  /** Columns that the text takes, a code point each. */
  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
