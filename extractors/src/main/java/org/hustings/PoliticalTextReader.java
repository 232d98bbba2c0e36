package org.hustings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.hustings.actor.ActorResolver;
import org.hustings.attribution.AttributionFinder;
import org.hustings.claim.NumericClaimParser;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.pipeline.Annotator;
import org.hustings.pipeline.Pipeline;
import org.hustings.quote.QuoteExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Reads political news: who said what, who they are, and which numbers they claim.
 *
 * <pre>{@code
 * PoliticalTextReader reader = PoliticalTextReader.english();
 * PoliticalText text = reader.read("\"We won,\" said Gov. Ada Moreno. Turnout rose to 61 percent.");
 * text.quotes().get(0).content().in(text.text());  // "We won,"
 * text.quotesBy("Ada Moreno").size();              // 1
 * text.claims().get(0).quantity();                 // 61
 * }</pre>
 *
 * <p>Making a reader loads models and lexicons of a few megabytes, so make one and keep it. It is
 * immutable and safe for use by many threads. Any text can be read, the empty one too: odd text
 * gives fewer results, never an exception. Time grows linearly with the length of the text. To read
 * many documents, run {@link #annotator} in a {@link org.hustings.pipeline.CorpusRunner}.
 */
public final class PoliticalTextReader {
  private final Pipeline pipeline;
  private final Optional<LocalDate> defaultDate;

  private PoliticalTextReader(Pipeline pipeline, Optional<LocalDate> defaultDate) {
    this.pipeline = pipeline;
    this.defaultDate = defaultDate;
  }

  /** A reader of English with everything built in. */
  public static PoliticalTextReader english() {
    return builder().build();
  }

  /** A builder of a reader of English, which starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads a text of which nothing else is known. */
  public PoliticalText read(String text) {
    return read(Document.of(text));
  }

  /**
   * Reads a document; its date decides who held an office at the time.
   *
   * <p>A step is left out if the document already has all layers that it gives, so results of one's
   * own are used as they are.
   *
   * @throws IllegalArgumentException if the document has some layers of a step but not all
   */
  public PoliticalText read(Document document) {
    return PoliticalText.of(annotate(document));
  }

  private Document annotate(Document document) {
    return pipeline.annotate(dated(Objects.requireNonNull(document, "document")));
  }

  /** The document, with the default date if it has none; layers are kept. */
  private Document dated(Document document) {
    if (defaultDate.isEmpty() || document.metadata().date().isPresent()) {
      return document;
    }
    return document.with(document.metadata().withDate(defaultDate.get()));
  }

  /**
   * The steps of this reader as one annotator, to run over a corpus or to put into a pipeline of
   * one's own.
   */
  public Annotator annotator() {
    return new Annotator() {
      @Override
      public Set<Layer<?>> requires() {
        return pipeline.requires();
      }

      @Override
      public Set<Layer<?>> provides() {
        return pipeline.provides();
      }

      @Override
      public Document annotate(Document document) {
        return PoliticalTextReader.this.annotate(document);
      }

      @Override
      public String toString() {
        return PoliticalTextReader.this.toString();
      }
    };
  }

  /** The layers that a text read by this reader has. */
  public Set<Layer<?>> provides() {
    return pipeline.provides();
  }

  /** The steps in the order in which they run. */
  @Override
  public String toString() {
    return "PoliticalTextReader" + pipeline.steps();
  }

  /** Options of a {@link PoliticalTextReader}. For use by one thread. */
  public static final class Builder {
    private @Nullable LanguageAnalyzer language;
    private @Nullable AttributionFinder attributions;
    private @Nullable ActorResolver actors;
    private @Nullable QuoteExtractor quotes;
    private @Nullable NumericClaimParser claims;
    private final List<Annotator> others = new ArrayList<>();
    private Optional<LocalDate> defaultDate = Optional.empty();

    private Builder() {}

    /** Paragraphs, sentences and tokens. Default: {@link LanguageAnalyzer#english}. */
    public Builder language(LanguageAnalyzer analyzer) {
      this.language = Objects.requireNonNull(analyzer, "analyzer");
      return this;
    }

    /** Sources, cues and contents. Default: what {@link QuoteExtractor#attributions} gives. */
    public Builder attributions(AttributionFinder finder) {
      this.attributions = Objects.requireNonNull(finder, "finder");
      return this;
    }

    /** Actors and their mentions. Default: {@link ActorResolver#english}. */
    public Builder actors(ActorResolver resolver) {
      this.actors = Objects.requireNonNull(resolver, "resolver");
      return this;
    }

    /** Quotes with speakers. Default: {@link QuoteExtractor#english}. */
    public Builder quotes(QuoteExtractor extractor) {
      this.quotes = Objects.requireNonNull(extractor, "extractor");
      return this;
    }

    /** Numeric claims. Default: {@link NumericClaimParser#english}. */
    public Builder claims(NumericClaimParser parser) {
      this.claims = Objects.requireNonNull(parser, "parser");
      return this;
    }

    /** Adds a step of one's own; it runs where the layers that it requires call for it. */
    public Builder plus(Annotator annotator) {
      others.add(Objects.requireNonNull(annotator, "annotator"));
      return this;
    }

    /**
     * The date of documents that bring none. Default: none, so that "the French president" is
     * nobody, and people have no role but what the text calls them.
     */
    public Builder defaultDate(LocalDate date) {
      this.defaultDate = Optional.of(date);
      return this;
    }

    /**
     * The reader; loads what the defaults need.
     *
     * @throws IllegalStateException if the steps do not fit together
     */
    public PoliticalTextReader build() {
      // Half of the time goes into the models of language: they load beside the rest.
      ForkJoinTask<LanguageAnalyzer> analyzer =
          ForkJoinPool.commonPool().submit(() -> orElse(language, LanguageAnalyzer::english));
      QuoteExtractor extractor = orElse(quotes, QuoteExtractor::english);
      AttributionFinder finder = orElse(attributions, extractor::attributions);
      ActorResolver resolver = orElse(actors, ActorResolver::english);
      NumericClaimParser parser = orElse(claims, NumericClaimParser::english);
      Pipeline.Builder steps =
          Pipeline.builder()
              .add(analyzer.join())
              .add(finder)
              .add(resolver)
              .add(extractor)
              .add(parser);
      others.forEach(steps::add);
      return new PoliticalTextReader(steps.build(), defaultDate);
    }

    private static <T> T orElse(@Nullable T chosen, Supplier<T> byDefault) {
      return chosen == null ? byDefault.get() : chosen;
    }
  }
}
