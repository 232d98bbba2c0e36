package org.hustings.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hustings.document.Span;
import org.hustings.quote.Quote;

/** Tells which quote a claim stands in; to be asked in text order. */
final class QuoteIndex {
  private record Part(Span span, Quote quote) {}

  private final List<Part> parts;
  private final Deque<Part> open = new ArrayDeque<>();
  private int next;

  private QuoteIndex(List<Part> parts) {
    this.parts = parts;
  }

  static QuoteIndex of(List<Quote> quotes) {
    List<Part> parts = new ArrayList<>();
    for (Quote quote : quotes) {
      for (Span span : quote.content()) {
        parts.add(new Part(span, quote));
      }
    }
    parts.sort(
        Comparator.comparingInt((Part part) -> part.span().start())
            .thenComparing(part -> -part.span().end()));
    return new QuoteIndex(parts);
  }

  /** The quote with the shortest part that holds a span. */
  Optional<Quote> innermost(Span span) {
    while (next < parts.size() && parts.get(next).span().start() <= span.start()) {
      open.addLast(parts.get(next++));
    }
    open.removeIf(part -> part.span().end() <= span.start());
    return open.stream()
        .filter(part -> part.span().contains(span))
        .min(Comparator.comparingInt(part -> part.span().length()))
        .map(Part::quote);
  }
}
