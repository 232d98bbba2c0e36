package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.junit.jupiter.api.Test;

class ParserOracleTest {

  private final Random random = new Random(11);

  private static ParserState state(int size) {
    PennTag[] tags = new PennTag[size];
    Arrays.fill(tags, PennTag.NN);
    return new ParserState(new int[size], tags);
  }

  private static void take(int transition, ParserState state, ParserOracle oracle) {
    if (transition == ParserState.SHIFT) {
      oracle.shift();
    } else {
      oracle.attach(state.headAfter(transition), Relation.DEP);
    }
  }

  /** A tree whose arcs do not cross: each word of a range hangs on the range's head. */
  private void fill(int[] heads, int from, int to, int head) {
    if (from < to) {
      int split = from + 1 + random.nextInt(to - from);
      int word = from + random.nextInt(split - from);
      heads[word] = head;
      fill(heads, from, word, word);
      fill(heads, word + 1, split, word);
      fill(heads, split, to, head < 0 ? word : head);
    }
  }

  @Test
  void takingWhatCostsNothingFindsTheTree() {
    for (int round = 0; round < 200; round++) {
      int size = 1 + random.nextInt(20);
      int[] heads = new int[size];
      fill(heads, 0, size, -1);
      ParserState state = state(size);
      ParserOracle oracle = new ParserOracle(state, heads);
      while (!state.isDone()) {
        int free = -1;
        for (int t = 0; t < ParserState.TRANSITIONS; t++) {
          boolean allowed = state.allows(t);
          free = allowed && (state.stackSize() == 0 || oracle.cost(t) == 0) ? t : free;
        }
        assertThat(free).isNotNegative();
        take(free, state, oracle);
      }
      for (int i = 0; i < size; i++) {
        assertThat(state.head[i + 1]).isEqualTo(heads[i] < 0 ? state.root : heads[i] + 1);
      }
    }
  }

  @Test
  void noLostArcIsCountedTwice() {
    for (int round = 0; round < 200; round++) {
      int size = 1 + random.nextInt(20);
      int[] heads = new int[size];
      fill(heads, 0, size, -1);
      ParserState state = state(size);
      ParserOracle oracle = new ParserOracle(state, heads);
      int cost = 0;
      while (!state.isDone()) {
        int transition = random.nextInt(ParserState.TRANSITIONS);
        if (state.allows(transition)) {
          cost += state.stackSize() == 0 ? 0 : oracle.cost(transition);
          take(transition, state, oracle);
        }
      }
      int missing = 0;
      for (int i = 0; i < size; i++) {
        missing += state.head[i + 1] == (heads[i] < 0 ? state.root : heads[i] + 1) ? 0 : 1;
      }
      assertThat(cost).isLessThanOrEqualTo(missing);
    }
  }
}
