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

  private static final int LEVELS = 127;
  private static final int LARGEST = 32767;

  /** Up to this many classes, a row is kept whole; above, only its weights that are not 0. */
  private static final int MAX_DENSE_CLASSES = 4;

  private static final int[] DECODED = decoded(); // by the lowest 8 bits of a code

  private final int classes;
  private final int bits;
  private final float scale;
  private final int count;
  private final byte[] dense; // codes row by row; empty when sparse
  private final int[] starts; // where each row's cells start; empty when dense
  private final short[] cells; // code << 8 | class, row by row

  private LinearModel(
      int classes, int bits, float scale, int count, int[] positions, byte[] codes) {
    this.classes = classes;
    this.bits = bits;
    this.scale = scale;
    this.count = count;
    if (classes <= MAX_DENSE_CLASSES) {
      dense = new byte[classes << bits];
      starts = new int[0];
      cells = new short[0];
      for (int i = 0; i < count; i++) {
        dense[positions[i]] = codes[i];
      }
    } else {
      dense = new byte[0];
      starts = new int[(1 << bits) + 1];
      cells = new short[count];
      for (int i = 0; i < count; i++) {
        starts[positions[i] / classes + 1]++;
        cells[i] = (short) (codes[i] << 8 | positions[i] % classes);
      }
      for (int row = 0; row < 1 << bits; row++) {
        starts[row + 1] += starts[row];
      }
    }
  }

  private static int[] decoded() {
    int[] decoded = new int[256];
    for (int code = -LEVELS; code <= LEVELS; code++) {
      double share = (double) code * Math.abs(code) / (LEVELS * LEVELS);
      decoded[code & 0xFF] = (int) Math.round(share * LARGEST);
    }
    return decoded;
  }

  private static int weight(byte code) {
    return DECODED[code & 0xFF];
  }

  private static int weight(short cell) {
    return DECODED[cell >> 8 & 0xFF];
  }

  /**
   * Quantises weights.
   *
   * @param weights what training gave
   * @param least weights below this in magnitude are dropped
   */
  public static LinearModel of(Weights weights, double least) {
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
      int code =
          magnitude == 0 || magnitude < least
              ? 0
              : (int) Math.round(LEVELS * Math.sqrt(magnitude / largest));
      if (code != 0) {
        if (count == positions.length) {
          positions = Arrays.copyOf(positions, 2 * count);
          codes = Arrays.copyOf(codes, 2 * count);
        }
        positions[count] = i;
        codes[count++] = (byte) (values[i] < 0 ? -code : code);
      }
    }
    float scale = largest == 0 ? 1 : largest / LARGEST;
    return new LinearModel(weights.classes(), weights.bits(), scale, count, positions, codes);
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
    return dense.length + 4L * starts.length + 2L * cells.length;
  }

  @Override
  public void scores(Features features, float[] into) {
    int[] keys = features.keys();
    int size = features.size();
    int shift = 32 - bits;
    if (classes == 3) {
      int first = 0;
      int second = 0;
      int third = 0;
      for (int i = 0; i < size; i++) {
        int row = (keys[i] >>> shift) * 3;
        first += weight(dense[row]);
        second += weight(dense[row + 1]);
        third += weight(dense[row + 2]);
      }
      into[0] = first * scale;
      into[1] = second * scale;
      into[2] = third * scale;
      return;
    }
    for (int c = 0; c < classes; c++) {
      into[c] = 0;
    }
    if (classes <= MAX_DENSE_CLASSES) {
      for (int i = 0; i < size; i++) {
        int row = (keys[i] >>> shift) * classes;
        for (int c = 0; c < classes; c++) {
          into[c] += weight(dense[row + c]);
        }
      }
    } else {
      for (int i = 0; i < size; i++) {
        int row = keys[i] >>> shift;
        for (int k = starts[row], end = starts[row + 1]; k < end; k++) {
          short cell = cells[k];
          into[cell & 0xFF] += weight(cell);
        }
      }
    }
    for (int c = 0; c < classes; c++) {
      into[c] *= scale;
    }
  }

  @Override
  public float score(Features features) {
    int[] keys = features.keys();
    int size = features.size();
    int shift = 32 - bits;
    int sum = 0;
    if (classes <= MAX_DENSE_CLASSES) {
      for (int i = 0; i < size; i++) {
        sum += weight(dense[(keys[i] >>> shift) * classes]);
      }
    } else {
      for (int i = 0; i < size; i++) {
        int row = keys[i] >>> shift;
        short cell = starts[row] < starts[row + 1] ? cells[starts[row]] : 1;
        sum += (cell & 0xFF) == 0 ? weight(cell) : 0;
      }
    }
    return sum * scale;
  }

  /** Writes the gaps between the weights, then the weights: streams that compress well apart. */
  void writeTo(DataOutputStream out) throws IOException {
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream codes = new ByteArrayOutputStream();
    int next = 0;
    for (int row = 0; row < 1 << bits; row++) {
      if (classes <= MAX_DENSE_CLASSES) {
        for (int c = 0; c < classes; c++) {
          int position = row * classes + c;
          if (dense[position] != 0) {
            writeNumber(gaps, position - next);
            next = position + 1;
            codes.write(dense[position]);
          }
        }
      } else {
        for (int k = starts[row]; k < starts[row + 1]; k++) {
          int position = row * classes + (cells[k] & 0xFF);
          writeNumber(gaps, position - next);
          next = position + 1;
          codes.write(cells[k] >> 8);
        }
      }
    }
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
      return new LinearModel(classes, bits, scale, count, positions, codes);
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
