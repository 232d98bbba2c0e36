package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.quote.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteWordsTest {
  private static final Provenance BY_HAND = Provenance.of("test/by-hand", 0.9);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                               | content      | cue          | source   | lead
          One aide said the bill was dead.     | the bill was | said         | One aide | One aide said
          "It is over," said one aide.         | It is over,  | said         | one aide | one aide said
          The bill was dead, according to him. | The bill was | according to | him      | according to him
          "It is over," the aides shouted.     | It is over,  |              | the aides | the aides
          It was said the bill was dead.       | the bill was | said         |          | said
          "It is over."                        | It is over.  |              |          | ''
          """)
  void leadsWithTheWordsForASpeakerWhomTheTextDoesNotName(
      String text, String content, String cue, String source, String lead) {
    Attribution attribution =
        new Attribution(
            QuoteType.DIRECT,
            Spans.of(place(text, content).orElseThrow()),
            place(text, cue),
            place(text, source),
            Optional.empty(),
            Optional.empty(),
            Polarity.ASSERTED,
            BY_HAND);
    Quote quote = new Quote(attribution, Optional.empty(), Optional.empty(), BY_HAND);

    assertThat(QuoteWords.lead(quote, text)).isEqualTo(lead);
  }

  private static Optional<Span> place(String text, String words) {
    return Optional.ofNullable(words)
        .map(w -> Span.of(text.indexOf(w), text.indexOf(w) + w.length()));
  }
}
