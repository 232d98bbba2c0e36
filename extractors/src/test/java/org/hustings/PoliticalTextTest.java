package org.hustings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorType;
import org.hustings.actor.Mention;
import org.hustings.actor.MentionKind;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.Modifier;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.Quantity;
import org.hustings.document.Document;
import org.hustings.document.MissingLayerException;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.quote.Quote;
import org.junit.jupiter.api.Test;

class PoliticalTextTest {
  private static final Provenance GIVEN = Provenance.of("test/given", 1);
  private static final String TEXT =
      "Kim Jong Un shook hands. \"Over 600 came,\" said analyst Youngjun Kim. \"Too many,\" he added."
          + " \"Enough,\" Kim said.";

  private static final Actor LEADER = actor("#1", "Kim Jong Un", "Kim Jong Un");
  private static final Actor ANALYST = actor("#2", "Youngjun Kim", "Youngjun Kim");
  private static final Quote COUNT = quote("Over 600 came,", ANALYST);
  private static final Quote ADDED = quote("Too many,", ANALYST);
  private static final Quote ENOUGH = quote("Enough,", LEADER);
  private static final NumericClaim SIX_HUNDRED = claim("600", COUNT);

  private final PoliticalText text =
      PoliticalText.of(
          Document.of(TEXT)
              .with(Actor.LAYER, List.of(LEADER, ANALYST))
              .with(Quote.LAYER, List.of(COUNT, ADDED, ENOUGH))
              .with(NumericClaim.LAYER, List.of(SIX_HUNDRED)));

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }

  private static Actor actor(String id, String name, String mention) {
    // Both are called by their surname too.
    List<Mention> mentions =
        Stream.of(span(mention), span("Kim"))
            .sorted()
            .map(span -> new Mention(span, MentionKind.NAME, span, GIVEN))
            .toList();
    return new Actor(
        id,
        name,
        ActorType.PERSON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        mentions,
        GIVEN);
  }

  private static Quote quote(String content, Actor speaker) {
    return new Quote(
        new Attribution(
            QuoteType.DIRECT,
            Spans.of(span(content)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Polarity.ASSERTED,
            GIVEN),
        Optional.of(speaker),
        Optional.empty(),
        GIVEN);
  }

  private static NumericClaim claim(String words, Quote quote) {
    return new NumericClaim(
        span(words),
        ClaimKind.COUNT,
        Quantity.of(new BigDecimal(words)),
        Optional.empty(),
        Modifier.MORE_THAN,
        Optional.empty(),
        Optional.empty(),
        Optional.of(quote),
        GIVEN);
  }

  private static final String TALK =
      "Moreno: Reyes has a plan. It is his plan. Reyes to Moreno: I know that Moreno lies.";

  private static final Actor MORENO =
      actorOf(
          "#1", "Ada Moreno", Optional.of("USA"), Span.of(0, 6), Span.of(51, 57), Span.of(71, 77));
  private static final Actor REYES =
      actorOf(
          "#2",
          "Paul Reyes",
          Optional.empty(),
          Span.of(8, 13),
          Span.of(32, 35),
          Span.of(42, 47),
          Span.of(59, 60));
  private static final Quote PLAN = said(Span.of(8, 25), MORENO, Optional.empty());
  private static final Quote TOLD = said(Span.of(26, 41), MORENO, Optional.empty());
  private static final Quote ANSWER = said(Span.of(61, 83), REYES, Optional.of(Span.of(51, 57)));

  private final PoliticalText talk =
      PoliticalText.of(
          Document.of(TALK)
              .with(Actor.LAYER, List.of(MORENO, REYES))
              .with(Quote.LAYER, List.of(PLAN, TOLD, ANSWER))
              .with(NumericClaim.LAYER, List.of()));

  private static Actor actorOf(String id, String name, Optional<String> country, Span... mentions) {
    return new Actor(
        id,
        name,
        ActorType.PERSON,
        country,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stream.of(mentions).map(span -> Mention.name(span, GIVEN)).toList(),
        GIVEN);
  }

  private static Quote said(Span content, Actor speaker, Optional<Span> addressee) {
    return new Quote(
        new Attribution(
            QuoteType.DIRECT,
            Spans.of(content),
            Optional.empty(),
            Optional.empty(),
            addressee,
            Optional.empty(),
            Polarity.ASSERTED,
            GIVEN),
        Optional.of(speaker),
        Optional.empty(),
        GIVEN);
  }

  @Test
  void showsTheLayersOfItsDocument() {
    assertThat(text.text()).isEqualTo(TEXT);
    assertThat(text.quotes()).containsExactly(COUNT, ADDED, ENOUGH);
    assertThat(text.actors()).containsExactly(LEADER, ANALYST);
    assertThat(text.claims()).containsExactly(SIX_HUNDRED);
    assertThat(text.get(Quote.LAYER)).isEqualTo(text.document().get(Quote.LAYER));
    assertThat(text.in(SIX_HUNDRED.span())).isEqualTo("600");
    assertThat(text.in(ADDED.content())).isEqualTo("Too many,");
  }

  @Test
  void findsQuotesAndClaimsOfAnActor() {
    assertThat(text.quotesBy(ANALYST)).containsExactly(COUNT, ADDED);
    assertThat(text.quotesBy(LEADER)).containsExactly(ENOUGH);
    assertThat(text.claimsBy(ANALYST)).containsExactly(SIX_HUNDRED);
    assertThat(text.claimsBy(LEADER)).isEmpty();
  }

  @Test
  void findsQuotesAboutAndToAnActor() {
    assertThat(talk.quotesAbout("Paul Reyes")).containsExactly(PLAN, TOLD);
    assertThat(talk.quotesAbout("Ada Moreno")).containsExactly(ANSWER);
    assertThat(talk.quotesAbout("Kim")).isEmpty();
    assertThat(talk.quotesTo("Ada Moreno")).containsExactly(ANSWER);
    assertThat(talk.quotesTo("Paul Reyes")).isEmpty();
  }

  @Test
  void tellsWhoSpeaksOfWhomButNotOfThemselves() {
    assertThat(talk.references())
        .containsExactly(
            new ActorReference(MORENO, REYES, List.of(PLAN, TOLD)),
            new ActorReference(REYES, MORENO, List.of(ANSWER)));
    assertThat(talk.references().get(0)).hasToString("Ada Moreno on Paul Reyes (2 quotes)");
    assertThat(talk.references().get(1)).hasToString("Paul Reyes on Ada Moreno (1 quote)");
    assertThat(text.references()).isEmpty();
  }

  @Test
  void findsQuotesWithNumbers() {
    assertThat(text.quotesWithNumbers()).containsExactly(COUNT);
    assertThat(text.claimsIn(COUNT)).containsExactly(SIX_HUNDRED);
    assertThat(text.claimsIn(ADDED)).isEmpty();
    assertThat(talk.quotesWithNumbers()).isEmpty();
  }

  @Test
  void findsActorsOfACountryInAnyCase() {
    assertThat(talk.actorsOf("USA")).containsExactly(MORENO);
    assertThat(talk.actorsOf("usa")).containsExactly(MORENO);
    assertThat(talk.actorsOf("FRA")).isEmpty();
  }

  @Test
  void findsAnActorByNameInAnyCase() {
    assertThat(text.actor("youngjun kim")).contains(ANALYST);
    assertThat(text.quotesBy("Youngjun Kim")).containsExactly(COUNT, ADDED);
    assertThat(text.claimsBy("Youngjun Kim")).containsExactly(SIX_HUNDRED);
  }

  @Test
  void choosesNoneOfTwoNamesakes() {
    assertThat(text.actor("Kim")).isEmpty();
    assertThat(text.actor(" ")).isEmpty();
    assertThat(text.quotesBy("Kim")).isEmpty();
  }

  @Test
  void findsNobodyByANameThatIsNotThere() {
    assertThat(text.actor("Ada Moreno")).isEmpty();
    assertThat(text.claimsBy("Ada Moreno")).isEmpty();
  }

  @Test
  void refusesADocumentThatWasNotRead() {
    assertThatThrownBy(() -> PoliticalText.of(Document.of(TEXT)))
        .isInstanceOf(MissingLayerException.class)
        .hasMessageContaining("no layer 'quotes'");
    assertThatThrownBy(text::sentences).isInstanceOf(MissingLayerException.class);
  }

  @Test
  void anActorIsFoundByAccentlessNameAliasAndSurname() {
    String words = "Gábor Szentesi left Britain.";
    Actor minister =
        new Actor(
            "#1",
            "Gábor Szentesi",
            ActorType.PERSON,
            Optional.of("HUN"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Mention.name(Span.of(0, 14), GIVEN)),
            GIVEN);
    Actor state =
        new Actor(
            "GBR",
            "United Kingdom",
            ActorType.STATE,
            Optional.of("GBR"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("U.K.", "Britain"),
            List.of(Mention.name(Span.of(20, 27), GIVEN)),
            GIVEN);
    PoliticalText read =
        PoliticalText.of(
            Document.of(words)
                .with(Actor.LAYER, List.of(minister, state))
                .with(Quote.LAYER, List.of())
                .with(NumericClaim.LAYER, List.of()));

    assertThat(read.actor("gabor szentesi")).contains(minister);
    assertThat(read.actor("Szentesi")).contains(minister);
    assertThat(read.actor("u.k.")).contains(state);
    assertThat(read.actor("entesi")).isEmpty();
    assertThat(read.actor("")).isEmpty();
  }

  @Test
  void aCountryThatIsNoCodeOfThreeLettersIsRefused() {
    assertThatThrownBy(() -> text.actorsOf("FR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("country must be an ISO 3166-1 alpha-3 code such as FRA, but was 'FR'");
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without a checker of nulls do
  void whatIsNullIsNamed() {
    Actor nobody = null;
    String unnamed = null;
    Quote unsaid = null;

    assertThatThrownBy(() -> text.quotesBy(nobody)).hasMessage("actor");
    assertThatThrownBy(() -> text.quotesBy(unnamed)).hasMessage("name");
    assertThatThrownBy(() -> text.actorsOf(unnamed)).hasMessage("country");
    assertThatThrownBy(() -> text.claimsIn(unsaid)).hasMessage("quote");
  }
}
