package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {

  private static Features numberFeatures(int number) {
    Features features = new Features();
    features.add(0);
    features.add(1, number % 3);
    features.add(2, number % 3, number % 2);
    features.add(3, number, number, number);
    return features;
  }

  @Test
  void aPerceptronLearnsToTellClassesApart() {
    Perceptron perceptron = new Perceptron(3, 12);
    float[] scores = new float[3];
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      int number = random.nextInt(1000);
      Features features = numberFeatures(number);
      perceptron.scores(features, scores);
      perceptron.learn(features, number % 3, Scorer.best(scores, 3));
    }
    LinearModel model = LinearModel.of(perceptron.averaged(), 0.01);
    for (int number = 1000; number < 1100; number++) {
      model.scores(numberFeatures(number), scores);
      assertThat(Scorer.best(scores, 3)).isEqualTo(number % 3);
    }
  }

  @Test
  void theAverageWeighsEachStepAlike() {
    Perceptron perceptron = new Perceptron(1, 8);
    Features features = numberFeatures(5);
    perceptron.step();
    perceptron.update(features, 0, 1);
    perceptron.step();
    perceptron.step();
    // Four states, of which two have seen the update.
    assertThat(perceptron.averaged().score(features)).isCloseTo(2f, within(1e-6f));
  }

  @Test
  void aCostInTheSearchWidensTheMargin() {
    float plain = marginOfStructure(0);
    float augmented = marginOfStructure(4);
    assertThat(plain).isPositive();
    assertThat(augmented).isGreaterThan(plain);
  }

  /** Learns to prefer the structure 0 over 1; 1 costs the given amount. */
  private static float marginOfStructure(float cost) {
    Perceptron perceptron = new Perceptron(1, 8);
    Features right = new Features();
    right.add(1, 0);
    Features wrong = new Features();
    wrong.add(1, 1);
    for (int i = 0; i < 20; i++) {
      if (perceptron.score(wrong) + cost >= perceptron.score(right)) {
        perceptron.update(right, 0, 1);
        perceptron.update(wrong, 0, -1);
      }
      perceptron.step();
    }
    return perceptron.averaged().score(right) - perceptron.averaged().score(wrong);
  }

  @Test
  void aRegressionLearnsHowOftenSomethingHolds() {
    LogisticRegression regression = new LogisticRegression(10, 0.1, 1e-6);
    Random random = new Random(2);
    Features features = new Features();
    for (int i = 0; i < 20_000; i++) {
      int kind = random.nextInt(2);
      features.clear();
      features.add(1, kind);
      regression.learn(features, random.nextInt(10) < (kind == 0 ? 8 : 1));
    }
    LinearModel model = LinearModel.of(regression.weights(), 0);
    features.clear();
    features.add(1, 0);
    assertThat(regression.probability(features)).isCloseTo(0.8, within(0.05));
    assertThat(LogisticRegression.probability(model.score(features))).isCloseTo(0.8, within(0.05));
    features.clear();
    features.add(1, 1);
    assertThat(regression.probability(features)).isCloseTo(0.1, within(0.05));
  }

  @Test
  void aPreferenceIsLearnedFromPairs() {
    PreferenceRegression preference = new PreferenceRegression(10, 0.1);
    Features good = new Features();
    good.add(1);
    good.add(2);
    Features bad = new Features();
    bad.add(1);
    bad.add(3);
    for (int i = 0; i < 100; i++) {
      preference.learn(good, bad, 0, true, 1);
      preference.learn(bad, good, 0, false, 1);
    }
    assertThat(preference.score(good)).isGreaterThan(preference.score(bad));
    Features shared = new Features();
    shared.add(1);
    assertThat(preference.score(shared)).isCloseTo(0, within(0.01f));
  }

  @Test
  void whatASureLeadTellsNeedNotBeLearned() {
    PreferenceRegression told = new PreferenceRegression(10, 0.1);
    PreferenceRegression untold = new PreferenceRegression(10, 0.1);
    Features features = new Features();
    features.add(1);
    Features none = new Features();
    told.learn(features, none, 20, true, 1);
    untold.learn(features, none, 0, true, 1);
    assertThat(told.score(features)).isLessThan(untold.score(features) / 1000);
  }

  @Test
  void quantisingKeepsSmallAndLargeWeightsInProportion() {
    Perceptron perceptron = new Perceptron(1, 16);
    Features large = numberFeatures(1);
    Features small = new Features();
    small.add(9, 9);
    perceptron.update(large, 0, 1000);
    perceptron.update(small, 0, 1);
    LinearModel model = LinearModel.of(perceptron.averaged(), 0);
    perceptron.step();
    assertThat(model.count()).isZero(); // nothing learned before the first step
    model = LinearModel.of(perceptron.averaged(), 0);
    assertThat(model.score(large)).isCloseTo(2000f, within(1f));
    assertThat(model.score(small)).isCloseTo(0.5f, within(0.06f));
    assertThat(LinearModel.of(perceptron.averaged(), 0.6).score(small)).isZero();
  }

  @Test
  void theMeanOfTwoTablesScoresBetweenThem() {
    Perceptron one = new Perceptron(1, 8);
    Perceptron other = new Perceptron(1, 8);
    Features features = new Features();
    features.add(1);
    one.update(features, 0, 4);
    one.step();
    other.step();
    Weights mean = Weights.mean(List.of(one.averaged(), other.averaged()));
    assertThat(mean.score(features)).isEqualTo(1f);
  }

  @Test
  void centringKeepsWhatOneClassGetsMoreThanAnother() {
    Perceptron perceptron = new Perceptron(3, 8);
    Features features = new Features();
    features.add(1);
    perceptron.update(features, 0, 6);
    perceptron.update(features, 1, -2);
    perceptron.update(features, 2, -2);
    perceptron.step();
    Weights weights = perceptron.averaged();
    float[] before = new float[3];
    weights.scores(features, before);
    weights.centre();
    float[] after = new float[3];
    weights.scores(features, after);
    assertThat(after).containsExactly(before[0] - before[1], 0, 0);
    assertThat(LinearModel.of(weights, 0).count()).isEqualTo(1);
  }

  @Test
  void theFilterDropsFeaturesOfFewDocuments() {
    FeatureFilter filter = new FeatureFilter(2);
    filter.nextDocument();
    filter.count(numberFeatures(1));
    filter.count(numberFeatures(1)); // the same document again
    filter.nextDocument();
    filter.count(numberFeatures(4)); // shares all but the last feature
    Features features = numberFeatures(1);
    features.retain(filter);
    assertThat(features.size()).isEqualTo(2); // bias and remainder by 3
  }

  @Test
  void jackknifingReadsEachExampleOnceWithoutHavingSeenItsGroup() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      numbers.add(i);
    }
    List<Integer> read = new ArrayList<>();
    Jackknife.run(
        numbers,
        3,
        number -> number % 7,
        (rest, held) -> {
          assertThat(rest).noneMatch(r -> held.stream().anyMatch(h -> h % 7 == r % 7));
          read.addAll(held);
        });
    assertThat(read).containsExactlyInAnyOrderElementsOf(numbers);
  }

  @Test
  void templatesAndOrderOfValuesMakeFeaturesDiffer() {
    Features features = new Features();
    features.add(1);
    features.add(2);
    features.add(1, 5);
    features.add(1, 5, 6);
    features.add(1, 6, 5);
    features.add(1, 5, 6, 7);
    features.add(1, 7, 6, 5);
    features.add(1, -1);
    assertThat(Arrays.stream(features.keys()).limit(features.size()).distinct()).hasSize(8);
  }
}
