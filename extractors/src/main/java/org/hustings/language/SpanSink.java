package org.hustings.language;

/** Takes ranges of a text, in text order, as they are found. */
@FunctionalInterface
public interface SpanSink {

  /**
   * Takes one range.
   *
   * @param start offset of its first code unit, not before the end of the range given last
   * @param end offset after its last code unit, greater than {@code start}
   */
  void add(int start, int end);
}
