package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights that ship: small weights dropped, the rest kept in one byte each.
 *
 * <p>A byte holds the square root of a weight's share in the largest one, so small weights keep
 * their proportions (companding); on the treebanks this costs less than 0.1 points of accuracy. A
 * model made by {@link #of} scores exactly as it will after being written and read again.
 *
 * <p>Immutable and safe for use by many threads. {@link #memory()} tells what it takes.
 */
public final class LinearModel implements Scorer {

  private static final int MAX_CLASSES = 255;

  private final int classes;
  private final int bits;
  private final float scale;
  private final int count;
  private final WeightTable table;

  private LinearModel(int classes, int bits, float scale, int[] positions, byte[] codes) {
    this.classes = classes;
    this.bits = bits;
    this.scale = scale;
    count = positions.length;
    table = table(classes, bits, positions, codes);
  }

  private static WeightTable table(int classes, int bits, int[] positions, byte[] codes) {
    if (classes == 1) {
      return new OneClassTable(bits, positions, codes);
    }
    WeightTable triples = classes == 3 ? ThreeClassTable.of(bits, positions, codes) : null;
    return triples != null ? triples : new SparseTable(classes, bits, positions, codes);
  }

  /**
   * Quantises weights.
   *
   * @param weights what training gave; of at most 255 classes
   * @param least weights below this in magnitude are dropped
   */
  public static LinearModel of(Weights weights, double least) {
    checkArgument(weights.classes() <= MAX_CLASSES, "%s classes", weights.classes());
    float[] values = weights.values();
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    int[] positions = new int[1024];
    byte[] codes = new byte[1024];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      float magnitude = Math.abs(values[i]);
      byte code = magnitude == 0 || magnitude < least ? 0 : WeightCode.of(values[i], largest);
      if (code != 0) {
        if (count == positions.length) {
          positions = Arrays.copyOf(positions, 2 * count);
          codes = Arrays.copyOf(codes, 2 * count);
        }
        positions[count] = i;
        codes[count++] = code;
      }
    }
    return new LinearModel(
        weights.classes(),
        weights.bits(),
        largest == 0 ? 1 : largest / WeightCode.LARGEST,
        Arrays.copyOf(positions, count),
        Arrays.copyOf(codes, count));
  }

  @Override
  public int classes() {
    return classes;
  }

  /** The number of weights that are not 0. */
  public int count() {
    return count;
  }

  /** The heap that the weights take, in bytes. */
  public long memory() {
    return table.memory();
  }

  @Override
  public void scores(Features features, float[] into) {
    table.scores(features, scale, into);
  }

  @Override
  public float score(Features features) {
    return table.score(features) * scale;
  }

  /** Writes the gaps between the weights, then the weights: streams that compress well apart. */
  void writeTo(DataOutputStream out) throws IOException {
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream codes = new ByteArrayOutputStream();
    int[] next = {0};
    table.forEach(
        (row, classNumber, weight) -> {
          int position = row * classes + classNumber;
          writeNumber(gaps, position - next[0]);
          next[0] = position + 1;
          codes.write(WeightCode.of(weight, WeightCode.LARGEST));
        });
    out.writeByte(classes);
    out.writeByte(bits);
    out.writeFloat(scale);
    out.writeInt(count);
    gaps.writeTo(out);
    codes.writeTo(out);
  }

  private static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest >= 128) {
      out.write(rest & 127 | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static LinearModel read(ByteBuffer in) {
    try {
      int classes = in.get() & 0xFF;
      int bits = in.get() & 0xFF;
      checkArgument(classes >= 1, "a model without classes");
      checkArgument(bits >= 1 && bits <= 24, "2^%s rows", bits);
      float scale = in.getFloat();
      int count = in.getInt();
      checkArgument(count >= 0 && count <= (long) classes << bits, "%s weights", count);
      int[] positions = new int[count];
      int next = 0;
      for (int i = 0; i < count; i++) {
        positions[i] = next + readNumber(in);
        checkArgument(
            positions[i] >= next && positions[i] < classes << bits, "a weight outside the table");
        next = positions[i] + 1;
      }
      byte[] codes = new byte[count];
      in.get(codes);
      return new LinearModel(classes, bits, scale, positions, codes);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("weights are cut off", e);
    }
  }

  private static int readNumber(ByteBuffer in) {
    int number = 0;
    int part = -1;
    for (int shift = 0; part < 0 && shift < Integer.SIZE; shift += 7) {
      part = in.get(); // negative where another part follows
      number |= (part & 127) << shift;
    }
    return number;
  }
}
