package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final String TEXT = "\"We won,\" she said, \"and we will govern.\"";
  private static final Spans SPLIT = Spans.of(Span.of(1, 8), Span.of(21, 40));

  @Test
  void joinsItsWords() {
    assertThat(SPLIT.in(TEXT)).isEqualTo("We won, and we will govern.");
  }

  @Test
  void holdsWhatOneOfItsRangesHolds() {
    assertThat(SPLIT.contains(Span.of(4, 7))).isTrue();
    assertThat(SPLIT.contains(Span.of(10, 13))).isFalse();
    assertThat(SPLIT.contains(Span.of(4, 30))).isFalse();
  }

  @Test
  void overlapsWhatOneOfItsRangesOverlaps() {
    assertThat(SPLIT.overlaps(Span.of(7, 12))).isTrue();
    assertThat(SPLIT.overlaps(Span.of(8, 21))).isFalse();
  }

  @Test
  void itsCoverTakesInTheGap() {
    assertThat(SPLIT.cover()).isEqualTo(Span.of(1, 40));
  }

  @Test
  void canBeLoopedOver() {
    assertThat(SPLIT).containsExactly(Span.of(1, 8), Span.of(21, 40));
    assertThat(SPLIT.stream()).containsExactly(Span.of(1, 8), Span.of(21, 40));
  }

  @Test
  void refusesNoRange() {
    assertThatThrownBy(() -> new Spans(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("spans must hold at least one span");
  }

  @Test
  void refusesRangesOutOfOrderOrOverlapping() {
    assertThatThrownBy(() -> Spans.of(Span.of(21, 40), Span.of(1, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[21, 40) is followed by [1, 8)");
    assertThatThrownBy(() -> Spans.of(Span.of(1, 8), Span.of(7, 9)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
