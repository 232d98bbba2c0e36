package org.hustings.examples.cli.evaluation;

import java.util.Optional;

/**
 * One line of a table of scores: precision, recall and F1 over what was labelled and found, or a
 * share of things.
 */
record Figure(
    String name,
    double gold,
    double found,
    Optional<Score> score,
    double value,
    boolean isAverage) {

  /** Precision, recall and F1, which is the value. */
  static Figure of(String name, double gold, double found, Score score) {
    return new Figure(name, gold, found, Optional.of(score), score.f1(), false);
  }

  /** The average of the three measures of clusters; the value is the average of their F1. */
  static Figure average(String name, ClusterScores clusters) {
    return new Figure(name, 0, 0, Optional.of(clusters.average()), clusters.averageF1(), true);
  }

  /** A share of things, which is the value. */
  static Figure of(String name, Share share) {
    return new Figure(name, share.whole(), 0, Optional.empty(), share.value(), false);
  }
}
