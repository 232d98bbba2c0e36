package org.hustings.language.model;

/** A byte for each row: the weight of the only class. */
final class OneClassTable implements WeightTable {

  private final int shift;
  private final byte[] codes;

  OneClassTable(int bits, int[] positions, byte[] codesInOrder) {
    shift = Integer.SIZE - bits;
    codes = new byte[1 << bits];
    for (int i = 0; i < positions.length; i++) {
      codes[positions[i]] = codesInOrder[i];
    }
  }

  @Override
  public void scores(Features features, float scale, float[] into) {
    into[0] = score(features) * scale;
  }

  @Override
  public int score(Features features) {
    int[] keys = features.keys();
    int sum = 0;
    for (int i = 0, size = features.size(); i < size; i++) {
      sum += WeightCode.weight(codes[keys[i] >>> shift]);
    }
    return sum;
  }

  @Override
  public void forEach(Visitor visitor) {
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] != 0) {
        visitor.visit(row, 0, WeightCode.weight(codes[row]));
      }
    }
  }

  @Override
  public long memory() {
    return codes.length;
  }
}
