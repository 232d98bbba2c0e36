package org.hustings.quote;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorResolver;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.AttributionFinder;
import org.hustings.attribution.CueLexicon;
import org.hustings.attribution.Polarity;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.pipeline.Annotator;
import org.hustings.pipeline.Pipeline;

/**
 * Finds who said what: attributions, each with the actor that its source refers to.
 *
 * <pre>{@code
 * List<Quote> quotes = QuoteExtractor.english().extract("\"We won,\" said Gov. Ada Moreno.");
 * quotes.get(0).speaker().get().name();  // "Ada Moreno"
 * }</pre>
 *
 * <p>A pronoun or a description gives the actor that it stands for; an unnamed spokesperson, a
 * statement or a poll gives the principal; {@code two officials} gives no speaker. A paragraph of
 * quotation without a source has the speaker of the quote before. Sayings that are declined ({@code
 * would not say whether …}) are left out unless asked for.
 *
 * <p>The confidence of a quote is that of its content and source (see {@link AttributionFinder}),
 * times a factor for how the speaker was found: 0.97 for a name, 0.9 for a pronoun, down to 0.6 for
 * a pronoun that only the quote before explains. How much it is worth was measured on PolNeAR's
 * development part ({@code hustings evaluate --reliability}): so many of the quotes found have the
 * right source and at least half of the right content.
 *
 * <table class="striped">
 *   <caption>Reliability</caption>
 *   <tr><th>confidence</th><th>quotes</th><th>right</th></tr>
 *   <tr><td>below 0.4</td><td>85</td><td>0.39</td></tr>
 *   <tr><td>0.4 to 0.5</td><td>155</td><td>0.57</td></tr>
 *   <tr><td>0.5 to 0.6</td><td>152</td><td>0.63</td></tr>
 *   <tr><td>0.6 to 0.7</td><td>182</td><td>0.64</td></tr>
 *   <tr><td>0.7 to 0.8</td><td>277</td><td>0.81</td></tr>
 *   <tr><td>0.8 to 0.9</td><td>534</td><td>0.94</td></tr>
 *   <tr><td>0.9 to 1</td><td>312</td><td>0.93</td></tr>
 * </table>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class QuoteExtractor implements Annotator {
  private final AttributionFinder attributions;
  private final double minConfidence;
  private final boolean declined;

  private QuoteExtractor(Builder builder) {
    attributions = builder.attributions();
    minConfidence = builder.minConfidence;
    declined = builder.declined;
  }

  /** An extractor with all defaults; loads a model of 1.1 MB, so make one and keep it. */
  public static QuoteExtractor english() {
    return builder().build();
  }

  /** An extractor with options. */
  public static Builder builder() {
    return new Builder();
  }

  /** The quotes of a text, by the start of their content. */
  public List<Quote> extract(String text) {
    return extract(Document.of(text));
  }

  /**
   * The quotes of a document, by the start of their content; a step before this one is left out if
   * the document already has all layers that it gives.
   */
  public List<Quote> extract(Document document) {
    return Standalone.with(this).annotate(document).get(Quote.LAYER);
  }

  /** The finder that this extractor's options ask for; a pipeline runs it before this step. */
  public AttributionFinder attributions() {
    return attributions;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageAnalysis.LAYER, Attribution.LAYER, Actor.LAYER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Quote.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Quote.LAYER, quotes(document));
  }

  private List<Quote> quotes(Document document) {
    SpeakerResolver speakers =
        new SpeakerResolver(LanguageAnalysis.of(document), document.get(Actor.LAYER));
    List<Quote> quotes = new ArrayList<>();
    for (Attribution attribution : document.get(Attribution.LAYER)) {
      SpeakerResolver.Speaker speaker = speakers.resolve(attribution);
      double product = attribution.provenance().confidence() * speaker.confidence();
      double confidence = Math.round(product * 1e4) / 1e4; // 0.842, not 0.8419599999999999
      if (confidence >= minConfidence
          && (declined || attribution.polarity() != Polarity.DECLINED)) {
        quotes.add(
            new Quote(
                attribution,
                speaker.actor(),
                speaker.onBehalfOf(),
                Provenance.of("quote/" + speaker.rule(), confidence)));
      }
    }
    return quotes;
  }

  /** The steps that a text needs before this one, when there is no pipeline around. */
  private static final class Standalone {
    private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.english();
    private static final ActorResolver ACTORS = ActorResolver.english();

    static Pipeline with(QuoteExtractor quotes) {
      return Pipeline.of(LANGUAGE, quotes.attributions(), ACTORS, quotes);
    }
  }

  /** The name of this step, as a reader lists it. */
  @Override
  public String toString() {
    return "QuoteExtractor";
  }

  /** Options of a {@link QuoteExtractor}. For use by one thread. */
  public static final class Builder {
    private CueLexicon cues = CueLexicon.english();
    private boolean rulesOnly;
    private double minConfidence;
    private boolean declined;

    private Builder() {}

    /** The words that signal speech. Default: {@link CueLexicon#english()}. */
    public Builder cues(CueLexicon cues) {
      this.cues = Objects.requireNonNull(cues, "cues");
      return this;
    }

    /** Works by rules alone, without a trained model. Default: with the model. */
    public Builder rulesOnly() {
      rulesOnly = true;
      return this;
    }

    /**
     * Leaves out quotes of less confidence. Default: 0, which keeps all.
     *
     * @throws IllegalArgumentException if not in [0, 1]
     */
    public Builder minConfidence(double minConfidence) {
      checkArgument(
          minConfidence >= 0 && minConfidence <= 1,
          "minConfidence must be in [0, 1], but was %s",
          minConfidence);
      this.minConfidence = minConfidence;
      return this;
    }

    /** Keeps what somebody declines to say. Default: left out. */
    public Builder keepDeclined() {
      declined = true;
      return this;
    }

    private AttributionFinder attributions() {
      AttributionFinder.Builder finder = AttributionFinder.builder().cues(cues);
      return rulesOnly ? finder.rulesOnly().build() : finder.build();
    }

    /** The extractor. */
    public QuoteExtractor build() {
      return new QuoteExtractor(this);
    }
  }
}
