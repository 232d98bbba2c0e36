package org.hustings.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Span;
import org.hustings.quote.Quote;

/**
 * Tells which quote a claim stands in; to be asked in text order.
 *
 * <p>What somebody decided is told by the article and claimed by nobody: {@code ministers agreed to
 * freeze 1.2 billion euros}, {@code the House rejected the budget 203-227}.
 */
final class QuoteIndex {
  private static final Set<String> DECISIONS =
      Set.of(
          "agree",
          "agreed",
          "agrees",
          "agreeing",
          "reject",
          "rejected",
          "rejects",
          "rejecting",
          "back",
          "backed",
          "backs",
          "backing",
          "approve",
          "approved",
          "approves",
          "vote",
          "voted",
          "votes",
          "voting",
          "adopt",
          "adopted",
          "adopts",
          "decide",
          "decided",
          "decides",
          "endorse",
          "endorsed",
          "endorses",
          "ratify",
          "ratified",
          "veto",
          "vetoed",
          "pass",
          "passed",
          "overruled",
          "ruled",
          "ordered");

  private record Part(Span span, Quote quote) {}

  private final List<Part> parts;
  private final Deque<Part> open = new ArrayDeque<>();
  private int next;

  private QuoteIndex(List<Part> parts) {
    this.parts = parts;
  }

  static QuoteIndex of(List<Quote> quotes, String text) {
    List<Part> parts = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.type() == QuoteType.INDIRECT && isDecision(quote, text)) {
        continue;
      }
      for (Span span : quote.content()) {
        parts.add(new Part(span, quote));
      }
    }
    parts.sort(
        Comparator.comparingInt((Part part) -> part.span().start())
            .thenComparing(part -> -part.span().end()));
    return new QuoteIndex(parts);
  }

  private static boolean isDecision(Quote quote, String text) {
    return quote.cue().filter(cue -> DECISIONS.contains(firstWord(cue.in(text)))).isPresent();
  }

  private static String firstWord(String cue) {
    int end = 0;
    while (end < cue.length() && Character.isLetter(cue.charAt(end))) {
      end++;
    }
    return cue.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The quote with the shortest part that holds a span. */
  Optional<Quote> innermost(Span span) {
    while (next < parts.size() && parts.get(next).span().start() <= span.start()) {
      open.addLast(parts.get(next++));
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    open.removeIf(part -> part.span().end() <= span.start());
    return open.stream()
        .filter(part -> part.span().contains(span))
        .min(Comparator.comparingInt(part -> part.span().length()))
        .map(Part::quote);
  }
}
