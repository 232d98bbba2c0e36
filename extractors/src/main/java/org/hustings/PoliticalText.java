package org.hustings;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hustings.actor.Actor;
import org.hustings.actor.Mention;
import org.hustings.actor.MentionKind;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.MissingLayerException;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.document.Token;
import org.hustings.quote.Quote;

/**
 * A text that was read: its quotes, actors and numeric claims.
 *
 * <pre>{@code
 * PoliticalText text = reader.read(article);
 * for (Quote quote : text.quotesBy("Ursula von der Leyen")) {
 *   System.out.println(text.in(quote.content()));
 * }
 * }</pre>
 *
 * <p>A view of a {@link Document}; layers of one's own are found in {@link #document}. Immutable
 * and safe for use by many threads.
 */
public final class PoliticalText {
  private static final Pattern COUNTRY = Pattern.compile("\\p{Alpha}{3}");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Document document;

  private PoliticalText(Document document) {
    this.document = document;
  }

  /**
   * The view of a document.
   *
   * @throws MissingLayerException if quotes, actors or claims were never computed
   */
  public static PoliticalText of(Document document) {
    Objects.requireNonNull(document, "document");
    document.get(Quote.LAYER);
    document.get(Actor.LAYER);
    document.get(NumericClaim.LAYER);
    return new PoliticalText(document);
  }

  /** The text as it was given; all offsets refer to it. */
  public String text() {
    return document.text();
  }

  /** The document with all its layers. */
  public Document document() {
    return document;
  }

  /**
   * The words that a span covers.
   *
   * @throws IndexOutOfBoundsException if it reaches past the end of the text
   */
  public String in(Span span) {
    return span.in(text());
  }

  /**
   * The words that spans cover, such as the content of a quote, joined by single spaces.
   *
   * @throws IndexOutOfBoundsException if one reaches past the end of the text
   */
  public String in(Spans spans) {
    return spans.in(text());
  }

  /** All quotes, by the start of their content. */
  public List<Quote> quotes() {
    return document.get(Quote.LAYER);
  }

  /**
   * The quotes whose speaker is this actor, in text order. What a spokesperson with a name says is
   * the spokesperson's, with the principal in {@link Quote#onBehalfOf}; one without a name speaks
   * as the principal.
   *
   * @param actor one of this text: an id such as {@code #3} means another actor in another text
   */
  public List<Quote> quotesBy(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    return quotes().stream().filter(quote -> isBy(actor, quote.speaker())).toList();
  }

  /** The quotes of the actor that {@link #actor(String)} finds; none if it finds no actor. */
  public List<Quote> quotesBy(String name) {
    return actor(name).map(this::quotesBy).orElse(List.of());
  }

  /**
   * The quotes that mention this actor in their content, by whomever, in text order. A mention may
   * be a name, a description, a pronoun or an adjective, the speaker's own "I" included.
   */
  public List<Quote> quotesAbout(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    return quotes().stream().filter(quote -> actor.isMentionedIn(quote.content())).toList();
  }

  /** The quotes about the actor that {@link #actor(String)} finds; none if it finds no actor. */
  public List<Quote> quotesAbout(String name) {
    return actor(name).map(this::quotesAbout).orElse(List.of());
  }

  /**
   * The quotes that were said to this actor, in text order; only those whose addressee the text
   * names: {@code Reyes told Moreno that …}.
   */
  public List<Quote> quotesTo(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    return quotes().stream()
        .filter(quote -> quote.addressee().filter(actor::isMentionedIn).isPresent())
        .toList();
  }

  /** The quotes to the actor that {@link #actor(String)} finds; none if it finds no actor. */
  public List<Quote> quotesTo(String name) {
    return actor(name).map(this::quotesTo).orElse(List.of());
  }

  /** The quotes with a numeric claim in their content, in text order. */
  public List<Quote> quotesWithNumbers() {
    return quotes().stream().filter(quote -> !claimsIn(quote).isEmpty()).toList();
  }

  /** All actors, by their first mention. */
  public List<Actor> actors() {
    return document.get(Actor.LAYER);
  }

  /**
   * The actors that are or belong to a state, by their first mention.
   *
   * @param country ISO 3166-1 alpha-3 code, in any case: {@code "FRA"}
   * @throws IllegalArgumentException if it has not three letters, as {@code "FR"} and {@code
   *     "France"}
   */
  public List<Actor> actorsOf(String country) {
    Objects.requireNonNull(country, "country");
    checkArgument(
        COUNTRY.matcher(country).matches(),
        "country must be an ISO 3166-1 alpha-3 code such as FRA, but was '%s'",
        country);
    return actors().stream()
        .filter(actor -> actor.country().filter(country::equalsIgnoreCase).isPresent())
        .toList();
  }

  /**
   * Who speaks of whom: for each speaker, the other actors that the speaker's quotes mention, each
   * with these quotes; by first quote, then by first mention of the actor.
   *
   * <pre>{@code
   * text.references().forEach(System.out::println);  // Ada Moreno on Paul Reyes (2 quotes) …
   * }</pre>
   */
  public List<ActorReference> references() {
    return References.in(this);
  }

  /**
   * The actor of this name; case and accents don't count. The actor is looked for by its canonical
   * name, then by what the text calls it, by the other names that the gazetteer knows ({@link
   * Actor#aliases}), and by the end of its name, such as a surname.
   *
   * <pre>{@code
   * text.actor("Gabor Szentesi");  // of a text that calls him Gábor Szentesi
   * text.actor("Szentesi");        // him, too
   * }</pre>
   *
   * <p>Empty if there is none, and if there are several: for a text on Kim Jong Un that quotes a
   * Youngjun Kim, and calls both of them Kim, {@code actor("Kim")} is empty.
   */
  public Optional<Actor> actor(String name) {
    String wanted = folded(Objects.requireNonNull(name, "name"));
    List<Predicate<Actor>> ways =
        List.of(
            actor -> folded(actor.name()).equals(wanted),
            actor -> actor.mentions().stream().anyMatch(mention -> isNamed(mention, wanted)),
            actor -> actor.aliases().stream().anyMatch(alias -> folded(alias).equals(wanted)),
            actor -> !wanted.isEmpty() && folded(actor.name()).endsWith(" " + wanted));
    return ways.stream()
        .map(way -> actors().stream().filter(way).limit(2).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  private boolean isNamed(Mention mention, String wanted) {
    return mention.kind() == MentionKind.NAME && folded(in(mention.span())).equals(wanted);
  }

  private static String folded(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }

  /** All numeric claims, in text order. */
  public List<NumericClaim> claims() {
    return document.get(NumericClaim.LAYER);
  }

  /** The numeric claims that stand in a quote of this actor, in text order. */
  public List<NumericClaim> claimsBy(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    return claims().stream().filter(claim -> isBy(actor, claim.claimant())).toList();
  }

  /** The claims of the actor that {@link #actor(String)} finds; none if it finds no actor. */
  public List<NumericClaim> claimsBy(String name) {
    return actor(name).map(this::claimsBy).orElse(List.of());
  }

  /**
   * The numeric claims in the content of a quote, those of a quote within it too, in text order.
   *
   * <pre>{@code
   * for (Quote quote : text.quotesBy("Ada Moreno")) {
   *   text.claimsIn(quote);  // the numbers that she said there; may be none
   * }
   * }</pre>
   */
  public List<NumericClaim> claimsIn(Quote quote) {
    Objects.requireNonNull(quote, "quote");
    return claims().stream().filter(claim -> quote.content().contains(claim.span())).toList();
  }

  private static boolean isBy(Actor actor, Optional<Actor> speaker) {
    return speaker.isPresent() && speaker.get().id().equals(actor.id());
  }

  /**
   * All sentences, in text order.
   *
   * @throws MissingLayerException if the document was made without the language layer
   */
  public List<Sentence> sentences() {
    return document.get(Sentence.LAYER);
  }

  /**
   * All tokens, in text order.
   *
   * @throws MissingLayerException if the document was made without the language layer
   */
  public List<Token> tokens() {
    return document.get(Token.LAYER);
  }

  /**
   * The annotations of any other layer, such as one's own.
   *
   * @throws MissingLayerException if the layer was never computed
   */
  public <A> List<A> get(Layer<A> layer) {
    return document.get(layer);
  }

  /** How much was found; for logs. */
  @Override
  public String toString() {
    return "PoliticalText[" + document + "]";
  }
}
