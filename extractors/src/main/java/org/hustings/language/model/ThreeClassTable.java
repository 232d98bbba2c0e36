package org.hustings.language.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For three classes: each row has the number of a triple of weights. Few triples differ, two
 * thousand in the parser's two million rows, so they stay close to the processor, and a feature
 * costs two look-ups.
 */
final class ThreeClassTable implements WeightTable {

  private static final int CLASSES = 3;
  private static final int MAX_TRIPLES = 1 << Character.SIZE;

  private final int shift;
  private final char[] triples; // by row
  private final int[] first; // by triple: the weight of the first class
  private final long[] others; // by triple: the weight of the second << 32, plus that of the third

  private ThreeClassTable(int bits, char[] triples, int[] codes) {
    shift = Integer.SIZE - bits;
    this.triples = triples;
    first = new int[codes.length];
    others = new long[codes.length];
    for (int i = 0; i < codes.length; i++) {
      first[i] = WeightCode.weight((byte) codes[i]);
      others[i] =
          ((long) WeightCode.weight((byte) (codes[i] >> 8)) << 32)
              + WeightCode.weight((byte) (codes[i] >> 16));
    }
  }

  /** A table of the codes at some positions, or null where too many triples differ. */
  static @Nullable ThreeClassTable of(int bits, int[] positions, byte[] codes) {
    char[] triples = new char[1 << bits];
    Map<Integer, Integer> numbers = new HashMap<>();
    numbers.put(0, 0);
    int[] distinct = new int[64];
    int i = 0;
    while (i < positions.length) {
      int row = positions[i] / CLASSES;
      int triple = 0;
      for (; i < positions.length && positions[i] / CLASSES == row; i++) {
        triple |= (codes[i] & 0xFF) << 8 * (positions[i] % CLASSES);
      }
      int next = numbers.size();
      int number = numbers.computeIfAbsent(triple, unseen -> next);
      if (number == MAX_TRIPLES) {
        return null;
      }
      if (number == distinct.length) {
        distinct = Arrays.copyOf(distinct, 2 * number);
      }
      distinct[number] = triple;
      triples[row] = (char) number;
    }
    return new ThreeClassTable(bits, triples, Arrays.copyOf(distinct, numbers.size()));
  }

  @Override
  public void scores(Features features, float scale, float[] into) {
    int[] keys = features.keys();
    int sum = 0;
    long sums = 0;
    for (int i = 0, size = features.size(); i < size; i++) {
      int triple = triples[keys[i] >>> shift];
      sum += first[triple];
      sums += others[triple];
    }
    into[0] = sum * scale;
    into[1] = second(sums) * scale;
    into[2] = third(sums) * scale;
  }

  private static int second(long pair) {
    return (int) (pair - third(pair) >> 32);
  }

  private static int third(long pair) {
    return (int) pair;
  }

  @Override
  public int score(Features features) {
    int[] keys = features.keys();
    int sum = 0;
    for (int i = 0, size = features.size(); i < size; i++) {
      sum += first[triples[keys[i] >>> shift]];
    }
    return sum;
  }

  @Override
  public void forEach(Visitor visitor) {
    for (int row = 0; row < triples.length; row++) {
      int triple = triples[row];
      visit(visitor, row, 0, first[triple]);
      visit(visitor, row, 1, second(others[triple]));
      visit(visitor, row, 2, third(others[triple]));
    }
  }

  private static void visit(Visitor visitor, int row, int classNumber, int weight) {
    if (weight != 0) {
      visitor.visit(row, classNumber, weight);
    }
  }

  @Override
  public long memory() {
    return 2L * triples.length + (4L + 8L) * first.length;
  }
}
