package org.hustings.language;

import static org.hustings.language.Characters.isDigit;
import static org.hustings.language.Characters.isLetter;
import static org.hustings.language.Characters.isLower;
import static org.hustings.language.Characters.isSpace;
import static org.hustings.language.Characters.isUpper;

import java.util.Arrays;

/**
 * Finds paragraphs, headlines and list items in plain text.
 *
 * <p>A blank line ends a paragraph. A lone line break ends one, too, unless the text is wrapped:
 * then many lines break off in the middle of a sentence, and a paragraph's end is told by a line
 * that ends with a sentence although the next word would have found room. Linear in the text;
 * immutable.
 */
final class ParagraphSplitter {
  // Longer lines were not broken by hand or by a mail program.
  private static final int WIDEST_WRAPPED = 200;
  // One break in eight that comes in the middle of a sentence: no writer of one-line paragraphs
  // leaves so many of them open.
  private static final int OPEN_BREAKS_OF_WRAPPED = 8;
  private static final int LINES_OF_A_LIST = 4;

  private ParagraphSplitter() {}

  /** Finds the paragraphs of a text, each trimmed and none blank. */
  static void split(String text, SpanSink paragraphs) {
    Lines lines = new Lines(text);
    boolean wrapped = lines.areWrapped(0, lines.count);
    int width = wrapped ? lines.width() : 0;
    int blockStart = 0;
    for (int line = 1; line <= lines.count; line++) {
      if (line == lines.count || lines.afterBlank[line]) {
        boolean wrappedBlock = wrapped && !lines.areSeparate(blockStart, line);
        splitBlock(lines, blockStart, line, wrappedBlock, width, paragraphs);
        blockStart = line;
      }
    }
  }

  /** Finds the paragraphs of lines that no blank line parts. */
  private static void splitBlock(
      Lines lines, int from, int to, boolean wrapped, int width, SpanSink paragraphs) {
    int first = from;
    for (int line = from + 1; line <= to; line++) {
      if (line == to || !wrapped || lines.endsParagraph(line - 1, first, width)) {
        paragraphs.add(lines.starts[first], lines.ends[line - 1]);
        first = line;
      }
    }
  }

  /** The lines of a text that are not blank, trimmed. */
  private static final class Lines {
    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] indents = new int[16];
    private boolean[] afterBlank = new boolean[16];
    private int count;

    Lines(String text) {
      this.text = text;
      int lineStart = 0;
      boolean blankBefore = false;
      int length = text.length();
      for (int i = 0; i <= length; i++) {
        if (i < length && !isLineBreak(text.charAt(i))) {
          continue;
        }
        if (addLine(lineStart, i, blankBefore)) {
          blankBefore = false;
        } else if (lineStart > 0) {
          blankBefore = true;
        }
        if (i < length && (text.charAt(i) == '\f' || text.charAt(i) == '\u2029')) {
          blankBefore = true;
        }
        if (i + 1 < length && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        lineStart = i + 1;
      }
    }

    private static boolean isLineBreak(char c) {
      return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private boolean addLine(int from, int to, boolean blankBefore) {
      int start = from;
      while (start < to && isSpace(text.charAt(start))) {
        start++;
      }
      int end = to;
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start == end) {
        return false;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        indents = Arrays.copyOf(indents, count * 2);
        afterBlank = Arrays.copyOf(afterBlank, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      indents[count] = start - from;
      afterBlank[count] = blankBefore;
      count++;
      return true;
    }

    /** Whether many of these lines break off in the middle of a sentence. */
    boolean areWrapped(int from, int to) {
      int breaks = breaks(from, to);
      int open = openBreaks(from, to);
      // One sentence that goes on in the next line may be a slip, but not in a note of three lines.
      return open * OPEN_BREAKS_OF_WRAPPED >= breaks && (open > 1 || open * 2 >= breaks);
    }

    /** Whether these lines are whole ones, although others of the text are wrapped. */
    boolean areSeparate(int from, int to) {
      return breaks(from, to) >= LINES_OF_A_LIST && openBreaks(from, to) == 0;
    }

    private int breaks(int from, int to) {
      int breaks = 0;
      for (int line = from; line + 1 < to; line++) {
        if (!afterBlank[line + 1]) {
          breaks++;
        }
      }
      return breaks;
    }

    private int openBreaks(int from, int to) {
      int open = 0;
      for (int line = from; line + 1 < to; line++) {
        if (!afterBlank[line + 1]
            && length(line) <= WIDEST_WRAPPED
            && isOpen(line)
            && startsLower(line + 1)) {
          open++;
        }
      }
      return open;
    }

    /** The width at which lines were broken: the longest but for a few outliers. */
    int width() {
      int[] lengthsSeen = new int[WIDEST_WRAPPED + 1];
      int lines = 0;
      for (int line = 0; line < count; line++) {
        if (length(line) <= WIDEST_WRAPPED) {
          lengthsSeen[length(line)]++;
          lines++;
        }
      }
      int outliers = lines / 50;
      int width = WIDEST_WRAPPED;
      while (width > 0 && outliers - lengthsSeen[width] >= 0) {
        outliers -= lengthsSeen[width];
        width--;
      }
      return width;
    }

    /** Whether a paragraph of wrapped text ends with a line, given the line that it began with. */
    boolean endsParagraph(int line, int first, int width) {
      int next = line + 1;
      if (startsLower(next)) {
        return false;
      }
      if (indents[next] >= indents[line] + 2 && line > first || startsTurn(next)) {
        return true;
      }
      boolean nextWordFits = length(line) + 1 + firstWordLength(next) <= width;
      if (isListItem(next)) {
        return !isOpen(line) || isListItem(first) || lastVisible(line) == ':';
      }
      if (isOpen(line)) {
        return line == first && nextWordFits && isHeadline(line, next);
      }
      return nextWordFits || isBrokenEarly(next, width);
    }

    /** Whether a line breaks off within a sentence before it is full: only a first line does. */
    private boolean isBrokenEarly(int line, int width) {
      return line + 1 < count
          && !afterBlank[line + 1]
          && isOpen(line)
          && length(line) + 1 + firstWordLength(line + 1) <= width;
    }

    private int length(int line) {
      return ends[line] - starts[line];
    }

    private int firstWordLength(int line) {
      int i = starts[line];
      while (i < ends[line] && !isSpace(text.charAt(i))) {
        i++;
      }
      return i - starts[line];
    }

    private char lastVisible(int line) {
      return text.charAt(ends[line] - 1);
    }

    /** Whether a line ends within a sentence: with no mark that ends one, quotation marks apart. */
    private boolean isOpen(int line) {
      int i = ends[line];
      while (i > starts[line]
          && (Characters.isClosingQuote(text.charAt(i - 1))
              || Characters.isClosingBracket(text.charAt(i - 1)))) {
        i--;
      }
      return i == starts[line] || ".?!…:".indexOf(text.charAt(i - 1)) < 0;
    }

    private boolean startsLower(int line) {
      return isLower(text.charAt(starts[line]));
    }

    // "Q: …", "JOHN KING: …", "MORENO (on camera): …"
    private boolean startsTurn(int line) {
      int i = starts[line];
      int limit = Math.min(ends[line], i + 60);
      while (i < limit && text.charAt(i) != ':') {
        char c = text.charAt(i);
        if (isLower(c) || !isLetter(c) && " .,-'’()".indexOf(c) < 0) {
          return false;
        }
        i++;
      }
      return i < limit && i > starts[line] && i + 1 < ends[line] && isSpace(text.charAt(i + 1));
    }

    // "- Vote", "• Vote", "3. Vote", "b) vote"
    private boolean isListItem(int line) {
      int i = starts[line];
      char c = text.charAt(i);
      if ("-*•–—·▪◦".indexOf(c) >= 0) {
        return i + 1 < ends[line] && isSpace(text.charAt(i + 1));
      }
      if (isDigit(c) || isLetter(c)) {
        i++;
        if (isDigit(c) && i < ends[line] && isDigit(text.charAt(i))) {
          i++;
        }
        return i + 1 < ends[line]
            && (text.charAt(i) == ')' || text.charAt(i) == '.' && isDigit(c))
            && isSpace(text.charAt(i + 1));
      }
      return false;
    }

    /**
     * Whether a paragraph's first line stands alone, as "Council votes for new bridge" does; not
     * "About" or "Trump's", after which some editors break the line, too.
     */
    private boolean isHeadline(int line, int next) {
      if (!isUpper(text.charAt(starts[line])) && !isDigit(text.charAt(starts[line]))
          || !isUpper(text.charAt(starts[next]))
              && !Characters.isOpeningQuote(text.charAt(starts[next]))) {
        return false;
      }
      int words = 1;
      int lastWord = starts[line];
      for (int i = starts[line]; i < ends[line]; i++) {
        if (isSpace(text.charAt(i))) {
          words++;
          lastWord = i + 1;
        }
      }
      char last = lastVisible(line);
      return words >= 3
          && last != ','
          && last != ';'
          && last != '-'
          && !FUNCTION_WORDS.has(text, lastWord, ends[line])
          && !text.startsWith("'s", ends[line] - 2)
          && !text.startsWith("’s", ends[line] - 2);
    }

    private static final WordTable FUNCTION_WORDS =
        WordTable.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "and",
            "or",
            "but",
            "as",
            "that",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "said",
            "says",
            "than",
            "who",
            "which",
            "when",
            "while",
            "after",
            "before",
            "not",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "president",
            "minister",
            "secretary",
            "senator");
  }
}
