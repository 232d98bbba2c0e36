package org.hustings.examples.cli;

import java.util.List;
import org.hustings.document.Document;
import org.hustings.document.Sentence;
import org.hustings.document.Span;

/**
 * Some words of a text with those around them, on one line.
 *
 * @param text what to show, with an ellipsis where it is cut
 * @param words where the words stand in it
 */
record Snippet(String text, Span words) {
  private static final int AROUND = 90;
  private static final String CUT = "… ";

  /** The words of a span in their sentence, or as much of it as fits. */
  static Snippet of(Document document, Span span) {
    String text = document.text();
    Span sentence = sentence(document, span);
    int start = Math.max(sentence.start(), span.start() - AROUND);
    int end = Math.min(sentence.end(), span.end() + AROUND);
    start = start == sentence.start() ? start : text.indexOf(' ', start) + 1;
    end = end == sentence.end() ? end : text.lastIndexOf(' ', end);
    if (start == 0 || start > span.start()) {
      start = start == sentence.start() ? start : span.start();
    }
    end = Math.max(end, span.end());
    String before = Wrapping.oneLine(text.substring(start, span.start()));
    String words = Wrapping.oneLine(span.in(text));
    String after = Wrapping.oneLine(text.substring(span.end(), end));
    StringBuilder line = new StringBuilder(start > sentence.start() ? CUT : "").append(before);
    line.append(endsInSpace(text, start, span.start()) ? " " : "");
    Span place = Span.of(line.length(), line.length() + words.length());
    line.append(words);
    line.append(!after.isEmpty() && Character.isWhitespace(text.charAt(span.end())) ? " " : "");
    line.append(after).append(end < sentence.end() ? " …" : "");
    return new Snippet(line.toString(), place);
  }

  private static boolean endsInSpace(String text, int start, int end) {
    return start < end
        && Character.isWhitespace(text.charAt(end - 1))
        && !text.substring(start, end).isBlank();
  }

  private static Span sentence(Document document, Span span) {
    List<Sentence> sentences = document.find(Sentence.LAYER).orElse(List.of());
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < sentences.size() && sentences.get(low).span().contains(span);
    return found ? sentences.get(low).span() : Span.of(0, document.text().length());
  }
}
