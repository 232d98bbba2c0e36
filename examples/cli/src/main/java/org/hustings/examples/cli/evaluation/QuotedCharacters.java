package org.hustings.examples.cli.evaluation;

import java.util.BitSet;

/**
 * Which characters of a text stand inside quotation marks.
 *
 * <p>Double marks (“ ” " `` '') pair within a line; one left open runs to its end. A single mark
 * opens before a word and must be closed by a mark that no word follows; an apostrophe inside a
 * word does neither. These are marks as a reader sees them, apart from what the library makes of
 * them: a measure must not share the errors of what it measures.
 */
final class QuotedCharacters {
  private static final int NONE = -1;

  private final BitSet quoted = new BitSet();

  QuotedCharacters(String text) {
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      markLine(text.substring(start, end).replace("``", "“ ").replace("''", "\" "), start);
      start = end + 1;
    }
  }

  private void markLine(String line, int offset) {
    int open = NONE;
    int single = NONE;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : '\n';
      if (open == NONE && (c == '“' || c == '"')) {
        open = i;
      } else if (open != NONE && (c == '”' || c == '"' || c == '\n')) {
        quoted.set(offset + open, offset + i);
        open = NONE;
      } else if (single == NONE
          && isSingle(c, '‘')
          && !isWord(line, i - 1)
          && isWord(line, i + 1)) {
        single = i;
      } else if (single != NONE
          && isSingle(c, '’')
          && !isWord(line, i + 1)
          && i > 0
          && !Character.isWhitespace(line.charAt(i - 1))) {
        quoted.set(offset + single, offset + i);
        single = NONE;
      }
    }
  }

  private static boolean isSingle(char c, char curly) {
    return c == '\'' || c == curly;
  }

  private static boolean isWord(String line, int place) {
    if (place < 0 || place >= line.length()) {
      return false;
    }
    char c = line.charAt(place);
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  boolean contains(int place) {
    return quoted.get(place);
  }
}
