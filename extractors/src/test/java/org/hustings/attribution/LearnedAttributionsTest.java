package org.hustings.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedAttributionsTest {
  private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.english();
  private static final AttributionFinder FINDER = AttributionFinder.english();

  private static List<Attribution> find(String text) {
    return FINDER.find(LANGUAGE.annotate(Document.of(text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text | type | content | source
          Moreno told the council a "new balance" must be found, a reference to the fishing treaty. | MIXED | a "new balance" must be found | Moreno
          Moreno said the port was a "gift to smugglers", an apparent swipe at the former mayor. | MIXED | the port was a "gift to smugglers" | Moreno
          Moreno said the new line was a reference to the old one. | INDIRECT | the new line was a reference to the old one | Moreno
          Moreno said that "a pause isn't a peace". | DIRECT | a pause isn't a peace | Moreno
          The Green Harbour Party (GHP) said it would vote against the budget. | INDIRECT | it would vote against the budget | The Green Harbour Party (GHP)
          """)
  void contentEndsWhereTheWriterGoesOn(String text, QuoteType type, String content, String source) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.type()).isEqualTo(type);
              assertThat(found.content().in(text)).isEqualTo(content);
              assertThat(found.source().orElseThrow().in(text)).isEqualTo(source);
            });
  }

  @Test
  void thePrepositionOfATimeIsNotOfTheCue() {
    String text = "Two parties agreed on Sunday to form a government.";

    assertThat(find(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.cue().orElseThrow().in(text)).isEqualTo("agreed");
              assertThat(found.content().in(text)).isEqualTo("to form a government");
            });
  }

  @Test
  void aQuotationOverParagraphsHasASpanForEach() {
    String text =
        "Moreno, the mayor of Lima, said in a statement:\n\n"
            + "\"We won the vote.\n\n\"They lost it by far.\n\n\"It is over.\"";

    assertThat(find(text))
        .singleElement()
        .extracting(found -> found.content().list().stream().map(span -> span.in(text)).toList())
        .isEqualTo(List.of("We won the vote.", "They lost it by far.", "It is over."));
  }
}
