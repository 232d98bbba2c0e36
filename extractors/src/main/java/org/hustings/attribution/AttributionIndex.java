package org.hustings.attribution;

import java.util.List;
import org.hustings.document.Span;

/** Finds the attributions around a place without looking at all of them. */
final class AttributionIndex {
  private final List<Attribution> byStart;
  private final int[] endSoFar; // the largest end among each attribution and those before it

  /**
   * An index.
   *
   * @param byStart by the start of their spans
   */
  AttributionIndex(List<Attribution> byStart) {
    this.byStart = byStart;
    endSoFar = new int[byStart.size()];
    int end = 0;
    for (int i = 0; i < endSoFar.length; i++) {
      end = Math.max(end, byStart.get(i).span().end());
      endSoFar[i] = end;
    }
  }

  /**
   * Those from which on no earlier one reaches the span, up to the last that starts before its end.
   */
  List<Attribution> near(Span span) {
    int to = 0;
    int high = byStart.size();
    while (to < high) {
      int middle = (to + high) >>> 1;
      if (byStart.get(middle).span().start() < span.end()) {
        to = middle + 1;
      } else {
        high = middle;
      }
    }
    int from = to;
    while (from > 0 && endSoFar[from - 1] > span.start()) {
      from--;
    }
    return byStart.subList(from, to);
  }
}
