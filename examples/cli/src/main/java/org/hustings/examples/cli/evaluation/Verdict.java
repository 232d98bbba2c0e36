package org.hustings.examples.cli.evaluation;

/** What became of one label. */
enum Verdict {
  /** Found as labelled. */
  RIGHT,
  /** Found, but not as labelled. */
  WRONG,
  /** Labelled, but not found. */
  MISSED,
  /** Found, but not labelled. */
  EXTRA
}
