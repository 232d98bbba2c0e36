package org.hustings.examples.cli;

import org.hustings.document.Document;

/** The title of a document. */
final class Headline {
  private static final int LONGEST = 160;

  private Headline() {}

  /** The first line if it looks like a headline, else the document's id. */
  static String of(Document document) {
    int start = 0;
    String text = document.text();
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    if (end >= 0 && end - start <= LONGEST) {
      String line = Wrapping.oneLine(text.substring(start, end));
      if (!line.isEmpty() && ".:,;!”\"".indexOf(line.charAt(line.length() - 1)) < 0) {
        return line;
      }
    }
    return Wrapping.oneLine(document.metadata().id().orElse("untitled"));
  }
}
