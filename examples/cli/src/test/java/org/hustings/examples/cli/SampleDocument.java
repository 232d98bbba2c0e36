package org.hustings.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorType;
import org.hustings.actor.Mention;
import org.hustings.actor.MentionKind;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.claim.Change;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.Modifier;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.Quantity;
import org.hustings.claim.Unit;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.quote.Quote;

/** A short text annotated by hand, so that a page can be tested without a reader. */
final class SampleDocument {
  static final String TEXT =
      """
      Governor claims the vote

      "We won," said Ada Moreno, "and <script>alert('us')</script> lost."
      She said that turnout had risen to more than 61 percent. A clerk counted 1.1 million ballots.
      """;

  private static final Provenance BY_HAND = Provenance.of("test/by-hand", 0.9);

  private SampleDocument() {}

  static Document document() {
    Actor moreno =
        new Actor(
            "moreno",
            "Ada Moreno",
            ActorType.PERSON,
            Optional.of("USA"),
            Optional.of("Governor of New Mexico"),
            Optional.empty(),
            Optional.empty(),
            List.of(mention("Ada Moreno", MentionKind.NAME), mention("She", MentionKind.PRONOUN)),
            BY_HAND);
    Quote direct =
        quote(
            QuoteType.DIRECT,
            Spans.of(span("We won,"), span("and <script>alert('us')</script> lost.")),
            "said Ada",
            "Ada Moreno",
            Optional.of(moreno));
    Quote indirect =
        quote(
            QuoteType.INDIRECT,
            Spans.of(span("turnout had risen to more than 61 percent")),
            "said that",
            "She",
            Optional.of(moreno));
    Quote anonymous =
        quote(
            QuoteType.INDIRECT,
            Spans.of(span("1.1 million ballots")),
            "counted ",
            "A clerk",
            Optional.empty());
    NumericClaim turnout =
        new NumericClaim(
            span("61 percent"),
            ClaimKind.PERCENT,
            Quantity.of(new BigDecimal("61")),
            Optional.of(Unit.of("%")),
            Modifier.MORE_THAN,
            Optional.of(span("turnout")),
            Optional.of(new Change(Change.Direction.RISE, Change.Role.TO)),
            Optional.of(indirect),
            BY_HAND);
    NumericClaim ballots =
        new NumericClaim(
            span("1.1 million"),
            ClaimKind.COUNT,
            Quantity.of(new BigDecimal("1.1E+6")),
            Optional.empty(),
            Modifier.EXACT,
            Optional.of(span("ballots")),
            Optional.empty(),
            Optional.of(anonymous),
            BY_HAND);
    return Document.of(
            TEXT, DocumentMetadata.empty().withId("vote.txt").withDate(LocalDate.of(2026, 11, 4)))
        .with(Actor.LAYER, List.of(moreno))
        .with(Quote.LAYER, List.of(direct, indirect, anonymous))
        .with(NumericClaim.LAYER, List.of(turnout, ballots));
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }

  private static Mention mention(String words, MentionKind kind) {
    return new Mention(span(words), kind, span(words), BY_HAND);
  }

  private static Quote quote(
      QuoteType type, Spans content, String cuePlace, String source, Optional<Actor> speaker) {
    Span place = span(cuePlace);
    Span cue = Span.of(place.start(), place.start() + cuePlace.split(" ", -1)[0].length());
    Attribution attribution =
        new Attribution(
            type,
            content,
            Optional.of(cue),
            Optional.of(span(source)),
            Optional.empty(),
            Optional.empty(),
            Polarity.ASSERTED,
            BY_HAND);
    return new Quote(attribution, speaker, Optional.empty(), BY_HAND);
  }
}
