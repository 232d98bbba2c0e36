package org.hustings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.hustings.actor.ActorGazetteer;
import org.hustings.actor.ActorResolver;
import org.hustings.attribution.AttributionFinder;
import org.hustings.attribution.CueLexicon;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.NumericClaimParser;
import org.hustings.claim.UnitLexicon;
import org.hustings.document.OffsetMap;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.quote.Quote;
import org.hustings.quote.QuoteExtractor;
import org.hustings.render.HtmlRenderer;
import org.hustings.render.Page;
import org.hustings.render.Style;

/**
 * Every way in, with news as it comes from the wild; runs in the profile {@code fuzz} only. What it
 * finds becomes a line of another test.
 */
@Tag("fuzz")
class FuzzTest {
  private static final PoliticalTextReader READER = PoliticalTextReader.english();
  private static final PoliticalTextReader BY_RULES =
      PoliticalTextReader.builder()
          .attributions(AttributionFinder.builder().rulesOnly().build())
          .build();
  private static final PoliticalTextReader ON_OPENNLP =
      PoliticalTextReader.builder().language(LanguageAnalyzer.openNlpOnly()).build();
  private static final LanguageAnalyzer ANALYZER = LanguageAnalyzer.english();
  private static final QuoteExtractor QUOTES = QuoteExtractor.english();
  private static final ActorResolver ACTORS = ActorResolver.english();
  private static final NumericClaimParser CLAIMS = NumericClaimParser.english();

  @Property(shrinking = ShrinkingMode.OFF)
  void theReader(@ForAll long seed) {
    PoliticalTextReaderPropertyTest.check(READER, DamagedNews.of(seed));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theReaderByRules(@ForAll long seed) {
    PoliticalTextReaderPropertyTest.check(BY_RULES, DamagedNews.of(seed));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theReaderOnOpenNlp(@ForAll long seed) {
    PoliticalTextReaderPropertyTest.check(ON_OPENNLP, DamagedNews.of(seed));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void eachExtractorAlone(@ForAll long seed) {
    String text = DamagedNews.of(seed);
    assertThat(QUOTES.extract(text)).isEqualTo(QUOTES.extract(text));
    assertThat(ACTORS.resolve(text)).isEqualTo(ACTORS.resolve(text));
    assertThat(CLAIMS.parse(text))
        .allSatisfy(claim -> assertThat(claim.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theLanguageLayer(@ForAll long seed) {
    String text = DamagedNews.of(seed);
    LanguageAnalysis analysis = ANALYZER.analyze(text);
    assertThat(ANALYZER.split(text).size()).isEqualTo(analysis.size());
    for (int i = 0; i < analysis.size(); i++) {
      assertThat(analysis.form(i)).isEqualTo(text.substring(analysis.start(i), analysis.end(i)));
      assertThat(analysis.lemma(i)).isNotEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void offsetsOfNormalizedText(@ForAll long seed) {
    String text = DamagedNews.of(seed);
    Random random = new Random(seed);
    for (OffsetMap map :
        List.of(
            OffsetMap.unwrapped(text),
            OffsetMap.straightened(text),
            OffsetMap.unwrapped(text).then(OffsetMap::straightened))) {
      int length = map.normalized().length();
      int start = random.nextInt(length + 1);
      Span span = map.toOriginal(Span.of(start, start + random.nextInt(length - start + 1)));
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(map.toNormalized(span).end()).isLessThanOrEqualTo(length);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void questionsByName(@ForAll long seed) {
    PoliticalText read = READER.read(DamagedNews.of(seed));
    String name = part(DamagedNews.of(seed + 1), new Random(seed));
    assertThat(read.quotes()).containsAll(read.quotesBy(name));
    assertThat(read.quotes()).containsAll(read.quotesTo(name));
    assertThat(read.claims()).containsAll(read.claimsBy(name));
    read.actor(name).ifPresent(actor -> assertThat(read.actors()).contains(actor));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void pages(@ForAll long seed) {
    PoliticalText read = READER.read(DamagedNews.of(seed));
    Random random = new Random(seed);
    String page =
        HtmlRenderer.standard()
            .render(
                Page.builder(read.document())
                    .title(part(read.text(), random))
                    .subtitle(part(read.text(), random))
                    .highlight(Quote.LAYER, Style.fill("quotes", "Quotes", 210))
                    .highlight(NumericClaim.LAYER, Style.frame("numbers", "Numbers", 30))
                    .build());
    assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script>alert", "<a href=\"x\"");
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void lexiconsOfUsers(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    refusesPolitely(
        () ->
            ActorGazetteer.fromTsv(
                new StringReader(table("# name\ttype\tcountry\taliases", "person\tUSA", random)),
                "own.tsv"));
    refusesPolitely(
        () ->
            UnitLexicon.fromTsv(
                new StringReader(table("# alias\tcode\tkind", "EUR\tmoney", random)), "own.tsv"));
    refusesPolitely(() -> CueLexicon.english().plus(part(DamagedNews.of(seed), random)));
    Path cues = Files.createTempFile("cues", ".tsv");
    try {
      Files.writeString(cues, table("# verb\tkind", "direct", random).replaceAll("\\p{Cs}", "?"));
      refusesPolitely(() -> CueLexicon.fromTsv(cues));
    } finally {
      Files.delete(cues);
    }
  }

  private static String table(String header, String cells, Random random) {
    StringBuilder table = new StringBuilder(random.nextInt(10) == 0 ? "" : header).append('\n');
    for (int row = random.nextInt(5); row >= 0; row--) {
      table
          .append(part(DamagedNews.of(random.nextLong()), random))
          .append('\t')
          .append(random.nextInt(3) == 0 ? part(DamagedNews.of(row), random) : cells)
          .append('\n');
    }
    return table.toString();
  }

  /** Whoever writes a wrong file is told what is wrong; nothing else may be thrown. */
  private static void refusesPolitely(Callable<?> reading) throws Exception {
    try {
      assertThat(reading.call()).isNotNull();
    } catch (IllegalArgumentException | IOException e) {
      assertThat(Objects.toString(e.getMessage())).hasSizeGreaterThan(10);
    }
  }

  private static String part(String text, Random random) {
    int start = random.nextInt(text.length() + 1);
    return text.substring(start, Math.min(text.length(), start + random.nextInt(30)));
  }
}
