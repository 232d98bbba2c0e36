package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Learns how likely something is: logistic regression over hashed features, each weight with a step
 * size of its own that shrinks with what it has learned (AdaGrad).
 *
 * <pre>{@code
 * LogisticRegression isCue = new LogisticRegression(18, 0.1, 1e-5);
 * isCue.learn(features, true);
 * double sure = isCue.probability(features);
 * }</pre>
 *
 * <p>For a trained {@link LinearModel}, {@link #probability(float)} turns its score into the same
 * number. A table takes {@code 8 × 2^bits} bytes. Not safe for use by many threads.
 */
public final class LogisticRegression implements Scorer {

  private final int bits;
  private final double rate;
  private final double shrinkage;
  private final float[] weights;
  private final float[] squares; // sums of squared gradients

  /**
   * A regression that knows nothing: it holds everything to be as likely as not.
   *
   * @param bits the table has 2^bits rows
   * @param rate the first step size; 0.05 to 0.2 is usual
   * @param shrinkage how strongly a weight is drawn to 0 each time it is learned (L2)
   */
  public LogisticRegression(int bits, double rate, double shrinkage) {
    checkArgument(rate > 0, "rate must be > 0, but was %s", rate);
    checkArgument(shrinkage >= 0, "shrinkage must be >= 0, but was %s", shrinkage);
    this.bits = bits;
    this.rate = rate;
    this.shrinkage = shrinkage;
    weights = new float[1 << bits];
    squares = new float[1 << bits];
  }

  @Override
  public int classes() {
    return 1;
  }

  @Override
  public void scores(Features features, float[] into) {
    into[0] = score(features);
  }

  @Override
  public float score(Features features) {
    return Weights.firstColumn(weights, 1, bits, features);
  }

  /** How likely the features say it is, between 0 and 1. */
  public double probability(Features features) {
    return probability(score(features));
  }

  /** The probability that a score stands for. */
  public static double probability(float score) {
    return 1 / (1 + Math.exp(-score));
  }

  /** Learns from one example. */
  public void learn(Features features, boolean holds) {
    double error = probability(features) - (holds ? 1 : 0);
    int[] keys = features.keys();
    for (int i = 0, size = features.size(); i < size; i++) {
      int row = keys[i] >>> 32 - bits;
      double gradient = error + shrinkage * weights[row];
      squares[row] += (float) (gradient * gradient);
      weights[row] -= (float) (rate * gradient / Math.sqrt(squares[row] + 1e-6));
    }
  }

  /** The weights as learned so far. */
  public Weights weights() {
    return new Weights(1, bits, weights.clone());
  }
}
