package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorType;
import org.hustings.actor.Mention;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.quote.Quote;
import org.hustings.render.Network;
import org.junit.jupiter.api.Test;

class ActorTiesTest {
  private static final Provenance GIVEN = Provenance.of("test/given", 1);

  /** Twenty actors, each named by one letter: the text is its cast. */
  private static final String TEXT = "ABCDEFGHIJKLMNOPQRST";

  private static final List<Actor> ACTORS =
      IntStream.range(0, TEXT.length()).mapToObj(ActorTiesTest::actor).toList();

  private static Actor actor(int i) {
    return new Actor(
        "#" + i,
        TEXT.substring(i, i + 1),
        ActorType.PERSON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(Mention.name(Span.of(i, i + 1), GIVEN)),
        GIVEN);
  }

  private static Quote quote(int speaker, int from, int to) {
    return new Quote(
        new Attribution(
            QuoteType.DIRECT,
            Spans.of(Span.of(from, to)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Polarity.ASSERTED,
            GIVEN),
        Optional.of(ACTORS.get(speaker)),
        Optional.empty(),
        GIVEN);
  }

  @Test
  void nobodyStandsInADrawingAlone() {
    // B speaks of all from C to S, and A of T, who has no room among the fourteen.
    List<Quote> quotes = List.of(quote(1, 2, 19), quote(0, 19, 20));
    Document document = Document.of(TEXT).with(Actor.LAYER, ACTORS).with(Quote.LAYER, quotes);

    Network network = ActorTies.speaksOf(document, actor -> Optional.empty());

    List<Integer> tied = new ArrayList<>();
    network.ties().forEach(tie -> tied.addAll(List.of(tie.from(), tie.to())));
    assertThat(network.nodes())
        .extracting(Network.Node::label)
        .contains("B", "C")
        .doesNotContain("A");
    assertThat(tied).containsAll(IntStream.range(0, network.nodes().size()).boxed().toList());
  }
}
