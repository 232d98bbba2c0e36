package org.hustings.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import org.hustings.render.Link;
import org.hustings.render.Network;
import org.hustings.render.Page;
import org.hustings.render.Section;
import org.hustings.render.Section.Entry;
import org.hustings.render.Section.Item;
import org.hustings.render.Style;
import org.hustings.render.Table;

/**
 * A document as one self-contained page of HTML to explore: the article with quotes, actors and
 * numbers highlighted, beside it the speakers, each of whom can be picked, and below it who speaks
 * of whom, who is named together, the numbers and the cast.
 */
final class HtmlPage {
  private static final Style VERBATIM = Style.fill("verbatim", "Quoted word for word", 210);
  private static final Style REPORTED = Style.tint("reported", "Told in other words", 210);
  private static final Style ACTORS = Style.underline("actors", "Actors", 150);
  private static final Style NUMBERS = Style.frame("numbers", "Numbers", 30);

  /** Far apart on the colour wheel for the first few, who speak most. */
  private static final int[] HUES = {210, 28, 145, 285, 50, 335, 180, 255, 95, 5};

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .footer("Read by Hustings. Machine reading errs: check before you quote.")
          .build();

  private final Document document;
  private final String text;
  private final List<Quote> quotes;
  private final List<Actor> actors;
  private final List<NumericClaim> claims;
  private final List<SpeakerQuotes> speakers;
  private final IdentityHashMap<Object, String> anchors = new IdentityHashMap<>();
  private final IdentityHashMap<Quote, Integer> speakerOf = new IdentityHashMap<>();
  private final Map<String, Integer> speakerById = new HashMap<>();

  private HtmlPage(Document document) {
    this.document = document;
    text = document.text();
    quotes = document.find(Quote.LAYER).orElse(List.of());
    actors = document.find(Actor.LAYER).orElse(List.of());
    claims = ClaimWords.worthTelling(document);
    speakers =
        SpeakerQuotes.of(document).stream()
            .sorted(
                Comparator.comparing((SpeakerQuotes speaker) -> speaker.speaker().isEmpty())
                    .thenComparing(speaker -> -speaker.quotes().size()))
            .toList();
    number(quotes, "quote-");
    number(claims, "number-");
    for (int i = 0; i < speakers.size(); i++) {
      int number = i;
      speakers.get(i).quotes().forEach(quote -> speakerOf.put(quote, number));
      speakers.get(i).speaker().ifPresent(actor -> speakerById.put(actor.id(), number));
    }
  }

  private void number(List<?> annotations, String prefix) {
    int number = 1;
    for (Object annotation : annotations) {
      anchors.put(annotation, prefix + number++);
    }
  }

  /** The page. */
  static String of(Document document) {
    return RENDERER.render(new HtmlPage(document).page().build());
  }

  /** The page, with the grammar of each sentence drawn at its end. */
  static String withGrammar(Document document) {
    return RENDERER.render(
        new HtmlPage(document).page().figure(GrammarFigure.of(document)).build());
  }

  /** The page as part of a report, with a link to the report's first page. */
  static String partOf(Document document, String label, Link index) {
    return RENDERER.render(new HtmlPage(document).page().back(label, index).build());
  }

  private Page.Builder page() {
    Page.Builder page =
        Page.builder(document)
            .title(Headline.of(document))
            .subtitle(DocumentSummary.of(document))
            .style(VERBATIM)
            .style(REPORTED)
            .style(ACTORS)
            .style(NUMBERS);
    Headline.in(text).ifPresent(page::headline);
    quotes.forEach(quote -> page.highlight(highlight(quote)));
    actors.forEach(actor -> page.highlights(highlights(actor)));
    claims.forEach(claim -> page.highlight(highlight(claim)));
    if (!speakers.isEmpty()) {
      page.section(new Section("Who says what", entries()));
    }
    Stream.of(ActorTies.speaksOf(document, this::hue), ActorTies.namedTogether(document, this::hue))
        .filter((Network network) -> !network.ties().isEmpty())
        .forEach(page::figure);
    if (!claims.isEmpty()) {
      page.figure(numbers());
    }
    if (!actors.isEmpty()) {
      page.figure(new Section("The cast", cast()));
    }
    return page;
  }

  private Highlight highlight(Quote quote) {
    int number = Objects.requireNonNull(speakerOf.get(quote));
    String speaker = SpeakerQuotes.name(document, quote);
    String about = quote.speaker().map(ActorWords::about).orElse("not identified");
    String note =
        joined(speaker, about)
            + "\n"
            + joined(
                QuoteWords.type(quote),
                quote.cue().map(cue -> "“" + Wrapping.oneLine(cue.in(text)) + "”").orElse(""),
                quote.onBehalfOf().map(principal -> "for " + principal.name()).orElse(""));
    return Highlight.of(quote.content(), quote.type() == QuoteType.DIRECT ? VERBATIM : REPORTED)
        .withNote(note)
        .withAnchor(anchor(quote))
        .withGroup(group(number))
        .withHue(HUES[number % HUES.length]);
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
        .withNote(joined(value(claim), object(claim), time(claim)) + "\n" + claimant)
        .withAnchor(anchor(claim));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      SpeakerQuotes speaker = speakers.get(i);
      int count = speaker.quotes().size();
      Entry entry =
          Entry.of(speaker.name())
              .withBadge(count == 1 ? "1 quote" : count + " quotes")
              .withItems(speaker.quotes().stream().map(this::item).toList())
              .withGroup(group(i))
              .withHue(HUES[i % HUES.length]);
      String about = speaker.speaker().map(ActorWords::about).orElse("");
      entries.add(about.isEmpty() ? entry : entry.withDetail(about));
    }
    return entries;
  }

  private Item item(Quote quote) {
    String words = QuoteWords.of(quote, text);
    String lead = QuoteWords.lead(quote, text);
    return Item.of(lead.isEmpty() ? words : lead + ": " + words).withLink(anchor(quote));
  }

  private List<Entry> cast() {
    return actors.stream()
        .sorted(Comparator.comparing(Actor::type).thenComparing(actor -> -actor.mentions().size()))
        .map(this::entry)
        .toList();
  }

  private Entry entry(Actor actor) {
    Entry entry =
        Entry.of(Wrapping.oneLine(actor.name()))
            .withAnchor(anchor(actor))
            .withBadge(actor.mentions().size() + "×")
            .withDetail(joined(ActorWords.singular(actor.type()), ActorWords.about(actor)));
    return highlights(actor).get(0).anchor().map(entry::withLink).orElse(entry);
  }

  private Table numbers() {
    List<Table.Row> rows = new ArrayList<>();
    for (NumericClaim claim : claims) {
      Snippet context = Snippet.of(document, claim.span());
      Table.Row row =
          Table.Row.of(
              Table.Cell.of(Wrapping.oneLine(claim.span().in(text)))
                  .withLink(Link.to(anchor(claim))),
              Table.Cell.of(value(claim)),
              Table.Cell.of(object(claim)),
              Table.Cell.of(claimant(claim).orElse("the article")),
              Table.Cell.of(context.text()).withStrong(context.words()));
      rows.add(
          claim
              .quote()
              .map(speakerOf::get)
              .map(number -> row.withGroup(group(number)))
              .orElse(row.withGroup("article")));
    }
    return Table.of(
        "The numbers, and who claims them",
        List.of("Number", "Read as", "Of what", "Claimed by", "In the text"),
        rows);
  }

  private static String value(NumericClaim claim) {
    return (ClaimWords.change(claim) + " " + ClaimWords.value(claim)).strip();
  }

  private String object(NumericClaim claim) {
    return claim.object().map(span -> Wrapping.oneLine(span.in(text))).orElse("");
  }

  private String time(NumericClaim claim) {
    return claim.time().map(span -> Wrapping.oneLine(span.in(text))).orElse("");
  }

  private Optional<String> claimant(NumericClaim claim) {
    return claim
        .quote()
        .map(quote -> SpeakerQuotes.name(document, quote))
        .filter(name -> !name.isEmpty());
  }

  /** Only speakers have a colour. */
  private Optional<Integer> hue(Actor actor) {
    return Optional.ofNullable(speakerById.get(actor.id()))
        .map(speaker -> HUES[speaker % HUES.length]);
  }

  private static String group(int speaker) {
    return "speaker-" + (speaker + 1);
  }

  private String anchor(Annotation annotation) {
    return Objects.requireNonNull(anchors.get(annotation));
  }

  static String anchor(Actor actor) {
    return "actor-" + actor.id();
  }

  /** The parts that there are, with a dot between them. */
  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" · "));
  }
}
