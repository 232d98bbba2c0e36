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
  private final List<Piece> byStart;
  private final Deque<Piece> open = new ArrayDeque<>(); // innermost first
  private final Set<Highlight> begun = new HashSet<>();
  private int next; // the first of byStart that was not opened yet

  HighlightedText(Page page, Markup out) {
    this.text = page.text();
    this.out = out;
    this.byStart =
        page.highlights().stream()
            .flatMap(
                highlight -> highlight.spans().stream().map(span -> new Piece(span, highlight)))
            .filter(piece -> !piece.span().isEmpty())
            // Of two that start together the longer one lies outside.
            .sorted(
                comparingInt((Piece piece) -> piece.span().start())
                    .thenComparing(piece -> -piece.span().end()))
            .toList();
  }

  /** One of the spans of a highlight. */
  private record Piece(Span span, Highlight highlight) {}

  /** Writes the next paragraph; paragraphs come in text order. */
  void write(Span paragraph) {
    List<Piece> carried = new ArrayList<>(open);
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
    for (Piece ignored : open) {
      out.close("mark");
    }
  }

  private int nextEdge() {
    int edge = next < byStart.size() ? byStart.get(next).span().start() : Integer.MAX_VALUE;
    for (Piece piece : open) {
      edge = Math.min(edge, piece.span().end());
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
    for (Piece piece : open) {
      depth++;
      if (piece.span().end() <= at) {
        ending = depth;
      }
    }
    List<Piece> goingOn = new ArrayList<>();
    for (int i = 0; i < ending; i++) {
      Piece closed = open.pop();
      out.close("mark");
      if (closed.span().end() > at) {
        goingOn.add(closed);
      }
    }
    reopen(goingOn);
  }

  private void reopen(List<Piece> innermostFirst) {
    for (int i = innermostFirst.size() - 1; i >= 0; i--) {
      open(innermostFirst.get(i));
    }
  }

  private void open(Piece piece) {
    open.push(piece);
    Highlight highlight = piece.highlight();
    boolean first = begun.add(highlight);
    out.open("mark").attribute("class", cssClass(highlight.style()));
    out.anchor(first ? highlight.anchor() : Optional.empty());
    out.attribute("data-group", highlight.group());
    out.attribute("style", highlight.hue().map(hue -> "--hue:" + hue));
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
    for (Piece piece : open) {
      Optional<String> note = piece.highlight().note();
      if (shown < NOTES_SHOWN && note.isPresent()) {
        notes.append(shown++ == 0 ? "" : "\n").append(note.get());
      }
    }
    return notes.toString();
  }

  /** Links lie around the words, not around highlights, since a link must not hold another. */
  private void writeWords(int start, int end) {
    Optional<String> link =
        open.stream().map(piece -> piece.highlight().link()).flatMap(Optional::stream).findFirst();
    link.ifPresent(anchor -> out.open("a").linkTo(anchor));
    out.text(text, start, end);
    if (link.isPresent()) {
      out.close("a");
    }
  }

  static String cssClass(Style style) {
    return switch (style.look()) {
          case FILL -> "fill";
          case TINT -> "tint";
          case UNDERLINE -> "line";
          case FRAME -> "frame";
        }
        + " s-"
        + style.name();
  }
}
