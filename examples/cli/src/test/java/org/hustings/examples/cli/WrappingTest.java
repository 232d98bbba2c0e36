package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.wrap("the deal holds for now", 9))
        .containsExactly("the deal", "holds for", "now");
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    assertThat(Wrapping.wrap("a Donaudampfschiff", 6))
        .containsExactly("a", "Donaud", "ampfsc", "hiff");
  }

  @Test
  void countsCodePointsAndNotCodeUnits() {
    assertThat(Wrapping.wrap("🙂🙂 🙂", 4)).containsExactly("🙂🙂 🙂");
  }

  @Test
  void putsWrappedTextOnOneLineWithoutControlCharacters() {
    assertThat(Wrapping.oneLine(" two\n  lines\u0007and\u00A0more "))
        .isEqualTo("two lines and more");
  }

  @Property
  void noLineIsTooLongAndNoWordGetsLost(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 30) int width) {
    String line = Wrapping.oneLine(text);

    assertThat(Wrapping.wrap(line, width))
        .allSatisfy(part -> assertThat(Wrapping.length(part)).isLessThanOrEqualTo(width));
    assertThat(String.join("", Wrapping.wrap(line, width)).replace(" ", ""))
        .isEqualTo(line.replace(" ", ""));
  }
}
