package org.hustings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hustings.actor.ActorGazetteer;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.CueLexicon;
import org.hustings.claim.UnitLexicon;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.document.Paragraph;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.junit.jupiter.api.Test;

/** Whoever prints a result while trying things out sees what it says. */
class PrintedResultsTest {
  private static final PoliticalTextReader READER = PoliticalTextReader.english();

  private final PoliticalText text =
      READER.read(
          Document.of(
              "\"We won,\" said Emmanuel Macron. He cut 40 posts.",
              DocumentMetadata.empty().withDate(LocalDate.of(2020, 5, 1))));

  @Test
  void results() {
    assertThat(text.quotes()).hasToString("[[[1, 8)] DIRECT by Emmanuel Macron]");
    assertThat(text.actors())
        .hasToString("[Emmanuel Macron (PERSON, FRA, President of France, 2 mentions)]");
    assertThat(text.actors().get(0).mentions()).hasToString("[[15, 30) NAME, [32, 34) PRONOUN]");
    assertThat(text.claims()).hasToString("[[39, 41) COUNT 40]");
    assertThat(text.get(Attribution.LAYER))
        .hasToString("[[[1, 8)] DIRECT, cue [10, 14), source [15, 30)]");
  }

  @Test
  void language() {
    assertThat(text.get(Paragraph.LAYER)).hasToString("[[0, 48)]");
    assertThat(text.sentences()).hasToString("[[0, 31), [32, 48)]");
    assertThat(LanguageAnalysis.of(text.document()))
        .hasToString("LanguageAnalysis[14 tokens, 2 sentences]");
    assertThat(text.get(Name.LAYER)).hasToString("[[15, 30) PERSON]");
    assertThat(text.sentences().get(0).provenance().toString())
        .matches("language/sentence \\(\\d.*\\)");
  }

  @Test
  void configuration() {
    assertThat(READER)
        .hasToString(
            "PoliticalTextReader[LanguageAnalyzer, AttributionFinder, ActorResolver,"
                + " QuoteExtractor, NumericClaimParser]");
    assertThat(CueLexicon.english().toString()).matches("CueLexicon\\[\\d+ cues]");
    assertThat(UnitLexicon.english().toString()).matches("UnitLexicon\\[\\d+ aliases]");
    assertThat(ActorGazetteer.bundled().toString()).matches("ActorGazetteer\\[\\d+ actors]");
  }

  @Test
  void gazetteer() {
    ActorGazetteer gazetteer = ActorGazetteer.bundled();
    var macron = gazetteer.entry("emmanuel-macron").orElseThrow();

    assertThat(macron).hasToString("Emmanuel Macron (PERSON, FRA, emmanuel-macron)");
    assertThat(gazetteer.aliases("Swaziland"))
        .hasToString("[Swaziland, FORMER of Eswatini (STATE, SWZ, eswatini)]");
    assertThat(gazetteer.officesOf(macron).toString())
        .startsWith("[Emmanuel Macron, President of France from 2017-05-14");
  }
}
