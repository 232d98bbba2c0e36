package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void takesConfidencesFromZeroToOne(double confidence) {
    assertThat(Provenance.of("quote/cue-after", confidence).confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesOtherConfidences(double confidence) {
    assertThatThrownBy(() -> Provenance.of("quote/cue-after", confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence must be in [0, 1], but was " + confidence);
  }

  @Test
  void refusesARuleWithoutName() {
    assertThatThrownBy(() -> Provenance.of("", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule must not be blank");
  }
}
