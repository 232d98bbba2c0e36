package org.hustings.claim;

import java.util.Objects;

/**
 * That something rose, fell or stayed, and which part in it the number has.
 *
 * @param direction up, down or neither
 * @param role whether the number is the difference, the start, the end or the level
 */
public record Change(Direction direction, Role role) {

  /** Checks that nothing is null. */
  public Change {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(role, "role");
  }

  /** Which way. */
  public enum Direction {
    /** {@code rose}, {@code doubled}, {@code up 3%}. */
    RISE,
    /** {@code fell}, {@code was halved}, {@code down 3%}. */
    FALL,
    /** {@code stayed at}, {@code hovered at}. */
    STEADY
  }

  /** What the number is in the change. */
  public enum Role {
    /** {@code rose by 3%}, {@code rose 3%}. */
    BY,
    /** {@code rose from 3%}. */
    FROM,
    /** {@code rose to 3%}. */
    TO,
    /** {@code stayed at 3%}. */
    AT
  }
}
