package org.hustings.examples.recipes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.document.Annotation;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.pipeline.Annotator;
import org.hustings.quote.Quote;

/** Adds a layer of one's own that builds on the quotes: pledges. */
public final class OwnLayer {
  private static final String ARTICLE =
      """
      "We will build 300 schools," said Minister Ada Moreno. "The last government closed forty."

      Paul Reyes, the leader of the opposition, said his party would never raise taxes.
      """;

  private OwnLayer() {}

  /** A quote in which somebody says what will be done. */
  record Pledge(Span span, Optional<Actor> by, Provenance provenance) implements Annotation {
    static final Layer<Pledge> LAYER = Layer.of("pledges", Pledge.class);
  }

  /** Finds pledges; the reader runs it after the quotes, because it requires them. */
  static Annotator pledges() {
    return Annotator.of(Pledge.LAYER, Set.of(Quote.LAYER), OwnLayer::pledgesIn);
  }

  private static List<Pledge> pledgesIn(Document document) {
    return document.get(Quote.LAYER).stream()
        .flatMap(
            quote ->
                quote.content().stream()
                    .filter(span -> isPledge(span.in(document.text())))
                    .map(
                        span ->
                            new Pledge(
                                span, quote.speaker(), Provenance.of("pledge/will-would", 0.6))))
        .toList();
  }

  private static boolean isPledge(String said) {
    return said.contains("We will ") || said.contains(" would ");
  }

  /** Prints the pledges of a short article. */
  public static void main(String[] args) {
    PoliticalTextReader reader = PoliticalTextReader.builder().plus(pledges()).build();
    PoliticalText text = reader.read(ARTICLE);

    for (Pledge pledge : text.get(Pledge.LAYER)) {
      String who = pledge.by().map(Actor::name).orElse("somebody");
      System.out.println(who + " pledges: " + text.in(pledge.span()));
    }
  }
}
