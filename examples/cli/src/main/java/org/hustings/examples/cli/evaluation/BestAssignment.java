package org.hustings.examples.cli.evaluation;

import java.util.Arrays;

/**
 * The largest sum of weights when each row is given a column of its own: the Hungarian method with
 * potentials (Kuhn 1955), in time cubic in the smaller side.
 */
final class BestAssignment {
  private BestAssignment() {}

  /**
   * The sum.
   *
   * @param weights rows of one length
   */
  static double of(double[][] weights) {
    if (weights.length == 0 || weights[0].length == 0) {
      return 0;
    }
    double[][] w = weights.length > weights[0].length ? transposed(weights) : weights;
    int rows = w.length;
    int columns = w[0].length;
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      augment(w, row, rowPotential, columnPotential, rowOf);
    }
    double sum = 0;
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] != 0) {
        sum += w[rowOf[column] - 1][column - 1];
      }
    }
    return sum;
  }

  /** Gives a further row a column, moving others along the shortest path. */
  private static void augment(
      double[][] w, int row, double[] rowPotential, double[] columnPotential, int[] rowOf) {
    int columns = columnPotential.length - 1;
    double[] low = new double[columns + 1];
    Arrays.fill(low, Double.POSITIVE_INFINITY);
    int[] way = new int[columns + 1];
    boolean[] used = new boolean[columns + 1];
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      used[column] = true;
      int from = rowOf[column];
      int nearest = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= columns; j++) {
        if (used[j]) {
          continue;
        }
        double cost = -w[from - 1][j - 1] - rowPotential[from] - columnPotential[j];
        if (cost < low[j]) {
          low[j] = cost;
          way[j] = column;
        }
        if (low[j] < delta) {
          delta = low[j];
          nearest = j;
        }
      }
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]] += delta;
          columnPotential[j] -= delta;
        } else {
          low[j] -= delta;
        }
      }
      column = nearest;
    }
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private static double[][] transposed(double[][] weights) {
    double[][] turned = new double[weights[0].length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[0].length; j++) {
        turned[j][i] = weights[i][j];
      }
    }
    return turned;
  }
}
