package org.hustings.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Sentence;
import org.hustings.document.Token;
import org.hustings.language.LanguageAnalysis;
import org.hustings.pipeline.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to have said what: sources, cues and contents, as spans of the text.
 *
 * <pre>{@code
 * Document read = LanguageAnalyzer.english().annotate(Document.of("They lost, said Ann Lee."));
 * Attribution first = AttributionFinder.english().annotate(read).get(Attribution.LAYER).get(0);
 * first.content().in(read.text());  // "They lost"
 * first.cue().get().in(read.text());  // "said"
 * }</pre>
 *
 * <p>Direct quotes are found with their marks, over sentences and paragraphs; indirect speech after
 * and before the cues of a {@link CueLexicon}. What somebody declines to say ({@code would not say
 * whether …}) is found too, with its {@link Polarity}. Text without speech gives an empty layer.
 * Immutable and safe for use by many threads.
 *
 * <p>Provenance names the rule: {@code attribution/quote-before-cue}, {@code /quote-after-cue},
 * {@code /clause-with-quote}, {@code /that-clause}, {@code /bare-clause}, {@code /wh-clause},
 * {@code /clause-before-cue}, {@code /as-clause}, {@code /infinitive}, {@code /complement}, {@code
 * /plain-complement}, {@code /according-to}, {@code /noun}, {@code /adjective}, {@code /colon},
 * {@code /transcript}, {@code /headline}, {@code /signature}, {@code /free-quotation}, {@code
 * /nested}, and {@code attribution/model} for what the model found, with the model's own
 * confidence. The confidence of a rule is its precision on the development part of PolNeAR: right
 * source and at least half of the right content, from 0.95 for a quote before its cue to 0.43 after
 * an adjective; rules that are rare there have a guess.
 */
public final class AttributionFinder implements Annotator {
  private final CueLexicon cues;
  private final @Nullable LearnedAttributions learned;

  private AttributionFinder(Builder builder) {
    cues = builder.cues;
    learned = builder.rulesOnly ? null : new LearnedAttributions(AttributionModel.english());
  }

  /** A finder with all defaults; loads a model of 1.1 MB, so make one and keep it. */
  public static AttributionFinder english() {
    return builder().build();
  }

  /** A finder with options. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Token.LAYER, Sentence.LAYER, LanguageAnalysis.LAYER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Attribution.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Attribution.LAYER, find(document));
  }

  /**
   * The attributions of a document, by the start of their content.
   *
   * @throws org.hustings.document.MissingLayerException if the document has no tokens or sentences
   */
  public List<Attribution> find(Document document) {
    LanguageAnalysis text = LanguageAnalysis.of(document);
    QuotationMarks marks = QuotationMarks.of(text);
    List<Attribution> byRules = DocumentRules.find(text, marks, cues);
    return MediumFinder.addMedia(
        text,
        learned == null
            ? byRules
            : Combination.of(learned.find(document, marks, byRules), byRules));
  }

  /** The name of this step, as a reader lists it. */
  @Override
  public String toString() {
    return "AttributionFinder";
  }

  /** Options of an {@link AttributionFinder}. For use by one thread. */
  public static final class Builder {
    private CueLexicon cues = CueLexicon.english();
    private boolean rulesOnly;

    private Builder() {}

    /** The words that signal speech. Default: {@link CueLexicon#english()}. */
    public Builder cues(CueLexicon cues) {
      this.cues = Objects.requireNonNull(cues, "cues");
      return this;
    }

    /** Finds by rules alone, without a trained model. Default: with the model. */
    public Builder rulesOnly() {
      rulesOnly = true;
      return this;
    }

    /** The finder. */
    public AttributionFinder build() {
      return new AttributionFinder(this);
    }
  }
}
