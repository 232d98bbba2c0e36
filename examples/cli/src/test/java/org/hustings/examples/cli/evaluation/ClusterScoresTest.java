package org.hustings.examples.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterScoresTest {
  private static final List<Set<Integer>> KEY =
      List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7), Set.of(8, 9, 10, 11, 12));
  private static final List<Set<Integer>> RESPONSE =
      List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7, 8, 9, 10, 11, 12));

  @Test
  void agreesWithThePublishedExample() {
    ClusterScores scores = new ClusterScores();
    scores.add(KEY, RESPONSE);

    assertThat(scores.muc()).isEqualTo(new Score(9.0 / 10, 1));
    assertThat(scores.cubed().precision())
        .isCloseTo((5 + 2 * 2.0 / 7 + 5 * 5.0 / 7) / 12, within(1e-9));
    assertThat(scores.cubed().recall()).isEqualTo(1);
  }

  @Test
  void theSameClustersAreAllRight() {
    ClusterScores scores = new ClusterScores();
    scores.add(KEY, KEY);

    assertThat(scores.averageF1()).isEqualTo(1);
  }

  @Test
  void findingNothingIsZeroNotAnError() {
    ClusterScores scores = new ClusterScores();
    scores.add(KEY, List.of());
    scores.add(List.of(), List.of());

    assertThat(scores.averageF1()).isZero();
  }

  @Test
  void eachRowGetsTheColumnThatServesAllBest() {
    assertThat(BestAssignment.of(new double[][] {{1, 2, 3}, {3, 3, 3}, {3, 1, 2}}))
        .isCloseTo(9, within(1e-9));
    assertThat(BestAssignment.of(new double[][] {{1}, {4}, {2}})).isCloseTo(4, within(1e-9));
    assertThat(BestAssignment.of(new double[][] {})).isZero();
  }
}
