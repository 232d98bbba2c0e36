package org.hustings.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.ActorResolver;
import org.hustings.attribution.AttributionFinder;
import org.hustings.claim.NumericClaimParser;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.pipeline.Annotator;
import org.hustings.quote.QuoteExtractor;

/** The steps of the complete reader, each within reach. Safe for use by many threads. */
public final class Layers {
  private final LanguageAnalyzer language = LanguageAnalyzer.english();
  private final QuoteExtractor quotes = QuoteExtractor.english();
  private final AttributionFinder attribution = quotes.attributions();
  private final ActorResolver actors = ActorResolver.english();
  private final NumericClaimParser claims = NumericClaimParser.english();

  /** The reader that runs these very steps. */
  public PoliticalTextReader reader() {
    return PoliticalTextReader.builder()
        .language(language)
        .attributions(attribution)
        .actors(actors)
        .quotes(quotes)
        .claims(claims)
        .build();
  }

  /** The steps by name, in an order in which each finds the layers that it needs. */
  public Map<String, Annotator> inOrder() {
    Map<String, Annotator> steps = new LinkedHashMap<>();
    steps.put("language", language);
    steps.put("attribution", attribution);
    steps.put("actors", actors);
    steps.put("quotes", quotes);
    steps.put("claims", claims);
    return steps;
  }
}
