package org.hustings.attribution;

/** Numbers coarse enough to be features. */
final class Buckets {
  private Buckets() {}

  /** A distance in tokens: exact up to 5, then coarser; with the sign kept. */
  static int distance(int tokens) {
    int n = Math.abs(tokens);
    int bucket =
        n <= 5 ? n : n <= 7 ? 6 : n <= 10 ? 7 : n <= 15 ? 8 : n <= 22 ? 9 : n <= 35 ? 10 : 11;
    return tokens < 0 ? -bucket : bucket;
  }

  /** A score or a margin, to the nearest whole number from -8 to 8. */
  static int score(double value) {
    return (int) Math.max(-8, Math.min(8, Math.round(value)));
  }
}
