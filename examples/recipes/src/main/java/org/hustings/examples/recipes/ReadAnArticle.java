package org.hustings.examples.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.quote.Quote;

/** Reads an article: who said what, who they are, and which numbers they claim. */
public final class ReadAnArticle {
  private ReadAnArticle() {}

  /** Prints what the article on the Danube says. */
  public static void main(String[] args) throws IOException {
    PoliticalTextReader reader = PoliticalTextReader.english();
    // The date decides who "the French president" is.
    DocumentMetadata metadata = DocumentMetadata.empty().withDate(LocalDate.of(2026, 8, 20));
    PoliticalText text = reader.read(Document.of(article(), metadata));

    System.out.println("Quotes");
    for (Quote quote : text.quotes()) {
      String speaker = quote.speaker().map(Actor::name).orElse("somebody");
      System.out.println("  " + speaker + ": " + text.in(quote.content()));
    }
    System.out.println("Actors");
    for (Actor actor : text.actors()) {
      System.out.println("  " + actor);
    }
    System.out.println("Numbers");
    for (NumericClaim claim : text.claims()) {
      String claimant = claim.claimant().map(Actor::name).orElse("the article");
      System.out.println("  " + text.in(claim.span()) + ", says " + claimant);
    }
  }

  private static String article() throws IOException {
    try (InputStream in = ReadAnArticle.class.getResourceAsStream("/articles/danube.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
