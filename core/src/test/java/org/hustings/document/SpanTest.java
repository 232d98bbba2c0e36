package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversItsWords() {
    assertThat(Span.of(4, 9).in("The mayor spoke.")).isEqualTo("mayor");
    assertThat(Span.of(0, 0).in("")).isEmpty();
  }

  @Test
  void refusesWordsPastTheEndOfTheText() {
    assertThatThrownBy(() -> Span.of(4, 9).in("The may"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isAsLongAsItsWords() {
    assertThat(Span.of(4, 9).length()).isEqualTo(5);
    assertThat(Span.of(4, 4).length()).isZero();
  }

  @Test
  void containsASpanThatEndsWhereItEnds() {
    assertThat(Span.of(4, 9).contains(Span.of(4, 9))).isTrue();
    assertThat(Span.of(4, 9).contains(Span.of(3, 9))).isFalse();
    assertThat(Span.of(4, 9).contains(Span.of(4, 10))).isFalse();
  }

  @Test
  void coversTwoSpansFromTheFirstStartToTheLastEnd() {
    assertThat(Span.of(4, 9).cover(Span.of(0, 2))).isEqualTo(Span.of(0, 9));
    assertThat(Span.of(0, 2).cover(Span.of(4, 9))).isEqualTo(Span.of(0, 9));
  }

  @Test
  void refusesNegativeStartsAndEndsBeforeTheStart() {
    assertThatThrownBy(() -> Span.of(-1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be >= 0, but was -1");
    assertThatThrownBy(() -> Span.of(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end must be >= start (3), but was 2");
  }

  @Test
  void holdsItsStartAndNotItsEnd() {
    Span span = Span.of(4, 9);

    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(8)).isTrue();
    assertThat(span.contains(9)).isFalse();
    assertThat(span.contains(3)).isFalse();
  }

  @Test
  void adjacentAndEmptySpansDoNotOverlap() {
    assertThat(Span.of(0, 4).overlaps(Span.of(4, 9))).isFalse();
    assertThat(Span.of(2, 2).overlaps(Span.of(0, 4))).isFalse();
    assertThat(Span.of(0, 5).overlaps(Span.of(4, 9))).isTrue();
  }

  @Test
  void isOrderedByStartThenEnd() {
    assertThat(Span.of(1, 5)).isLessThan(Span.of(2, 3)).isLessThan(Span.of(1, 6));
  }

  @Test
  void looksLikeARange() {
    assertThat(Span.of(4, 9)).hasToString("[4, 9)");
  }
}
