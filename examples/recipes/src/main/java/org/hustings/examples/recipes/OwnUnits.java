package org.hustings.examples.recipes;

import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.NumericClaimParser;
import org.hustings.claim.Unit;
import org.hustings.claim.UnitLexicon;

/** Adds a unit of measurement and a currency of one's own. */
public final class OwnUnits {
  private static final String ARTICLE =
      "The ministry bought 40 sackfuls of seed for 1.2 million florins, its spokesman said.";

  private OwnUnits() {}

  /** Prints the numbers of a sentence with their units. */
  public static void main(String[] args) {
    UnitLexicon units =
        UnitLexicon.english()
            .plus("sackfuls", Unit.of("sackful"), ClaimKind.MEASURE)
            .plus("florins", Unit.of("RUF"), ClaimKind.MONEY);
    PoliticalTextReader reader =
        PoliticalTextReader.builder()
            .claims(NumericClaimParser.builder().units(units).build())
            .build();

    PoliticalText text = reader.read(ARTICLE);
    for (NumericClaim claim : text.claims()) {
      System.out.println(text.in(claim.span()) + " is " + claim);
    }
  }
}
