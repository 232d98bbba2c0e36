package org.hustings.language.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.hustings.document.Provenance;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Lemmatizer;
import org.hustings.language.Name;
import org.hustings.language.NameFinder;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.SentenceSplitter;
import org.hustings.language.SpanSink;
import org.hustings.language.Tagger;
import org.hustings.language.TokenSequence;
import org.hustings.language.Tokenizer;

/**
 * Turns Apache OpenNLP components into steps of the language layer.
 *
 * <pre>{@code
 * LanguageAnalyzer analyzer =
 *     LanguageAnalyzer.builder().tagger(OpenNlp.tagger(new POSModel(file))).build();
 * }</pre>
 *
 * <p>OpenNLP's models may be shared among threads, its tools may not. A method that takes a
 * <em>model</em> or a supplier makes as many tools as threads ask for at once; a method that takes
 * a <em>tool</em> lets one thread use it at a time. All results are safe for use by many threads.
 */
public final class OpenNlp {
  private static final Map<String, NameType> NAME_TYPES =
      Map.of(
          "person", NameType.PERSON,
          "per", NameType.PERSON,
          "organization", NameType.ORGANIZATION,
          "organisation", NameType.ORGANIZATION,
          "org", NameType.ORGANIZATION,
          "location", NameType.PLACE,
          "loc", NameType.PLACE,
          "gpe", NameType.PLACE,
          "place", NameType.PLACE);

  // The entry of a part-of-speech model that holds its weights.
  private static final String WEIGHTS = "pos.model";

  private OpenNlp() {}

  // ------------------------------------------------------------------ tags

  /**
   * A tagger on OpenNLP's English model, which is loaded: 1.2 MB in the jar, some 20 MB of heap.
   */
  public static Tagger tagger() {
    POSModel model = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    return tagger(model);
  }

  /** A tagger on any model, with beam 1: as accurate as 3 and up to twice as fast. */
  public static Tagger tagger(POSModel model) {
    Objects.requireNonNull(model, "model");
    POSModel narrow = withBeamOfOne(model);
    return tagger(() -> new POSTaggerME(narrow, POSTagFormat.CUSTOM));
  }

  /** A tagger that one thread uses at a time. */
  public static Tagger tagger(POSTagger tagger) {
    Objects.requireNonNull(tagger, "tagger");
    return sentence -> {
      synchronized (tagger) {
        return PennTags.of(sentence, tagger.tag(sentence.forms()));
      }
    };
  }

  /** A tagger that makes as many tools as are in use at once. */
  public static Tagger tagger(Supplier<? extends POSTagger> taggers) {
    Pool<POSTagger> pool = new Pool<>(taggers);
    return sentence -> PennTags.of(sentence, pool.use(tagger -> tagger.tag(sentence.forms())));
  }

  private static POSModel withBeamOfOne(POSModel model) {
    MaxentModel weights = model.getArtifact(WEIGHTS);
    return weights == null
        ? model
        : new POSModel(model.getLanguage(), weights, 1, Map.of(), model.getFactory());
  }

  // ------------------------------------------------------------------ tokens

  /** A tokenizer on OpenNLP's English model. */
  public static Tokenizer tokenizer() {
    TokenizerModel model = load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    return tokenizer(model);
  }

  /** A tokenizer on any model. */
  public static Tokenizer tokenizer(TokenizerModel model) {
    Objects.requireNonNull(model, "model");
    Pool<opennlp.tools.tokenize.Tokenizer> pool = new Pool<>(() -> new TokenizerME(model));
    return (text, start, end, tokens) ->
        report(pool.use(tool -> tool.tokenizePos(text.substring(start, end))), start, tokens);
  }

  /** A tokenizer that one thread uses at a time. */
  public static Tokenizer tokenizer(opennlp.tools.tokenize.Tokenizer tokenizer) {
    Objects.requireNonNull(tokenizer, "tokenizer");
    return (text, start, end, tokens) -> {
      synchronized (tokenizer) {
        report(tokenizer.tokenizePos(text.substring(start, end)), start, tokens);
      }
    };
  }

  private static void report(opennlp.tools.util.Span[] spans, int offset, SpanSink tokens) {
    for (opennlp.tools.util.Span span : spans) {
      if (span.getEnd() > span.getStart()) {
        tokens.add(offset + span.getStart(), offset + span.getEnd());
      }
    }
  }

  // ------------------------------------------------------------------ sentences

  /** A sentence splitter on OpenNLP's English model. */
  public static SentenceSplitter sentenceSplitter() {
    SentenceModel model = load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    return sentenceSplitter(model);
  }

  /** A sentence splitter on any model. */
  public static SentenceSplitter sentenceSplitter(SentenceModel model) {
    Objects.requireNonNull(model, "model");
    Pool<SentenceDetector> pool = new Pool<>(() -> new SentenceDetectorME(model));
    return (paragraph, firstTokens) ->
        report(pool.use(tool -> tool.sentPosDetect(textOf(paragraph))), paragraph, firstTokens);
  }

  /** A sentence splitter that one thread uses at a time. */
  public static SentenceSplitter sentenceSplitter(SentenceDetector detector) {
    Objects.requireNonNull(detector, "detector");
    return (paragraph, firstTokens) -> {
      synchronized (detector) {
        report(detector.sentPosDetect(textOf(paragraph)), paragraph, firstTokens);
      }
    };
  }

  private static String textOf(TokenSequence paragraph) {
    return paragraph.text().substring(paragraph.start(0), paragraph.end(paragraph.size() - 1));
  }

  private static void report(
      opennlp.tools.util.Span[] sentences, TokenSequence paragraph, IntConsumer firstTokens) {
    int offset = paragraph.start(0);
    int token = 1;
    for (int i = 1; i < sentences.length; i++) {
      int start = offset + sentences[i].getStart();
      while (token < paragraph.size() && paragraph.start(token) < start) {
        token++;
      }
      if (token < paragraph.size()) {
        firstTokens.accept(token++);
      }
    }
  }

  // ------------------------------------------------------------------ lemmas

  /** A lemmatizer on OpenNLP's English model. */
  public static Lemmatizer lemmatizer() {
    LemmatizerModel model = load("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    return lemmatizer(model);
  }

  /** A lemmatizer on any model; keeps the lemmas of the 20,000 words seen last. */
  public static Lemmatizer lemmatizer(LemmatizerModel model) {
    Objects.requireNonNull(model, "model");
    Pool<opennlp.tools.lemmatizer.Lemmatizer> pool = new Pool<>(() -> new LemmatizerME(model));
    return new CachedLemmatizer((form, tag) -> pool.use(tool -> lemma(tool, form, tag)));
  }

  /**
   * A lemmatizer that one thread uses at a time; keeps the lemmas of the 20,000 words seen last.
   */
  public static Lemmatizer lemmatizer(opennlp.tools.lemmatizer.Lemmatizer lemmatizer) {
    Objects.requireNonNull(lemmatizer, "lemmatizer");
    return new CachedLemmatizer(
        (form, tag) -> {
          synchronized (lemmatizer) {
            return lemma(lemmatizer, form, tag);
          }
        });
  }

  private static String lemma(
      opennlp.tools.lemmatizer.Lemmatizer lemmatizer, String form, PennTag tag) {
    String word = form.toLowerCase(Locale.ROOT);
    String[] lemmas =
        lemmatizer.lemmatize(new String[] {word}, new String[] {PennTags.universal(tag, word)});
    return lemmas.length == 0 || lemmas[0].equals("O") || lemmas[0].equals("_")
        ? word
        : lemmas[0].toLowerCase(Locale.ROOT);
  }

  // ------------------------------------------------------------------ names

  /**
   * A name finder on any models, one a type of name as OpenNLP trains them, or one for all.
   *
   * <p>Types that are not known ("date", "money") are left out; of overlapping names the first
   * wins.
   */
  public static NameFinder nameFinder(TokenNameFinderModel... models) {
    List<Pool<TokenNameFinder>> pools = new ArrayList<>();
    for (TokenNameFinderModel model : models) {
      pools.add(new Pool<>(() -> new NameFinderME(model)));
    }
    return analysis -> {
      List<Name> names = new ArrayList<>();
      for (Pool<TokenNameFinder> pool : pools) {
        names.addAll(pool.use(finder -> find(finder, analysis)));
      }
      return withoutOverlaps(names);
    };
  }

  /** A name finder that one thread uses at a time, a document at once. */
  public static NameFinder nameFinder(TokenNameFinder finder) {
    Objects.requireNonNull(finder, "finder");
    return analysis -> {
      synchronized (finder) {
        return withoutOverlaps(find(finder, analysis));
      }
    };
  }

  private static List<Name> find(TokenNameFinder finder, LanguageAnalysis analysis) {
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < analysis.sentenceCount(); s++) {
      int first = analysis.sentenceStart(s);
      String[] forms = new String[analysis.sentenceEnd(s) - first];
      for (int i = 0; i < forms.length; i++) {
        forms[i] = analysis.form(first + i);
      }
      for (opennlp.tools.util.Span span : finder.find(forms)) {
        String type = span.getType() == null ? "" : span.getType();
        if (NAME_TYPES.containsKey(type) || type.isEmpty() || type.equals("misc")) {
          names.add(
              new Name(
                  analysis.span(first + span.getStart(), first + span.getEnd() - 1),
                  NAME_TYPES.getOrDefault(type, NameType.OTHER),
                  Provenance.of("name/opennlp", 0.8)));
        }
      }
    }
    finder.clearAdaptiveData();
    return names;
  }

  private static List<Name> withoutOverlaps(List<Name> names) {
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(Name::span));
    List<Name> kept = new ArrayList<>();
    int end = 0;
    for (Name name : sorted) {
      if (name.span().start() >= end) {
        kept.add(name);
        end = name.span().end();
      }
    }
    return kept;
  }

  // ------------------------------------------------------------------ models

  /** Reads a model from a stream. */
  private interface Reader<M> {
    M read(InputStream stream) throws IOException;
  }

  private static <M> M load(String resource, Reader<M> reader) {
    try (InputStream stream = OpenNlp.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "OpenNLP model '"
                + resource
                + "' is not on the class path; add the opennlp-models-*-en artifact that has it");
      }
      return reader.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read OpenNLP model '" + resource + "'", e);
    }
  }
}
