package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.quote.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteIndexTest {
  private static final Provenance BY_HAND = Provenance.of("test/by-hand", 0.9);
  private static final String TEXT =
      "Moreno said Reyes agreed that 40 of 60 seats, 12 in all, are ours.";

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }

  private static Quote quote(QuoteType type, String cue, Span... content) {
    Attribution attribution =
        new Attribution(
            type,
            Spans.of(content),
            cue.isEmpty() ? Optional.empty() : Optional.of(span(cue)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Polarity.ASSERTED,
            BY_HAND);
    return new Quote(attribution, Optional.empty(), Optional.empty(), BY_HAND);
  }

  private static final Quote OUTER =
      quote(
          QuoteType.INDIRECT,
          "said",
          span("Reyes agreed that 40 of 60 seats, 12 in all, are ours"));

  @Test
  void aNumberStandsInTheInnermostQuoteAroundIt() {
    Quote inner = quote(QuoteType.DIRECT, "", span("40 of 60"));
    QuoteIndex index = QuoteIndex.of(List.of(inner, OUTER), TEXT);

    assertThat(index.innermost(span("Moreno"))).isEmpty();
    assertThat(index.innermost(span("40"))).contains(inner);
    assertThat(index.innermost(span("60"))).contains(inner);
    assertThat(index.innermost(span("60 seats"))).contains(OUTER); // half outside the inner one
    assertThat(index.innermost(span("12"))).contains(OUTER);
    assertThat(index.innermost(span("."))).isEmpty();
  }

  @Test
  void whatStandsBetweenThePartsOfAQuoteIsNotInIt() {
    Quote split = quote(QuoteType.DIRECT, "said", span("40 of 60 seats"), span("are ours"));
    QuoteIndex index = QuoteIndex.of(List.of(split), TEXT);

    assertThat(index.innermost(span("40"))).contains(split);
    assertThat(index.innermost(span("12"))).isEmpty();
    assertThat(index.innermost(span("ours"))).contains(split);
  }

  /** What somebody decided is told by the article; what he says of it is not. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "INDIRECT, agreed that, false",
    "INDIRECT, agreed,      false",
    "MIXED,    agreed that, true",
    "DIRECT,   agreed,      true",
    "INDIRECT, said,        true",
    "INDIRECT, '',          true"
  })
  void aDecisionInOtherWordsIsNoClaim(QuoteType type, String cue, boolean claims) {
    Quote quote = quote(type, cue, span("40 of 60 seats"));

    assertThat(QuoteIndex.of(List.of(quote), TEXT).innermost(span("40")).isPresent())
        .isEqualTo(claims);
  }
}
