package org.hustings.render;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.document.Span;

/**
 * Writes a text with its highlights as nested elements. A highlight that overlaps another, or runs
 * over paragraphs, is written in pieces, since elements must nest.
 */
final class HighlightedText {
  private static final int NOTES_SHOWN = 4;

  private final String text;
  private final Markup out;
  private final List<Highlight> byStart;
  private final Deque<Highlight> open = new ArrayDeque<>(); // innermost first
  private final Set<Highlight> begun = new HashSet<>();
  private int next; // the first of byStart that was not opened yet

  HighlightedText(Page page, Markup out) {
    this.text = page.text();
    this.out = out;
    this.byStart =
        page.highlights().stream()
            .filter(highlight -> !highlight.span().isEmpty())
            // Of two that start together the longer one lies outside.
            .sorted(
                comparingInt((Highlight highlight) -> highlight.span().start())
                    .thenComparing(highlight -> -highlight.span().end()))
            .toList();
  }

  /** Writes the next paragraph; paragraphs come in text order. */
  void write(Span paragraph) {
    List<Highlight> carried = new ArrayList<>(open);
    open.clear();
    reopen(carried);
    int at = paragraph.start();
    while (at < paragraph.end()) {
      openAt(at);
      int end = Math.min(paragraph.end(), nextEdge());
      writeWords(at, end);
      at = end;
      closeAt(at);
    }
    for (Highlight ignored : open) {
      out.close("mark");
    }
  }

  private int nextEdge() {
    int edge = next < byStart.size() ? byStart.get(next).span().start() : Integer.MAX_VALUE;
    for (Highlight highlight : open) {
      edge = Math.min(edge, highlight.span().end());
    }
    return edge;
  }

  private void openAt(int at) {
    while (next < byStart.size() && byStart.get(next).span().start() <= at) {
      open(byStart.get(next++));
    }
  }

  /** Closes what ends here, and what lies inside of it; the latter goes on in a new piece. */
  private void closeAt(int at) {
    int ending = 0;
    int depth = 0;
    for (Highlight highlight : open) {
      depth++;
      if (highlight.span().end() <= at) {
        ending = depth;
      }
    }
    List<Highlight> goingOn = new ArrayList<>();
    for (int i = 0; i < ending; i++) {
      Highlight closed = open.pop();
      out.close("mark");
      if (closed.span().end() > at) {
        goingOn.add(closed);
      }
    }
    reopen(goingOn);
  }

  private void reopen(List<Highlight> innermostFirst) {
    for (int i = innermostFirst.size() - 1; i >= 0; i--) {
      open(innermostFirst.get(i));
    }
  }

  private void open(Highlight highlight) {
    open.push(highlight);
    boolean first = begun.add(highlight);
    out.open("mark").attribute("class", cssClass(highlight.style()));
    out.anchor(first ? highlight.anchor() : Optional.empty());
    String notes = notes();
    if (!notes.isEmpty()) {
      out.attribute("data-note", notes);
      if (highlight.link().isEmpty()) {
        // A tap on a phone shows the note only of what can have the focus.
        out.attribute("tabindex", "0");
      }
    }
  }

  /** The notes of all open highlights, the innermost first. */
  private String notes() {
    StringBuilder notes = new StringBuilder();
    int shown = 0;
    for (Highlight highlight : open) {
      if (shown < NOTES_SHOWN && highlight.note().isPresent()) {
        notes.append(shown++ == 0 ? "" : "\n").append(highlight.note().get());
      }
    }
    return notes.toString();
  }

  /** Links lie around the words, not around highlights, since a link must not hold another. */
  private void writeWords(int start, int end) {
    Optional<String> link =
        open.stream().map(Highlight::link).flatMap(Optional::stream).findFirst();
    link.ifPresent(anchor -> out.open("a").linkTo(anchor));
    out.text(text, start, end);
    if (link.isPresent()) {
      out.close("a");
    }
  }

  static String cssClass(Style style) {
    return switch (style.look()) {
          case FILL -> "fill";
          case UNDERLINE -> "line";
          case FRAME -> "frame";
        }
        + " s-"
        + style.name();
  }
}
