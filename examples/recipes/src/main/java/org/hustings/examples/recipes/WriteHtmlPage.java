package org.hustings.examples.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.actor.Mention;
import org.hustings.claim.NumericClaim;
import org.hustings.quote.Quote;
import org.hustings.render.Highlight;
import org.hustings.render.HtmlRenderer;
import org.hustings.render.Page;
import org.hustings.render.Style;

/** Writes a page that shows what was found in an article, in colours of one's own. */
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
            .title("The Danube, shared")
            // A layer can be shown as it is; its notes name the rules that found the annotations.
            .highlight(NumericClaim.LAYER, NUMBERS);
    for (Quote quote : text.quotes()) {
      String speaker = quote.speaker().map(Actor::name).orElse("somebody");
      quote.content().forEach(s -> page.highlight(Highlight.of(s, QUOTES).withNote(speaker)));
    }
    for (Actor actor : text.actors()) {
      for (Mention mention : actor.mentions()) {
        page.highlight(Highlight.of(mention.span(), NAMES).withNote(actor.name()));
      }
    }

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
