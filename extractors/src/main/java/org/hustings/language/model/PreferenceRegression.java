package org.hustings.language.model;

/**
 * Learns which of two things is better: logistic regression on the difference of their features
 * (Bradley and Terry 1952), each weight with a step size of its own (AdaGrad).
 *
 * <p>A table takes {@code 8 × 2^bits} bytes. Not safe for use by many threads.
 */
final class PreferenceRegression {

  private final int bits;
  private final double rate;
  private final float[] weights;
  private final float[] squares; // sums of squared gradients

  /**
   * A regression that knows nothing.
   *
   * @param bits the table has 2^bits rows
   * @param rate the first step size
   */
  PreferenceRegression(int bits, double rate) {
    this.bits = bits;
    this.rate = rate;
    weights = new float[1 << bits];
    squares = new float[1 << bits];
  }

  /** How good a thing with these features is, against others. */
  float score(Features features) {
    return Weights.firstColumn(weights, 1, bits, features);
  }

  /**
   * Learns from one pair.
   *
   * @param lead what else speaks for the first, as a logarithm of odds; negative where it speaks
   *     for the second
   * @param firstIsBetter whether the first is the better one
   * @param importance how much there is between them
   */
  void learn(
      Features first, Features second, double lead, boolean firstIsBetter, double importance) {
    double score = lead + score(first) - score(second);
    double gradient = ((firstIsBetter ? 1 : 0) - 1 / (1 + Math.exp(-score))) * importance;
    update(first, gradient);
    update(second, -gradient);
  }

  private void update(Features features, double gradient) {
    int[] keys = features.keys();
    for (int i = 0, size = features.size(); i < size; i++) {
      int row = keys[i] >>> Integer.SIZE - bits;
      squares[row] += (float) (gradient * gradient);
      weights[row] += (float) (rate * gradient / Math.sqrt(squares[row] + 1));
    }
  }

  /** The weights as learned so far. */
  Weights weights() {
    return new Weights(1, bits, weights.clone());
  }
}
