package org.hustings.examples.cli.evaluation;

/** Precision and recall of one thing that is looked for. */
record Score(double precision, double recall) {

  /** Of counts: what is right among the found and among the gold. */
  static Score of(double right, double found, double gold) {
    return new Score(new Share(right, found).value(), new Share(right, gold).value());
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
