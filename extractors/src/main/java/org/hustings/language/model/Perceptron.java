package org.hustings.language.model;

/**
 * Learns by its mistakes: an averaged perceptron over hashed features.
 *
 * <p>Plain, for one decision among classes:
 *
 * <pre>{@code
 * perceptron.scores(features, scores);
 * int guess = Scorer.best(scores, perceptron.classes());
 * perceptron.learn(features, right, guess);
 * }</pre>
 *
 * <p>Structured, for a whole span, sequence or tree: find the best structure under {@code score +
 * cost}, where the cost says how wrong a structure is (0 for the right one), so that near misses
 * must be beaten by less than gross ones. Then raise the right structure and lower the found one,
 * and say {@link #step()}:
 *
 * <pre>{@code
 * if (!found.equals(right)) {
 *   perceptron.update(featuresOf(right), 0, 1);
 *   perceptron.update(featuresOf(found), 0, -1);
 * }
 * perceptron.step();
 * }</pre>
 *
 * <p>What ships is {@link #averaged()}: the mean of the weights after each step, which no single
 * late example can sway. A table takes 12 bytes a cell: {@code 12 × classes × 2^bits}. Not safe for
 * use by many threads.
 */
public final class Perceptron implements Scorer {

  private final int classes;
  private final int bits;
  private final float[] weights;
  private final double[] missedSteps; // sum of amount × steps before each update
  private long steps = 1;

  /**
   * A perceptron that knows nothing.
   *
   * @param classes the number of classes; 1 for a score
   * @param bits the table has 2^bits rows
   */
  public Perceptron(int classes, int bits) {
    this.classes = classes;
    this.bits = bits;
    weights = new float[classes << bits];
    missedSteps = new double[classes << bits];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void scores(Features features, float[] into) {
    Weights.addRows(weights, classes, bits, features, into);
  }

  @Override
  public float score(Features features) {
    return Weights.firstColumn(weights, classes, bits, features);
  }

  /** Takes one decision as an example: raises the right class over the guessed one, and steps. */
  public void learn(Features features, int right, int guess) {
    if (right != guess) {
      update(features, right, 1);
      update(features, guess, -1);
    }
    step();
  }

  /** Adds an amount to the weights that a class gives these features. */
  public void update(Features features, int whichClass, float amount) {
    int[] keys = features.keys();
    double missed = (double) amount * steps;
    for (int i = 0, size = features.size(); i < size; i++) {
      int cell = (keys[i] >>> 32 - bits) * classes + whichClass;
      weights[cell] += amount;
      missedSteps[cell] += missed;
    }
  }

  /** Says that one example has been looked at, learned from or not. */
  public void step() {
    steps++;
  }

  /** The mean of the weights over all steps so far. Learning may go on afterwards. */
  public Weights averaged() {
    float[] mean = new float[weights.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (weights[i] - missedSteps[i] / steps);
    }
    return new Weights(classes, bits, mean);
  }
}
