package org.hustings.examples.recipes;

import java.util.List;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.attribution.CueLexicon;
import org.hustings.quote.Quote;
import org.hustings.quote.QuoteExtractor;

/** Adds a verb of speech that the built-in lexicon does not know. */
public final class OwnCueVerbs {
  private static final String POST =
      "Paul Reyes squawked that the bridge was a scandal. Ada Moreno said that it would open in May.";

  private OwnCueVerbs() {}

  /** Prints the quotes without and with the verb. */
  public static void main(String[] args) {
    // The trained model guesses many an unknown verb; rules alone show what the lexicon does.
    PoliticalTextReader standard = readerWith(CueLexicon.english());
    // A lexicon is a value: plus(...) gives a new one, and nothing else changes.
    PoliticalTextReader extended = readerWith(CueLexicon.english().plus("squawk"));

    System.out.println("Built-in cues: " + said(standard.read(POST)));
    System.out.println("With 'squawk': " + said(extended.read(POST)));
  }

  private static PoliticalTextReader readerWith(CueLexicon cues) {
    QuoteExtractor quotes = QuoteExtractor.builder().cues(cues).rulesOnly().build();
    return PoliticalTextReader.builder().quotes(quotes).build();
  }

  private static List<String> said(PoliticalText text) {
    return text.quotes().stream().map(quote -> said(text, quote)).toList();
  }

  private static String said(PoliticalText text, Quote quote) {
    return quote.speaker().map(Actor::name).orElse("?") + ": " + text.in(quote.content());
  }
}
