package org.hustings.language.model;

import java.util.Arrays;

/**
 * For any number of classes: each row has only its weights that are not 0, in blocks of four.
 *
 * <p>Blocks, and looking all rows up before any is summed, keep the processor from guessing wrong
 * how long a row is and from waiting for memory while it does: half the time of a plain list.
 */
final class SparseTable implements WeightTable {

  private static final int BLOCK = 4;

  /** Bits that count the blocks of a row: 127 blocks are more than 255 classes need. */
  private static final int COUNT_BITS = 7;

  private static final int COUNT = (1 << COUNT_BITS) - 1;

  private final int shift;
  private final int classes;
  private final int[] rows; // number of the first block << COUNT_BITS | number of blocks
  private final int[] cells; // weight << 8 | class; what fills a block up weighs 0

  SparseTable(int classes, int bits, int[] positions, byte[] codes) {
    shift = Integer.SIZE - bits;
    this.classes = classes;
    rows = new int[1 << bits];
    for (int position : positions) {
      rows[position / classes]++;
    }
    int blocks = 0;
    for (int row = 0; row < rows.length; row++) {
      int count = (rows[row] + BLOCK - 1) / BLOCK;
      rows[row] = blocks << COUNT_BITS | count;
      blocks += count;
    }
    cells = new int[(blocks + 1) * BLOCK]; // empty rows at the end point to a block as well
    Arrays.fill(cells, classes);
    int last = -1;
    int cell = 0;
    for (int i = 0; i < positions.length; i++) {
      int row = positions[i] / classes;
      cell = row == last ? cell + 1 : firstCell(rows[row]);
      cells[cell] = WeightCode.weight(codes[i]) << 8 | positions[i] % classes;
      last = row;
    }
  }

  private static int firstCell(int row) {
    return (row >>> COUNT_BITS) * BLOCK;
  }

  @Override
  public void scores(Features features, float scale, float[] into) {
    int[] keys = features.keys();
    int size = features.size();
    int[] found = features.places();
    int[] sums = features.sums(classes + 1);
    for (int i = 0; i < size; i++) {
      found[i] = rows[keys[i] >>> shift];
    }
    int touched = 0; // asks for the memory of all rows at once
    for (int i = 0; i < size; i++) {
      touched += cells[firstCell(found[i])];
    }
    sums[classes] = touched;
    for (int i = 0; i < size; i++) {
      int k = firstCell(found[i]);
      for (int blocks = found[i] & COUNT; blocks > 0; blocks--) {
        int one = cells[k];
        int two = cells[k + 1];
        int three = cells[k + 2];
        int four = cells[k + 3];
        sums[one & 0xFF] += one >> 8;
        sums[two & 0xFF] += two >> 8;
        sums[three & 0xFF] += three >> 8;
        sums[four & 0xFF] += four >> 8;
        k += BLOCK;
      }
    }
    for (int c = 0; c < classes; c++) {
      into[c] = sums[c] * scale;
    }
  }

  @Override
  public int score(Features features) {
    int[] keys = features.keys();
    int sum = 0;
    for (int i = 0, size = features.size(); i < size; i++) {
      int row = rows[keys[i] >>> shift];
      int cell = (row & COUNT) == 0 ? classes : cells[firstCell(row)];
      sum += (cell & 0xFF) == 0 ? cell >> 8 : 0;
    }
    return sum;
  }

  @Override
  public void forEach(Visitor visitor) {
    for (int row = 0; row < rows.length; row++) {
      int from = firstCell(rows[row]);
      int to = from + (rows[row] & COUNT) * BLOCK;
      for (int k = from; k < to; k++) {
        if (cells[k] >> 8 != 0) {
          visitor.visit(row, cells[k] & 0xFF, cells[k] >> 8);
        }
      }
    }
  }

  @Override
  public long memory() {
    return 4L * (rows.length + cells.length);
  }
}
