package org.hustings.language.model;

/**
 * Weights laid out for quick sums: a row for each value of a feature's highest bits, in it the
 * weight of each class.
 *
 * <p>Weights are whole numbers of at most 16 bits, so a sum of as many as a decision has features
 * is exact in whatever order it is taken. Immutable and safe for use by many threads.
 */
sealed interface WeightTable permits OneClassTable, ThreeClassTable, SparseTable {

  /** Takes weights one by one, by ascending row, then class. */
  @FunctionalInterface
  interface Visitor {
    void visit(int row, int classNumber, int weight);
  }

  /** Computes the sums of all classes, each times the scale. */
  void scores(Features features, float scale, float[] into);

  /** The sum of the first class. */
  int score(Features features);

  /** Visits the weights that are not 0. */
  void forEach(Visitor visitor);

  /** The heap that it takes, in bytes. */
  long memory();
}
