package org.hustings.examples.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.claim.NumericClaim;
import org.hustings.quote.Quote;
import org.hustings.render.Highlight;
import org.hustings.render.HtmlRenderer;
import org.hustings.render.Page;
import org.hustings.render.Section;
import org.hustings.render.Style;

/** Writes a page of an article in colours of one's own, with its speakers to pick from. */
public final class WriteHtmlPage {
  private static final Style QUOTES = Style.fill("quotes", "Said", 260);
  private static final Style NAMES = Style.underline("names", "Who", 0);
  private static final Style NUMBERS = Style.frame("numbers", "How many", 90);

  private WriteHtmlPage() {}

  /** Writes the page to a temporary file and prints where it is. */
  public static void main(String[] args) throws IOException {
    PoliticalText text = PoliticalTextReader.english().read(article());

    Page.Builder page =
        Page.builder(text.document())
            .headline(text.sentences().get(0).span())
            // A layer can be shown as it is; its notes name the rules that found the annotations.
            .highlight(NumericClaim.LAYER, NUMBERS);
    List<Section.Entry> speakers = new ArrayList<>();
    for (Actor actor : text.actors()) {
      String name = actor.name();
      actor.mentions().forEach(m -> page.highlight(Highlight.of(m.span(), NAMES).withNote(name)));
      List<Quote> said = text.quotesBy(actor);
      said.stream()
          .map(quote -> Highlight.of(quote.content(), QUOTES).withNote(name).withGroup(actor.id()))
          .forEach(page::highlight);
      if (!said.isEmpty()) { // a speaker can be picked, to see his or her quotes alone
        speakers.add(Section.Entry.of(name).withBadge(said.size() + "×").withGroup(actor.id()));
      }
    }
    page.section(new Section("Speakers", speakers));

    Path file = Files.createTempFile("danube", ".html");
    Files.writeString(file, HtmlRenderer.standard().render(page.build()));
    System.out.println("Wrote " + Files.size(file) + " bytes; open " + file.toUri());
  }

  private static String article() throws IOException {
    try (InputStream in = WriteHtmlPage.class.getResourceAsStream("/articles/danube.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
