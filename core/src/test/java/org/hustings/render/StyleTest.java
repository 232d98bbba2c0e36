package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {

  @Test
  void eachLookHasAFactory() {
    assertThat(Style.fill("a", "A", 0)).isEqualTo(new Style("a", "A", Style.Look.FILL, 0));
    assertThat(Style.tint("a", "A", 1)).isEqualTo(new Style("a", "A", Style.Look.TINT, 1));
    assertThat(Style.underline("a", "A", 2))
        .isEqualTo(new Style("a", "A", Style.Look.UNDERLINE, 2));
    assertThat(Style.frame("a", "A", 359)).isEqualTo(new Style("a", "A", Style.Look.FRAME, 359));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 360})
  void aHueIsAnAngle(int hue) {
    assertThatThrownBy(() -> Style.fill("a", "A", hue))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hue must be in [0, 360), but was " + hue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "a.b", "a\"b"})
  void aNameFitsIntoACssClass(String name) {
    assertThatThrownBy(() -> Style.fill(name, "A", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a style's name must be of lower-case letters");
  }
}
