package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LayerTest {

  @Test
  void layersOfTheSameNameAndTypeAreEqual() {
    assertThat(Layer.of("words", String.class))
        .isEqualTo(Layer.of("words", String.class))
        .hasSameHashCodeAs(Layer.of("words", String.class))
        .isNotEqualTo(Layer.of("words", Integer.class))
        .isNotEqualTo(Layer.of("names", String.class))
        .hasToString("words");
  }

  @Test
  void refusesABlankName() {
    assertThatThrownBy(() -> Layer.of(" ", String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a layer's name must not be blank");
  }
}
