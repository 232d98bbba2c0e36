package org.hustings.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One or more ranges of a text that belong together, such as the two halves of a quote that is
 * split by its cue.
 *
 * <pre>{@code
 * String text = "\"We won,\" she said, \"and we will govern.\"";
 * Spans.of(Span.of(1, 8), Span.of(21, 40)).in(text);  // "We won, and we will govern."
 * }</pre>
 *
 * @param list the ranges in text order; at least one, none overlapping another
 */
public record Spans(List<Span> list) implements Iterable<Span> {

  /** Checks that there is a range and that the ranges are in order and apart. */
  public Spans {
    list = List.copyOf(list);
    checkArgument(!list.isEmpty(), "spans must hold at least one span");
    for (int i = 1; i < list.size(); i++) {
      checkArgument(
          list.get(i - 1).end() <= list.get(i).start(),
          "spans must be in text order and must not overlap, but %s is followed by %s",
          list.get(i - 1),
          list.get(i));
    }
  }

  /**
   * The given ranges.
   *
   * @throws IllegalArgumentException if there is none, or if they overlap or are out of order
   */
  public static Spans of(Span... spans) {
    return new Spans(List.of(spans));
  }

  /** The smallest single span that contains them all. */
  public Span cover() {
    return Span.of(list.get(0).start(), list.get(list.size() - 1).end());
  }

  /**
   * The words that the ranges cover, joined by single spaces.
   *
   * @throws IndexOutOfBoundsException if one reaches past the end of the text
   */
  public String in(String text) {
    return list.stream().map(span -> span.in(text)).collect(joining(" "));
  }

  /** Whether {@code other} lies wholly inside one of the ranges. */
  public boolean contains(Span other) {
    return list.stream().anyMatch(span -> span.contains(other));
  }

  /** Whether {@code other} shares a code unit with one of the ranges. */
  public boolean overlaps(Span other) {
    return list.stream().anyMatch(span -> span.overlaps(other));
  }

  /** The ranges in text order. */
  public Stream<Span> stream() {
    return list.stream();
  }

  /** The ranges in text order. */
  @Override
  public Iterator<Span> iterator() {
    return list.iterator();
  }

  /** The ranges in the usual notation: {@code [[1, 8), [21, 40)]}. */
  @Override
  public String toString() {
    return list.toString();
  }
}
