package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final Layer<String> WORDS = Layer.of("words", String.class);
  private static final Layer<Integer> NUMBERS = Layer.of("numbers", Integer.class);

  @Test
  void aLayerNeverComputedIsNotAnEmptyLayer() {
    Document document = Document.of("The mayor spoke.").with(NUMBERS, List.of());

    assertThat(document.get(NUMBERS)).isEmpty();
    assertThat(document.find(NUMBERS)).contains(List.of());
    assertThat(document.find(WORDS)).isEmpty();
    assertThat(document.has(WORDS)).isFalse();
    assertThatThrownBy(() -> document.get(WORDS))
        .isInstanceOf(MissingLayerException.class)
        .hasMessage(
            "Document has no layer 'words'; it has [numbers]. Run an annotator that provides"
                + " 'words' first, or use find(layer).");
  }

  @Test
  void addingALayerLeavesTheDocumentAsItWas() {
    Document before = Document.of("The mayor spoke.");
    Document after = before.with(WORDS, List.of("The", "mayor"));

    assertThat(before.layers()).isEmpty();
    assertThat(after.layers()).containsExactly(WORDS);
    assertThat(after.get(WORDS)).containsExactly("The", "mayor");
    assertThat(after.text()).isSameAs(before.text());
  }

  @Test
  void aLayerIsWrittenOnce() {
    Document document = Document.of("").with(WORDS, List.of());

    assertThatThrownBy(() -> document.with(WORDS, List.of("again")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already has the layer 'words'");
  }

  @Test
  void annotationsAreCopied() {
    List<String> words = new ArrayList<>(List.of("The"));
    Document document = Document.of("The mayor spoke.").with(WORDS, words);
    words.add("mayor");

    assertThat(document.get(WORDS)).containsExactly("The");
  }

  @Test
  void otherMetadataKeepTheLayers() {
    Document document = Document.of("The mayor spoke.").with(WORDS, List.of("The"));
    LocalDate day = LocalDate.of(2024, 6, 9);

    Document dated = document.with(document.metadata().withDate(day).withId("a1"));

    assertThat(dated.metadata().date()).contains(day);
    assertThat(dated.metadata().id()).contains("a1");
    assertThat(dated.metadata().place()).isEmpty();
    assertThat(dated.get(WORDS)).containsExactly("The");
    assertThat(document.metadata()).isEqualTo(DocumentMetadata.empty());
  }

  @Test
  void looksLikeItsIdAndItsLayers() {
    Document document =
        Document.of("The mayor spoke.", DocumentMetadata.empty().withId("a1").withPlace("Lisbon"))
            .with(WORDS, List.of("The", "mayor"))
            .with(NUMBERS, List.of());

    assertThat(document).hasToString("Document[a1, 16 chars: words=2, numbers=0]");
    assertThat(Document.of("")).hasToString("Document[no id, 0 chars]");
  }
}
