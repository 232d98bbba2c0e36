package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParserSearchTest {

  private static final int SIZE = 4;

  /** Always gives the same scores, so that the parser hesitates at each step. */
  private record Fixed(float... scores) implements Scorer {
    @Override
    public int classes() {
      return scores.length;
    }

    @Override
    public void scores(Features features, float[] into) {
      Arrays.fill(into, 0);
      System.arraycopy(scores, 0, into, 0, scores.length);
    }

    @Override
    public float score(Features features) {
      return scores[0];
    }
  }

  private static final class Remembered implements ParserSearch.Judge {
    private final boolean answer;
    private final int patience;
    private final List<Integer> changes = new ArrayList<>();
    private final List<Float> leads = new ArrayList<>();

    Remembered(boolean answer) {
      this(answer, 100);
    }

    Remembered(boolean answer, int patience) {
      this.answer = answer;
      this.patience = patience;
    }

    @Override
    public float sure() {
      return 100;
    }

    @Override
    public int patience() {
      return patience;
    }

    @Override
    public boolean prefersOther(ParserSearch search) {
      changes.add(search.changedCount());
      leads.add(search.lead());
      for (int i = 0; i < search.changedCount(); i++) {
        int word = search.changed(i);
        ParserState other = search.state();
        assertThat(
                other.head[word] != search.heads()[word]
                    || other.relation[word] != search.relations()[word])
            .isTrue();
      }
      return answer;
    }
  }

  /** The heads that a parser finds which reads on, hangs left or hangs right with these scores. */
  private static int[] parse(
      float shift, float left, float right, ParserSearch.@Nullable Judge judge) {
    PennTag[] tags = new PennTag[SIZE];
    Arrays.fill(tags, PennTag.NN);
    ParserSearch search =
        new ParserSearch(
            new Fixed(shift, left, right),
            new Fixed(0, 0, 1),
            ParserHabits.NONE,
            judge,
            ParserSearch.UNSEEN);
    search.parse(new int[SIZE], tags);
    return Arrays.copyOfRange(search.heads(), 1, SIZE + 1);
  }

  @Test
  void withoutAJudgeTheBestTransitionIsTaken() {
    assertThat(parse(0, 9, 1, null)).containsExactly(2, 3, 4, 5);
    assertThat(parse(5, 1, 9, null)).containsExactly(5, 1, 1, 1);
  }

  @Test
  void aJudgeThatPrefersNothingChangesNothing() {
    Remembered judge = new Remembered(false);
    assertThat(parse(0, 9, 1, judge)).containsExactly(2, 3, 4, 5);
    assertThat(judge.changes).isNotEmpty().doesNotContain(0);
    assertThat(judge.leads).allMatch(lead -> lead < 0);
  }

  @Test
  void aJudgeThatPrefersAllOthersTurnsTheTree() {
    Remembered judge = new Remembered(true);
    assertThat(parse(0, 9, 1, judge)).isNotEqualTo(new int[] {2, 3, 4, 5});
    assertThat(judge.changes).isNotEmpty();
  }

  @Test
  void aJudgeWithoutPatienceIsNotAsked() {
    Remembered judge = new Remembered(true, 0);
    assertThat(parse(0, 9, 1, judge)).containsExactly(2, 3, 4, 5);
    assertThat(judge.changes).isEmpty();
  }

  @Test
  void aSureParserAsksNobody() {
    Remembered judge = new Remembered(true);
    assertThat(parse(0, 900, 100, judge)).containsExactly(2, 3, 4, 5);
    assertThat(judge.changes).isEmpty();
  }

  @Test
  void whatTheJudgePrefersIsATreeWithOneRoot() {
    for (boolean answer : new boolean[] {true, false}) {
      int[] heads = parse(3, 2, 1, new Remembered(answer));
      assertThat(heads).containsOnlyOnce(SIZE + 1);
      for (int i = 0; i < SIZE; i++) {
        int word = i + 1;
        for (int steps = 0; word <= SIZE; word = heads[word - 1]) {
          assertThat(steps++).isLessThan(SIZE);
        }
      }
    }
  }
}
