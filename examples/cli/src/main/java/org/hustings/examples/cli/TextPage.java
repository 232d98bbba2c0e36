package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorType;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Document;
import org.hustings.quote.Quote;

/** A document as a page of text: quotes by speaker, the cast, the numbers. */
final class TextPage {
  private static final String INDENT = "  ";

  private final int width;
  private final TerminalStyle style;

  /** Pages of the given width in columns. */
  TextPage(int width, TerminalStyle style) {
    this.width = width;
    this.style = style;
  }

  /** The page, which ends with a line break. */
  String of(Document document) {
    List<String> lines = new ArrayList<>();
    Wrapping.wrap(Headline.of(document), width).forEach(line -> lines.add(style.title(line)));
    Wrapping.wrap(DocumentSummary.of(document), width)
        .forEach(line -> lines.add(style.faint(line)));
    addQuotes(document, lines);
    addCast(document, lines);
    addNumbers(document, lines);
    return String.join("\n", lines) + "\n";
  }

  private void addQuotes(Document document, List<String> lines) {
    addHeading("Who said what", lines);
    List<SpeakerQuotes> speakers = SpeakerQuotes.of(document);
    if (speakers.isEmpty()) {
      lines.add(INDENT + "Nobody is quoted.");
    }
    String gap = "";
    for (SpeakerQuotes speaker : speakers) {
      lines.addAll(gap.lines().toList());
      gap = "\n";
      addSpeaker(speaker, lines);
      Optional<Actor> principal = Optional.empty();
      for (Quote quote : speaker.quotes()) {
        boolean told = quote.onBehalfOf().equals(principal);
        addQuote(document.text(), quote, told ? "" : behalf(quote), lines);
        principal = quote.onBehalfOf();
      }
    }
  }

  private void addSpeaker(SpeakerQuotes speaker, List<String> lines) {
    String name = speaker.name();
    String about = speaker.speaker().map(ActorWords::about).orElse("");
    List<String> words = Wrapping.wrap(about.isEmpty() ? name : name + " · " + about, width);
    // The name is set off by style, so it is cut out of the wrapped lines again.
    String first = words.get(0);
    lines.add(
        first.startsWith(name)
            ? style.name(name) + style.faint(first.substring(name.length()))
            : style.name(first));
    words.stream().skip(1).forEach(line -> lines.add(INDENT + style.faint(line)));
  }

  private static String behalf(Quote quote) {
    return quote
        .onBehalfOf()
        .map(actor -> " (for " + Wrapping.oneLine(actor.name()) + ")")
        .orElse("");
  }

  private void addQuote(String text, Quote quote, String behalf, List<String> lines) {
    String words = QuoteWords.lead(quote, text);
    String lead = words.isEmpty() ? "" : words + ":";
    String said = QuoteWords.of(quote, text);
    List<String> wrapped =
        Wrapping.wrap((lead + " " + said + behalf).strip(), width - 2 * INDENT.length());
    for (int i = 0; i < wrapped.size(); i++) {
      String line = wrapped.get(i);
      lines.add(
          (i == 0 ? INDENT : INDENT + INDENT)
              + (i == 0 && line.startsWith(lead)
                  ? style.faint(lead) + line.substring(lead.length())
                  : line));
    }
  }

  private void addCast(Document document, List<String> lines) {
    addHeading("The cast", lines);
    List<Actor> actors = document.find(Actor.LAYER).orElse(List.of());
    if (actors.isEmpty()) {
      lines.add(INDENT + "Nobody is named.");
      return;
    }
    TextTable table =
        new TextTable(List.of(style::faint, style::name, UnaryOperator.identity(), style::faint));
    for (ActorType type : ActorType.values()) {
      String label = ActorWords.plural(type);
      List<Actor> cast =
          actors.stream()
              .filter(actor -> actor.type() == type)
              .sorted(Comparator.comparing(actor -> -actor.mentions().size()))
              .toList();
      for (Actor actor : cast) {
        table.add(
            label,
            Wrapping.oneLine(actor.name()),
            ActorWords.about(actor),
            actor.mentions().size() + "×");
        label = "";
      }
    }
    table.lines(width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
  }

  private void addNumbers(Document document, List<String> lines) {
    addHeading("The numbers, and who claims them", lines);
    List<NumericClaim> claims = ClaimWords.worthTelling(document);
    if (claims.isEmpty()) {
      lines.add(INDENT + "There are none.");
      return;
    }
    String text = document.text();
    TextTable table =
        new TextTable(
            List.of(
                style::number, UnaryOperator.identity(), UnaryOperator.identity(), style::name));
    for (NumericClaim claim : claims) {
      String object = claim.object().map(span -> Wrapping.oneLine(span.in(text))).orElse("");
      table.add(
          Wrapping.oneLine(claim.span().in(text)),
          (ClaimWords.change(claim) + " " + ClaimWords.value(claim)).strip(),
          object,
          claim.quote().map(quote -> SpeakerQuotes.name(document, quote)).orElse(""));
    }
    table.lines(width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
  }

  private void addHeading(String heading, List<String> lines) {
    lines.add("");
    lines.add(style.heading(heading.toUpperCase(Locale.ROOT)));
  }
}
