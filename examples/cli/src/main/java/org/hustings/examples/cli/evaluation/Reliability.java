package org.hustings.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often the found is right, by how confident the library was of it.
 *
 * <p>Not thread-safe.
 */
final class Reliability {
  private static final int BINS = 10;

  private final int[] found = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /** Counts one thing that was found. */
  void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    found[bin]++;
    right[bin] += isRight ? 1 : 0;
    this.confidence[bin] += confidence;
  }

  /** A line for each tenth of confidence that occurred, the lowest first. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (found[i] > 0) {
        String name = String.format(Locale.ROOT, "%.1f to %.1f", i / 10.0, (i + 1) / 10.0);
        bins.add(
            new Bin(
                name, found[i], confidence[i] / found[i], new Share(right[i], found[i]).value()));
      }
    }
    return bins;
  }

  /**
   * What was found with much the same confidence.
   *
   * @param confidence the mean
   * @param right the share that is right
   */
  record Bin(String name, int found, double confidence, double right) {}
}
