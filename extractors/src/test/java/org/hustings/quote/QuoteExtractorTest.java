package org.hustings.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hustings.actor.Actor;
import org.hustings.attribution.CueLexicon;
import org.hustings.attribution.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteExtractorTest {
  private static final QuoteExtractor QUOTES = QuoteExtractor.builder().rulesOnly().build();

  private static List<Quote> extract(String text) {
    return QUOTES.extract(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text | speaker of the last quote
          "We won," said Gov. Ada Moreno. | Ada Moreno
          Ada Moreno won. "We did it," she said. | Ada Moreno
          Ada Moreno, who said they had won, left. | Ada Moreno
          Reuters reports, "Prices fell." It adds, "They may rise." | Reuters
          "We won," Ada Moreno said.\\n\\n"Nobody saw it coming." | Ada Moreno
          The mayor's envoy, Ada Moreno, said talks would go on. | Ada Moreno
          Moscow said the talks were over. | Russia
          """)
  void findsTheSpeaker(String text, String speaker) {
    List<Quote> quotes = extract(text.replace("\\n", "\n"));

    assertThat(quotes).isNotEmpty();
    assertThat(quotes.get(quotes.size() - 1).speaker()).map(Actor::name).contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two officials said the talks were over.",
        "Analysts believe that prices will rise.",
        "One trader said prices would rise.",
        "\"We won,\" a voter said."
      })
  void anonymousSourcesHaveNoSpeaker(String text) {
    assertThat(extract(text))
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(quote.speaker()).isEmpty());
  }

  @Test
  void aSpokesmanSpeaksOnBehalfOfHisPrincipal() {
    assertThat(extract("Kremlin spokesman Dmitry Peskov said the talks were over."))
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.speaker()).map(Actor::name).contains("Dmitry Peskov");
              assertThat(quote.onBehalfOf()).map(Actor::name).contains("Kremlin");
            });
  }

  @Test
  void anUnnamedSpokesmanGivesHisPrincipal() {
    assertThat(extract("A spokesman for the Kremlin said the talks were over."))
        .singleElement()
        .satisfies(quote -> assertThat(quote.speaker()).map(Actor::name).contains("Kremlin"));
  }

  @Test
  void whatIsDeclinedIsLeftOutUnlessAskedFor() {
    String text = "Ada Moreno declined to say whether she would run.";

    assertThat(extract(text)).isEmpty();
    assertThat(QuoteExtractor.builder().rulesOnly().keepDeclined().build().extract(text))
        .extracting(Quote::polarity)
        .containsExactly(Polarity.DECLINED);
  }

  @Test
  void ownCuesAreUsed() {
    String text = "\"We won,\" Ada Moreno skeeted.";
    QuoteExtractor own =
        QuoteExtractor.builder().rulesOnly().cues(CueLexicon.english().plus("skeeted")).build();

    assertThat(own.extract(text)).hasSize(1);
    assertThat(extract(text)).isEmpty();
  }

  @Test
  void minConfidenceLeavesOutWhatIsLessSure() {
    String text = "\"We won,\" said Ada Moreno. She hopes to govern.";
    QuoteExtractor sure = QuoteExtractor.builder().rulesOnly().minConfidence(0.8).build();

    assertThat(sure.extract(text))
        .extracting(quote -> quote.content().in(text))
        .containsExactly("We won,");
  }

  @Test
  void aConfidenceOutOfRangeIsRefused() {
    assertThatThrownBy(() -> QuoteExtractor.builder().minConfidence(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }

  @Test
  void anEmptyTextHasNoQuotes() {
    assertThat(extract("")).isEmpty();
  }
}
