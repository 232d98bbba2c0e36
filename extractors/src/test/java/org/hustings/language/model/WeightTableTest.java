package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {

  private static final int BITS = 9;

  private static WeightTable table(int classes, int[] positions, byte[] codes) {
    return switch (classes) {
      case 1 -> new OneClassTable(BITS, positions, codes);
      case 3 -> ThreeClassTable.of(BITS, positions, codes);
      default -> new SparseTable(classes, BITS, positions, codes);
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 9, 45, 255})
  void everyLayoutGivesThePlainSums(int classes) {
    Random random = new Random(classes);
    byte[] plain = new byte[classes << BITS];
    for (int i = 0; i < plain.length; i++) {
      boolean empty = i / classes % 4 == 1 || random.nextInt(3) == 0;
      plain[i] = empty ? 0 : (byte) (random.nextInt(2 * WeightCode.LEVELS + 1) - WeightCode.LEVELS);
    }
    int[] positions = IntStream.range(0, plain.length).filter(i -> plain[i] != 0).toArray();
    byte[] codes = new byte[positions.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = plain[positions[i]];
    }
    WeightTable table = table(classes, positions, codes);
    Features features = new Features();
    for (int decision = 0; decision < 50; decision++) {
      features.clear();
      for (int i = 0; i < decision * 4; i++) {
        features.add(i, decision);
      }
      float[] expected = new float[classes];
      for (int i = 0; i < features.size(); i++) {
        int row = features.key(i) >>> Integer.SIZE - BITS;
        for (int c = 0; c < classes; c++) {
          expected[c] += WeightCode.weight(plain[row * classes + c]);
        }
      }
      float[] scores = new float[classes];
      table.scores(features, 1, scores);
      assertThat(scores).isEqualTo(expected);
      assertThat(table.score(features)).isEqualTo((int) expected[0]);
    }
    byte[] visited = new byte[plain.length];
    List<Integer> order = new ArrayList<>();
    table.forEach(
        (row, classNumber, weight) -> {
          order.add(row * classes + classNumber);
          visited[row * classes + classNumber] = WeightCode.of(weight, WeightCode.LARGEST);
        });
    assertThat(visited).isEqualTo(plain);
    assertThat(order).isSorted();
  }

  @Test
  void tooManyTriplesMakeNoTableOfTriples() {
    int bits = 17;
    int[] positions = new int[3 << bits];
    Arrays.setAll(positions, i -> i);
    byte[] codes = new byte[positions.length];
    for (int row = 0; row < 1 << bits; row++) {
      for (int c = 0, rest = row; c < 3; c++, rest /= 2 * WeightCode.LEVELS) {
        int code = rest % (2 * WeightCode.LEVELS) - WeightCode.LEVELS;
        codes[3 * row + c] = (byte) (code < 0 ? code : code + 1); // none is 0
      }
    }
    assertThat(ThreeClassTable.of(bits, positions, codes)).isNull();
  }

  @Test
  void everyCodeIsThatOfItsWeight() {
    for (int code = -WeightCode.LEVELS; code <= WeightCode.LEVELS; code++) {
      int weight = WeightCode.weight((byte) code);
      assertThat(WeightCode.of(weight, WeightCode.LARGEST)).isEqualTo((byte) code);
    }
  }
}
