package org.hustings.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in a document's original text.
 *
 * <pre>{@code
 * Span.of(4, 9).in("The mayor spoke.");  // "mayor"
 * }</pre>
 *
 * <p>Spans are ordered by their start, then by their end. A span may be empty.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that {@code 0 <= start <= end}. */
  public Span {
    checkArgument(start >= 0, "start must be >= 0, but was %s", start);
    checkArgument(end >= start, "end must be >= start (%s), but was %s", start, end);
  }

  /**
   * The range from {@code start} to {@code end}, exclusive.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /**
   * The words that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the text
   */
  public String in(String text) {
    checkPositionIndexes(start, end, text.length());
    return text.substring(start, end);
  }

  /** The number of code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether no code unit is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code offset} lies inside: {@code start <= offset < end}. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether every code unit of {@code other} lies inside; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit; adjacent and empty spans do not overlap. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  /** The range in the usual notation: {@code [4, 9)}. */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
