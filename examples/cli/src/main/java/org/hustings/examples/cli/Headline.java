package org.hustings.examples.cli;

import java.util.Optional;
import org.hustings.document.Document;
import org.hustings.document.Span;

/** The title of a document. */
final class Headline {
  private static final int LONGEST = 160;

  private Headline() {}

  /** The headline of the text, else the document's id. */
  static String of(Document document) {
    String text = document.text();
    return Wrapping.oneLine(
        in(text).map(span -> span.in(text)).or(() -> document.metadata().id()).orElse("untitled"));
  }

  /** The first line if it looks like a headline: short, and not the start of a sentence's end. */
  static Optional<Span> in(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    if (end < 0 || end - start > LONGEST || !isBlankLine(text, end + 1)) {
      return Optional.empty();
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean isSentence = end > start && ".:,;!”\"".indexOf(text.charAt(end - 1)) >= 0;
    return isSentence ? Optional.empty() : Optional.of(Span.of(start, end));
  }

  // Where lines are wrapped, the first line of a paragraph ends like a headline.
  private static boolean isBlankLine(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }
}
