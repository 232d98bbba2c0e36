package org.hustings.examples.recipes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.document.Annotation;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Relation;
import org.hustings.pipeline.Annotator;
import org.hustings.render.HtmlRenderer;
import org.hustings.render.Page;
import org.hustings.render.Style;

/** Adds an extractor of who puts sanctions on whom, by grammar and actors, as JSON and a page. */
public final class SanctionsOnWhom {
  private static final String ARTICLE =
      "The EU imposed sanctions on Iran. Canada lifted its own. Moscow was sanctioned by Japan.";

  private SanctionsOnWhom() {}

  /** A clause that tells of sanctions, by whom and on whom. */
  record Sanction(Span span, List<Actor> by, List<Actor> on, Provenance provenance)
      implements Annotation {
    static final Layer<Sanction> LAYER = Layer.of("sanctions", Sanction.class);
  }

  /** Finds sanctions; the reader runs it after the grammar and the actors, which it requires. */
  static Annotator sanctions() {
    Set<Layer<?>> requires = Set.of(LanguageAnalysis.LAYER, Actor.LAYER);
    return Annotator.of(Sanction.LAYER, requires, SanctionsOnWhom::in);
  }

  private static List<Sanction> in(Document document) {
    LanguageAnalysis words = LanguageAnalysis.of(document);
    return IntStream.range(0, words.size())
        .filter(word -> words.lemma(word).equals("sanction"))
        .map(word -> words.tag(word).isVerb() ? word : words.head(word)) // "imposed sanctions"
        .filter(verb -> verb >= 0 && Set.of("impose", "sanction").contains(words.lemma(verb)))
        .mapToObj(verb -> imposed(verb, words, document.get(Actor.LAYER)))
        .toList();
  }

  private static Sanction imposed(int verb, LanguageAnalysis words, List<Actor> all) {
    IntStream by = words.dependents(verb, Relation.NSUBJ, Relation.OBL_AGENT);
    IntStream on = words.dependents(verb, Relation.OBJ, Relation.NSUBJ_PASS);
    Provenance rule = Provenance.of("sanction/verb", 0.7);
    return new Sanction(words.span(verb), in(by, words, all), in(on, words, all), rule);
  }

  private static List<Actor> in(IntStream heads, LanguageAnalysis words, List<Actor> all) {
    List<Span> phrases = heads.mapToObj(words::phrase).toList();
    return all.stream().filter(actor -> phrases.stream().anyMatch(actor::isMentionedIn)).toList();
  }

  /** Prints the sanctions as lines of JSON and writes a page. */
  public static void main(String[] args) throws Exception {
    PoliticalText text = PoliticalTextReader.builder().plus(sanctions()).build().read(ARTICLE);
    for (Sanction sanction : text.get(Sanction.LAYER)) {
      List<String> by = sanction.by().stream().map(Actor::name).toList();
      List<String> on = sanction.on().stream().map(Actor::name).toList();
      System.out.println(new ObjectMapper().writeValueAsString(Map.of("by", by, "on", on)));
    }
    Style style = Style.fill("sanctions", "Sanctions", 20);
    Page page = Page.builder(text.document()).highlight(Sanction.LAYER, style).build();
    Path file = Files.createTempFile("sanctions", ".html");
    System.out.println("Open " + Files.writeString(file, HtmlRenderer.standard().render(page)));
  }
}
