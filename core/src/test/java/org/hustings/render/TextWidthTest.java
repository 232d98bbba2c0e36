package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "'', 0",
    "a, 58",
    "i, 34",
    "' ', 34",
    "W, 92",
    "A, 70",
    "日, 105",
    "😀, 105",
    "⺀, 105",
    "Ada, 186"
  })
  void addsUpTheWidthsOfTheSigns(String text, int hundredths) {
    assertThat(TextWidth.of(text, 100)).isEqualTo(hundredths);
  }

  @ParameterizedTest(name = "[{index}] {0} in {1}")
  @CsvSource({
    "Ada Moreno, 60,  Ada Moreno",
    "Ada Moreno, 41,  Ada M…",
    "Ada Moreno, 30,  Ada…", // no space before the ellipsis
    "Ada Moreno, 25,  Ad…",
    "Ada Moreno, 0,   …",
    "😀😀😀,        25,  😀…",
    "'',         0,   ''"
  })
  void cutsWhatDoesNotFit(String text, int width, String fitted) {
    assertThat(TextWidth.fitted(text, 10, width)).isEqualTo(fitted);
  }

  @ParameterizedTest
  @CsvSource({"Ada Moreno, 19", "Ada Moreno, 20", "mmmm, 18", "日本, 20"})
  void whatIsCutIsNoWiderThanAsked(String text, int width) {
    assertThat(TextWidth.of(TextWidth.fitted(text, 10, width), 10)).isLessThanOrEqualTo(width);
  }
}
