package org.hustings.examples.recipes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Annotation;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.pipeline.Annotator;
import org.hustings.render.HtmlRenderer;
import org.hustings.render.Page;
import org.hustings.render.Style;

/** Adds an extractor of votes that reads other layers, and shows it as JSON and as a page. */
public final class VotesInParliament {
  private static final String ARTICLE =
      "The French parliament rejected the budget by 312 votes to 289 on Monday. Canada's parliament"
          + " passed the bill 170-155. Italy beat Spain 3-1.";

  private VotesInParliament() {}

  /** A count of votes on the floor of a parliament. */
  record Vote(Span span, NumericClaim count, List<Actor> bodies, Provenance provenance)
      implements Annotation {
    static final Layer<Vote> LAYER = Layer.of("votes", Vote.class);
  }

  /** Finds votes; the reader runs it after the numbers and the actors, which it requires. */
  static Annotator votes() {
    return Annotator.of(
        Vote.LAYER,
        Set.of(Sentence.LAYER, NumericClaim.LAYER, Actor.LAYER),
        document -> document.get(Sentence.LAYER).stream().flatMap(s -> in(s, document)).toList());
  }

  private static Stream<Vote> in(Sentence sentence, Document document) {
    if (!sentence.span().in(document.text()).matches("(?s).*\\b(passed|rejected|voted)\\b.*")) {
      return Stream.empty();
    }
    List<Actor> bodies =
        document.get(Actor.LAYER).stream()
            .filter(actor -> actor.isMentionedIn(sentence.span()))
            .toList();
    return document.get(NumericClaim.LAYER).stream()
        .filter(claim -> claim.kind() == ClaimKind.SCORE && sentence.span().contains(claim.span()))
        .map(count -> new Vote(count.span(), count, bodies, Provenance.of("vote/score", 0.8)));
  }

  /** Prints the votes as lines of JSON and writes a page. */
  public static void main(String[] args) throws IOException {
    PoliticalText text = PoliticalTextReader.builder().plus(votes()).build().read(ARTICLE);
    for (Vote vote : text.get(Vote.LAYER)) {
      List<String> bodies = vote.bodies().stream().map(Actor::name).toList();
      var json = Map.of(vote.count().quantity().toString(), bodies);
      System.out.println(new ObjectMapper().writeValueAsString(json));
    }
    Style style = Style.fill("votes", "Votes", 20);
    Page page = Page.builder(text.document()).highlight(Vote.LAYER, style).build();
    Path file = Files.createTempFile("votes", ".html");
    Files.writeString(file, HtmlRenderer.standard().render(page));
    System.out.println("Open " + file.toUri());
  }
}
