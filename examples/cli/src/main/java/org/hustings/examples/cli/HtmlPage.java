package org.hustings.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.actor.Actor;
import org.hustings.actor.Mention;
import org.hustings.actor.MentionKind;
import org.hustings.attribution.QuoteType;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Annotation;
import org.hustings.document.Document;
import org.hustings.quote.Quote;
import org.hustings.render.Highlight;
import org.hustings.render.HtmlRenderer;
import org.hustings.render.Page;
import org.hustings.render.Section;
import org.hustings.render.Section.Entry;
import org.hustings.render.Section.Item;
import org.hustings.render.Style;

/**
 * A document as one self-contained page of HTML: the article with quotes, actors and numbers
 * highlighted, and beside it who said what, the cast and the numbers, linked with the text.
 */
final class HtmlPage {
  private static final Style QUOTES = Style.fill("quotes", "Quotes", 210);
  private static final Style ACTORS = Style.underline("actors", "Actors", 150);
  private static final Style NUMBERS = Style.frame("numbers", "Numbers", 30);
  private static final String UNNAMED = "Somebody not named";
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .footer("Read by Hustings. Machine reading errs: check before you quote.")
          .build();

  private final Document document;
  private final String text;
  private final List<Quote> quotes;
  private final List<Actor> actors;
  private final List<NumericClaim> claims;
  private final IdentityHashMap<Object, String> anchors = new IdentityHashMap<>();

  private HtmlPage(Document document) {
    this.document = document;
    text = document.text();
    quotes = document.find(Quote.LAYER).orElse(List.of());
    actors = document.find(Actor.LAYER).orElse(List.of());
    claims = document.find(NumericClaim.LAYER).orElse(List.of());
    number(quotes, "quote-");
    number(claims, "number-");
  }

  private void number(List<?> annotations, String prefix) {
    int number = 1;
    for (Object annotation : annotations) {
      anchors.put(annotation, prefix + number++);
    }
  }

  /** The page. */
  static String of(Document document) {
    return RENDERER.render(new HtmlPage(document).page());
  }

  private Page page() {
    Page.Builder page =
        Page.builder(document)
            .title(Headline.of(document))
            .subtitle(DocumentSummary.of(document))
            .style(QUOTES)
            .style(ACTORS)
            .style(NUMBERS);
    Headline.in(text).ifPresent(page::headline);
    quotes.forEach(quote -> page.highlight(highlight(quote)));
    actors.forEach(actor -> page.highlights(highlights(actor)));
    claims.forEach(claim -> page.highlight(highlight(claim)));
    return page.section(new Section("Who said what", speakers()))
        .section(new Section("The cast", cast()))
        .section(new Section("The numbers, and who claims them", numbers()))
        .build();
  }

  private Highlight highlight(Quote quote) {
    String speaker = SpeakerQuotes.name(document, quote);
    String about = quote.speaker().map(ActorWords::about).orElse("not identified");
    String note =
        joined(speaker.isEmpty() ? UNNAMED : speaker, about)
            + "\n"
            + joined(
                QuoteWords.type(quote),
                quote.cue().map(cue -> "“" + Wrapping.oneLine(cue.in(text)) + "”").orElse(""),
                quote.onBehalfOf().map(principal -> "for " + principal.name()).orElse(""));
    return Highlight.of(quote.content(), QUOTES).withNote(note).withAnchor(anchor(quote));
  }

  private List<Highlight> highlights(Actor actor) {
    List<Highlight> highlights = new ArrayList<>();
    for (Mention mention : actor.mentions()) {
      Highlight highlight =
          Highlight.of(mention.span(), ACTORS)
              .withNote(joined(actor.name(), ActorWords.about(actor)))
              .withLink(anchor(actor));
      boolean shown = highlights.isEmpty() && mention.kind() != MentionKind.PRONOUN;
      highlights.add(shown ? highlight.withAnchor(anchor(actor) + "-in-text") : highlight);
    }
    return highlights;
  }

  private Highlight highlight(NumericClaim claim) {
    String claimant = claimant(claim).map(name -> "says " + name).orElse("said by the article");
    return Highlight.of(claim.span(), NUMBERS)
        .withNote(joined(value(claim), object(claim)) + "\n" + claimant)
        .withAnchor(anchor(claim));
  }

  private List<Entry> speakers() {
    return SpeakerQuotes.of(document).stream()
        .map(
            speaker -> {
              Entry entry =
                  Entry.of(speaker.name().isEmpty() ? UNNAMED : speaker.name())
                      .withDetail(speaker.speaker().map(ActorWords::about).orElse("not identified"))
                      .withItems(speaker.quotes().stream().map(this::item).toList());
              return speaker.speaker().isPresent()
                  ? entry.withLink(anchor(speaker.speaker().get()))
                  : entry;
            })
        .toList();
  }

  private Item item(Quote quote) {
    Item item = Item.of(QuoteWords.of(quote, text)).withLink(anchor(quote));
    return quote.type() == QuoteType.DIRECT
        ? item
        : quote.cue().map(cue -> item.withDetail(Wrapping.oneLine(cue.in(text)))).orElse(item);
  }

  private List<Entry> cast() {
    return actors.stream()
        .sorted(Comparator.comparing(Actor::type).thenComparing(actor -> -actor.mentions().size()))
        .map(this::entry)
        .toList();
  }

  private Entry entry(Actor actor) {
    int mentions = actor.mentions().size();
    Entry entry =
        Entry.of(Wrapping.oneLine(actor.name()))
            .withAnchor(anchor(actor))
            .withDetail(
                joined(
                    ActorWords.singular(actor.type()),
                    ActorWords.about(actor),
                    mentions == 1 ? "1 mention" : mentions + " mentions"));
    return highlights(actor).get(0).anchor().map(entry::withLink).orElse(entry);
  }

  private List<Entry> numbers() {
    return claims.stream()
        .map(
            claim ->
                Entry.of(Wrapping.oneLine(claim.span().in(text)))
                    .withLink(anchor(claim))
                    .withDetail(
                        joined(value(claim), object(claim), claimant(claim).orElse("the article"))))
        .toList();
  }

  private static String value(NumericClaim claim) {
    return (ClaimWords.change(claim) + " " + ClaimWords.value(claim)).strip();
  }

  private String object(NumericClaim claim) {
    return claim.object().map(span -> Wrapping.oneLine(span.in(text))).orElse("");
  }

  private Optional<String> claimant(NumericClaim claim) {
    return claim
        .quote()
        .map(quote -> SpeakerQuotes.name(document, quote))
        .filter(name -> !name.isEmpty());
  }

  private String anchor(Annotation annotation) {
    return Objects.requireNonNull(anchors.get(annotation));
  }

  private static String anchor(Actor actor) {
    return "actor-" + actor.id();
  }

  /** The parts that there are, with a dot between them. */
  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" · "));
  }
}
