package org.hustings.language.model;

/**
 * Scores each class of a decision by its features: what decoders ask, be the weights still learned
 * or already shipped.
 */
public interface Scorer {

  /** The number of classes. */
  int classes();

  /**
   * Computes the scores of all classes.
   *
   * @param features the features of the decision
   * @param into receives the scores; at least {@link #classes()} long, the rest is left alone
   */
  void scores(Features features, float[] into);

  /** The score of the first class: the whole answer of a model of one class. */
  float score(Features features);

  /** The number of the highest score among the first {@code classes}; the first of equals. */
  static int best(float[] scores, int classes) {
    return best(scores, 0, classes);
  }

  /** The number of the highest score from one number up to another; the first of equals. */
  static int best(float[] scores, int from, int to) {
    int best = from;
    for (int i = from + 1; i < to; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
