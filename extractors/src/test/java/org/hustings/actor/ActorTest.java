package org.hustings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.junit.jupiter.api.Test;

class ActorTest {
  private static final Provenance BY_HAND = Provenance.of("test/hand", 1);
  private static final Actor MORENO =
      new Actor(
          "#0",
          "Ada Moreno",
          ActorType.PERSON,
          Optional.of("USA"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(Mention.name(Span.of(10, 20), BY_HAND), Mention.name(Span.of(40, 46), BY_HAND)),
          BY_HAND);

  @Test
  void isMentionedWhereAWholeMentionLies() {
    assertThat(MORENO.isMentionedIn(Span.of(40, 60))).isTrue();
    assertThat(MORENO.isMentionedIn(Spans.of(Span.of(0, 5), Span.of(40, 46)))).isTrue();

    assertThat(MORENO.isMentionedIn(Span.of(12, 45))).isFalse();
    assertThat(MORENO.isMentionedIn(Spans.of(Span.of(0, 5), Span.of(50, 60)))).isFalse();
  }

  @Test
  void printsAsACastListHasIt() {
    assertThat(MORENO).hasToString("Ada Moreno (PERSON, USA, 2 mentions)");
  }
}
