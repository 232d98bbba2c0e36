package org.hustings.claim;

import java.util.Map;
import org.hustings.claim.Change.Direction;
import org.jspecify.annotations.Nullable;

/** The words that say that something rose, fell or stayed. */
final class ChangeLexicon {
  /** How a word takes its number. */
  enum Form {
    /** {@code rose 3%}, {@code rose by 3% to 5%}. */
    VERB,
    /** {@code reached 5%}: the bare number is the new level. */
    REACH,
    /** {@code brought it to 5%}: only with {@code to}. */
    BRING,
    /** {@code stayed at 5%}: only with {@code at} or a particle. */
    LEVEL,
    /** {@code up 3%}, {@code down from 8%}, {@code steady at 3%}. */
    PARTICLE
  }

  /** One word. */
  record Entry(Direction direction, Form form) {}

  private final Map<String, Entry> entries;

  /** Words in lower case with what they say. */
  ChangeLexicon(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  @Nullable Entry find(String lower) {
    return entries.get(lower);
  }

  /** Whether such a word stands at most so many pieces before a place, in its sentence. */
  boolean isNear(Pieces pieces, int place, int most) {
    for (int i = place - 1; i >= 0 && i >= place - most; i--) {
      boolean stop = pieces.sign(i) == '.' && !pieces.isGlued(i + 1);
      if (stop || !pieces.follows(i + 1)) {
        return false;
      }
      Entry entry = entries.get(pieces.lower(i));
      boolean adjective = Words.DETERMINERS.contains(pieces.lower(i - 1)); // "an escalating scale"
      if (entry != null && entry.form() != Form.LEVEL && !adjective) {
        return true;
      }
    }
    return false;
  }
}
