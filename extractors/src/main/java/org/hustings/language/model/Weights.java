package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;

/**
 * Learned weights as they leave training: a table of {@code 2^bits} rows, one column a class.
 *
 * <p>Features that share a row share its weights; with enough rows that costs nothing measurable.
 * Turn the weights into a {@link LinearModel} to ship them.
 *
 * <p>Immutable once training has made them, and safe for use by many threads from then on.
 */
public final class Weights implements Scorer {

  private final int classes;
  private final int bits;
  private final float[] values;

  Weights(int classes, int bits, float[] values) {
    checkArgument(classes >= 1 && classes <= 255, "classes must be 1 to 255, but was %s", classes);
    checkArgument(bits >= 1 && bits <= 24, "bits must be 1 to 24, but was %s", bits);
    checkArgument((long) classes << bits == values.length, "a table of another size");
    this.classes = classes;
    this.bits = bits;
    this.values = values;
  }

  /**
   * The mean of several tables of the same size: models trained in another order of the data, one
   * averaged with the other, err less than each alone and cost no more to use.
   */
  public static Weights mean(List<Weights> tables) {
    Weights mean = zero(tables.get(0).classes, tables.get(0).bits);
    for (Weights table : tables) {
      mean.addShare(table, tables.size());
    }
    return mean;
  }

  /** A table to add the shares of others to. */
  static Weights zero(int classes, int bits) {
    return new Weights(classes, bits, new float[classes << bits]);
  }

  /** Adds another table divided by a number: a mean without keeping what it is the mean of. */
  void addShare(Weights table, int divisor) {
    checkArgument(table.bits == bits && table.classes == classes, "tables of unlike size");
    for (int i = 0; i < values.length; i++) {
      values[i] += table.values[i] / divisor;
    }
  }

  /**
   * Takes from each row its median: what one class gets more than another stays the same, and more
   * weights are 0.
   */
  void centre() {
    float[] row = new float[classes];
    for (int from = 0; from < values.length; from += classes) {
      System.arraycopy(values, from, row, 0, classes);
      Arrays.sort(row);
      float median = row[classes / 2];
      for (int i = from; i < from + classes; i++) {
        values[i] -= median;
      }
    }
  }

  @Override
  public int classes() {
    return classes;
  }

  int bits() {
    return bits;
  }

  float[] values() {
    return values;
  }

  @Override
  public void scores(Features features, float[] into) {
    addRows(values, classes, bits, features, into);
  }

  @Override
  public float score(Features features) {
    return firstColumn(values, classes, bits, features);
  }

  static void addRows(float[] values, int classes, int bits, Features features, float[] into) {
    for (int c = 0; c < classes; c++) {
      into[c] = 0;
    }
    int[] keys = features.keys();
    for (int i = 0, size = features.size(); i < size; i++) {
      int row = (keys[i] >>> 32 - bits) * classes;
      for (int c = 0; c < classes; c++) {
        into[c] += values[row + c];
      }
    }
  }

  static float firstColumn(float[] values, int classes, int bits, Features features) {
    float sum = 0;
    int[] keys = features.keys();
    for (int i = 0, size = features.size(); i < size; i++) {
      sum += values[(keys[i] >>> 32 - bits) * classes];
    }
    return sum;
  }
}
