package org.hustings.language.model;

/**
 * How a weight is kept in one byte: as the square root of its share in the largest one, so small
 * weights keep their proportions (companding). More levels make files larger and models no better:
 * with 127, the parser is a quarter larger and as often right.
 */
final class WeightCode {

  /** The weight of the largest code. */
  static final int LARGEST = 32767;

  /** The largest code; the smallest is its negative. */
  static final int LEVELS = 31;

  private static final int[] WEIGHT = weights(); // by the lowest 8 bits of a code

  private WeightCode() {}

  private static int[] weights() {
    int[] weights = new int[256];
    for (int code = -LEVELS; code <= LEVELS; code++) {
      double share = (double) code * Math.abs(code) / (LEVELS * LEVELS);
      weights[code & 0xFF] = (int) Math.round(share * LARGEST);
    }
    return weights;
  }

  /** The code of a weight. Codes are of one sign with their weights; 0 stands for about nothing. */
  static byte of(float weight, float largest) {
    int code = (int) Math.round(LEVELS * Math.sqrt(Math.abs(weight) / largest));
    return (byte) (weight < 0 ? -code : code);
  }

  /** The weight of a code: -{@value #LARGEST} to {@value #LARGEST}. */
  static int weight(byte code) {
    return WEIGHT[code & 0xFF];
  }
}
