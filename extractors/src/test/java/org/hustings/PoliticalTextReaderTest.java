package org.hustings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.actor.Actor;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.document.Layer;
import org.hustings.pipeline.Annotator;
import org.hustings.pipeline.CorpusRunner;
import org.hustings.pipeline.Outcome;
import org.hustings.quote.Quote;
import org.junit.jupiter.api.Test;

class PoliticalTextReaderTest {
  private static final PoliticalTextReader ENGLISH = PoliticalTextReader.english();
  private static final Layer<String> FIRST_QUOTES = Layer.of("first quotes", String.class);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 9);

  private static final Annotator FIRST_QUOTE =
      Annotator.of(
          FIRST_QUOTES,
          Set.of(Quote.LAYER),
          document ->
              document.get(Quote.LAYER).stream()
                  .limit(1)
                  .map(quote -> quote.content().in(document.text()))
                  .toList());

  @Test
  void readsAnEmptyText() {
    PoliticalText read = ENGLISH.read("");

    assertThat(read.quotes()).isEmpty();
    assertThat(read.actors()).isEmpty();
    assertThat(read.claims()).isEmpty();
    assertThat(read.sentences()).isEmpty();
    assertThat(read.tokens()).isEmpty();
  }

  @Test
  void providesTheLayersOfAllExtractors() {
    assertThat(ENGLISH.provides()).contains(Quote.LAYER, Actor.LAYER, NumericClaim.LAYER);
    assertThat(ENGLISH.read("The mayor spoke.").document().layers()).isEqualTo(ENGLISH.provides());
  }

  @Test
  void runsAStepOfOnesOwnWhereItFits() {
    PoliticalTextReader reader = PoliticalTextReader.builder().plus(FIRST_QUOTE).build();

    assertThat(reader.provides()).contains(FIRST_QUOTES);
    assertThat(reader.read("The mayor spoke.").document().has(FIRST_QUOTES)).isTrue();
  }

  @Test
  void refusesAStepThatDoesNotFitWhenItIsBuilt() {
    Annotator needy =
        Annotator.of(FIRST_QUOTES, Set.of(Layer.of("moods", String.class)), document -> List.of());

    assertThatThrownBy(() -> PoliticalTextReader.builder().plus(needy).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("requires the layer 'moods'");
  }

  @Test
  void givesTheDefaultDateToDocumentsWithoutOne() {
    PoliticalTextReader reader = PoliticalTextReader.builder().defaultDate(DAY).build();
    Document dated = Document.of("", DocumentMetadata.empty().withDate(DAY.plusDays(1)));

    assertThat(reader.read("").document().metadata().date()).contains(DAY);
    assertThat(reader.read(dated).document().metadata().date()).contains(DAY.plusDays(1));
    assertThat(ENGLISH.read("").document().metadata().date()).isEmpty();
  }

  @Test
  void keepsTheLayersThatADocumentBrings() {
    Document document = Document.of("\"Yes,\" she said.").with(Actor.LAYER, List.of());

    assertThat(ENGLISH.read(document).actors()).isEmpty();
  }

  @Test
  void readsACorpus() {
    Stream<Document> corpus =
        Stream.of("one", "two", "three")
            .map(id -> Document.of("The mayor spoke.", DocumentMetadata.empty().withId(id)));

    try (Stream<Outcome> outcomes =
        CorpusRunner.builder(ENGLISH.annotator()).threads(2).build().run(corpus)) {
      assertThat(outcomes.map(outcome -> PoliticalText.of(outcome.annotated().orElseThrow())))
          .extracting(read -> read.document().metadata().id().orElseThrow())
          .containsExactly("one", "two", "three");
    }
  }
}
