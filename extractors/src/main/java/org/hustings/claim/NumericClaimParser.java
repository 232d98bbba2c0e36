package org.hustings.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.document.Token;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.pipeline.Annotator;
import org.hustings.quote.Quote;

/**
 * Reads the numbers that a text claims: value, unit, modifier, object, change, and who says so.
 *
 * <pre>{@code
 * NumericClaimParser claims = NumericClaimParser.english();
 * claims.parse("The deficit rose to nearly $1.1 billion.");
 * // $1.1 billion: MONEY 1100000000 USD, ALMOST, of "deficit", RISE TO
 * }</pre>
 *
 * <p>It needs the language layer ({@link LanguageAnalysis}); where quotes were found before, a
 * claim inside one refers to the innermost. Dates, years, clock times, numbers in names ({@code
 * Fortune 500}), identifiers and idioms ({@code at first}) are no claims. Numbers of more than 60
 * digits are taken for identifiers. Time is linear in the text. Immutable and safe for use by many
 * threads.
 */
public final class NumericClaimParser implements Annotator {
  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.85;

  private final NumeralLexicon numerals;
  private final ModifierReader.Lexicon modifiers;
  private final ChangeLexicon changes;
  private final ClaimFilter.Labels labels;
  private final Set<String> noObjects;
  private final LocalCurrencies currencies = LocalCurrencies.english();
  private final RateFinder.Lexicon rates = RateFinder.Lexicon.english();
  private final UnitTable units;
  private final double minConfidence;

  private NumericClaimParser(Builder builder) {
    NumeralLexicon words = builder.words.numerals();
    units = UnitTable.of(builder.units, words);
    numerals = words.withPrefixes(units.prefixWords());
    modifiers = builder.words.modifiers(words);
    changes = builder.words.changes();
    labels = builder.words.labels();
    noObjects = builder.words.noObjects();
    minConfidence = builder.minConfidence;
  }

  /** A parser with the built-in words and units. */
  public static NumericClaimParser english() {
    return builder().build();
  }

  /** A builder for a parser with other words, other units or another threshold. */
  public static Builder builder() {
    return new Builder();
  }

  /** The claims of a text on its own, in text order. */
  public List<NumericClaim> parse(String text) {
    return parse(LazyAnalyzer.ENGLISH.annotate(Document.of(text)));
  }

  /**
   * The claims of a document, in text order.
   *
   * @param document has tokens and sentences; its quotes, if it has any, tell who claims
   * @throws org.hustings.document.MissingLayerException if the document has no tokens or sentences
   */
  public List<NumericClaim> parse(Document document) {
    LanguageAnalysis analysis = LanguageAnalysis.of(document);
    Pieces pieces = Pieces.of(document.text(), numerals);
    List<Reading> readings = readings(pieces, analysis);
    if (readings.isEmpty()) {
      return List.of();
    }
    new ChangeFinder(pieces, analysis, changes).find(readings);
    new ObjectFinder(pieces, analysis, noObjects).find(readings);
    new TimeFinder(pieces, analysis).find(readings);
    new RateFinder(pieces, analysis, units, rates).find(readings);
    QuoteIndex quotes =
        QuoteIndex.of(document.find(Quote.LAYER).orElse(List.of()), document.text());
    List<NumericClaim> claims = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      NumericClaim claim = claim(reading, pieces, quotes);
      if (claim.provenance().confidence() >= minConfidence) {
        claims.add(claim);
      }
    }
    return List.copyOf(claims);
  }

  private List<Reading> readings(Pieces pieces, LanguageAnalysis analysis) {
    QuantityReader reader = new QuantityReader(pieces, new NumeralReader(pieces, numerals), units);
    ModifierReader modifierReader = new ModifierReader(pieces, modifiers);
    List<Reading> readings = new ArrayList<>();
    int end = 0;
    for (int seed = 0; seed < pieces.seeds(); seed++) {
      int piece = pieces.seed(seed);
      Reading reading = piece < end ? null : reader.read(piece);
      if (reading != null) {
        modifierReader.read(reading);
        readings.add(reading);
        end = reading.end;
      }
    }
    if (readings.isEmpty()) {
      return readings;
    }
    ClaimFilter filter = new ClaimFilter(pieces, analysis, labels);
    readings.removeIf(reading -> !filter.isClaim(reading));
    List<Reading> joined = new RangeReader(pieces, changes, modifierReader).join(readings);
    new Resolver(pieces, analysis, currencies, joined).resolve(joined);
    return joined;
  }

  private static NumericClaim claim(Reading reading, Pieces pieces, QuoteIndex quotes) {
    Span span = reading.span(pieces);
    boolean sure = reading.hasOwnUnit || reading.object != null;
    return new NumericClaim(
        span,
        reading.kind,
        reading.quantity(),
        Optional.ofNullable(reading.unit),
        Optional.ofNullable(reading.per),
        reading.modifier,
        Optional.ofNullable(reading.object),
        Optional.ofNullable(reading.change),
        Optional.ofNullable(reading.time),
        reading.relatedTo,
        quotes.innermost(span),
        Provenance.of(reading.rule, sure ? CERTAIN : LIKELY));
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Token.LAYER, Sentence.LAYER, LanguageAnalysis.LAYER);
  }

  @Override
  public Set<Layer<?>> optional() {
    return Set.of(Quote.LAYER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(NumericClaim.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(NumericClaim.LAYER, parse(document));
  }

  @Override
  public String toString() {
    return "NumericClaimParser";
  }

  /** Loaded when the first text is parsed without a document. */
  private static final class LazyAnalyzer {
    static final LanguageAnalyzer ENGLISH =
        LanguageAnalyzer.builder().withoutNames().build(); // no rule here asks for names
  }

  /** Options of a {@link NumericClaimParser}. For use by one thread. */
  public static final class Builder {
    private UnitLexicon units = UnitLexicon.english();
    private ClaimLexicon words = ClaimLexicon.english();
    private double minConfidence;

    private Builder() {}

    /** The units to read; by default {@link UnitLexicon#english()}. */
    public Builder units(UnitLexicon lexicon) {
      units = Objects.requireNonNull(lexicon, "lexicon");
      return this;
    }

    /** The words around numbers; by default {@link ClaimLexicon#english()}. */
    public Builder words(ClaimLexicon lexicon) {
      words = Objects.requireNonNull(lexicon, "lexicon");
      return this;
    }

    /**
     * Leaves out claims with less confidence; by default 0, which keeps all. Confidence is a plain
     * guess: 0.95 where the number has a unit or an object, 0.85 elsewhere.
     *
     * @throws IllegalArgumentException if not in [0, 1]
     */
    public Builder minConfidence(double confidence) {
      checkArgument(
          confidence >= 0 && confidence <= 1,
          "minConfidence must be in [0, 1], but was %s",
          confidence);
      minConfidence = confidence;
      return this;
    }

    /** A parser with these options; loads its word lists (70 kB). */
    public NumericClaimParser build() {
      return new NumericClaimParser(this);
    }
  }
}
