package org.hustings.examples.recipes;

import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.claim.NumericClaim;
import org.hustings.quote.Quote;

/** Collects what one actor said, under whatever name the text calls her by. */
public final class QuotesOfOneActor {
  private static final String ARTICLE =
      """
      Senator Ada Moreno said on Monday that the bridge would open in May. "We are four weeks ahead," \
      she told reporters in Santa Fe.

      Her rival Paul Reyes called the plan "a postcard". He said it would cost $90 million.

      Moreno said it would cost less than $60 million.
      """;

  private QuotesOfOneActor() {}

  /** Prints the quotes and the numbers of Ada Moreno. */
  public static void main(String[] args) {
    PoliticalText text = PoliticalTextReader.english().read(ARTICLE);
    Actor moreno = text.actor("Ada Moreno").orElseThrow();

    System.out.println(moreno.name() + " is mentioned " + moreno.mentions().size() + " times.");
    for (Quote quote : text.quotesBy(moreno)) {
      String source = quote.source().map(text::in).orElse("(nobody)");
      System.out.println("As \"" + source + "\": " + text.in(quote.content()));
    }
    for (NumericClaim claim : text.claimsBy(moreno)) {
      System.out.println("Claims: " + claim.modifier() + " " + text.in(claim.span()));
    }
  }
}
