package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hustings.document.Span;

/** Chooses among attributions of one sentence whose contents overlap. */
final class Overlaps {
  private Overlaps() {}

  /**
   * The attributions without those that lie inside another one's content; what is said with a
   * source of its own before a closing {@code , officials said} stays.
   */
  static List<Draft> resolved(List<Draft> found) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : found) {
      boolean inside = false;
      for (Draft other : found) {
        if (other != draft && liesInside(draft, other)) {
          inside = true;
          break;
        }
      }
      if (!inside) {
        kept.add(draft);
      }
    }
    kept.sort(
        Comparator.comparing((Draft draft) -> draft.content.isEmpty() ? Integer.MAX_VALUE : 0)
            .thenComparing(draft -> draft.content.isEmpty() ? 0 : draft.cover().start()));
    return kept;
  }

  private static boolean liesInside(Draft draft, Draft other) {
    if (draft.cue == null || other.content.isEmpty()) {
      return false;
    }
    Span cue = draft.cue;
    boolean inside = other.content.stream().anyMatch(span -> span.contains(cue));
    if (!inside) {
      return false;
    }
    // "Berlin believes it is lost, two officials said": both are attributions
    boolean outerFollows =
        other.cue != null
            && other.cue.start() >= other.cover().end()
            && (other.rule == Rule.CLAUSE_BEFORE_CUE || other.rule == Rule.ACCORDING_TO);
    boolean speaks =
        draft.source != null
            && (draft.rule == Rule.THAT_CLAUSE
                || draft.rule == Rule.BARE_CLAUSE
                || draft.rule == Rule.CLAUSE_WITH_QUOTE
                || draft.rule == Rule.QUOTE_AFTER_CUE
                || draft.rule == Rule.QUOTE_BEFORE_CUE);
    return !(outerFollows && speaks);
  }
}
