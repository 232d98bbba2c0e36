package org.hustings.language;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Paragraph;
import org.hustings.document.Provenance;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.document.Token;
import org.hustings.language.model.DependencyParser;
import org.hustings.language.model.NameTagger;
import org.hustings.language.model.PerceptronTagger;
import org.hustings.language.opennlp.OpenNlp;
import org.hustings.pipeline.Annotator;
import org.hustings.pipeline.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Reads English text: finds its paragraphs, sentences and tokens, and what the tokens are.
 *
 * <pre>{@code
 * LanguageAnalysis analysis = LanguageAnalyzer.english().analyze("Sen. Moreno didn't vote.");
 * analysis.form(2);   // "did"
 * analysis.tag(2);    // VBD
 * analysis.lemma(2);  // "do"
 * }</pre>
 *
 * <p>Every step can be replaced; {@link #openNlpOnly()} uses Apache OpenNLP's models for all of
 * them, and {@link OpenNlp} adapts any other OpenNLP component. Any text can be read, also an empty
 * or a broken one, in time linear in its length if the steps are. Immutable and safe for use by
 * many threads.
 */
public final class LanguageAnalyzer implements Annotator {
  // What is decoded at once is limited, so that a text without a full stop is still read in linear
  // time. GUM's longest sentence has 116 tokens.
  private static final int LONGEST_SENTENCE = 400;
  private static final Provenance PARAGRAPH = Provenance.of("language/paragraph", 1.0);
  private static final Provenance SENTENCE = Provenance.of("language/sentence", 1.0);

  private final Tokenizer tokenizer;
  private final SentenceSplitter sentenceSplitter;
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final @Nullable Parser parser;
  private final @Nullable NameFinder nameFinder;
  private final Set<Layer<?>> provides;

  private LanguageAnalyzer(Builder builder) {
    tokenizer = builder.tokenizer == null ? EnglishTokenizer.english() : builder.tokenizer;
    sentenceSplitter =
        builder.sentenceSplitter == null
            ? EnglishSentenceSplitter.english()
            : builder.sentenceSplitter;
    tagger = builder.tagger == null ? PerceptronTagger.english() : builder.tagger;
    lemmatizer = builder.lemmatizer == null ? EnglishLemmatizer.english() : builder.lemmatizer;
    parser = builder.parser != null || !builder.arcs ? builder.parser : DependencyParser.english();
    nameFinder =
        builder.nameFinder != null || !builder.names ? builder.nameFinder : NameTagger.english();
    Set<Layer<?>> layers = new LinkedHashSet<>();
    layers.add(Paragraph.LAYER);
    layers.add(Sentence.LAYER);
    layers.add(Token.LAYER);
    layers.add(LanguageAnalysis.LAYER);
    if (nameFinder != null) {
      layers.add(Name.LAYER);
    }
    provides = Collections.unmodifiableSet(layers);
  }

  /** The analyzer with all its defaults; loads 3.3 MB of models, so make one and keep it. */
  public static LanguageAnalyzer english() {
    return builder().build();
  }

  /**
   * An analyzer that leaves sentences, tokens, tags and lemmas to Apache OpenNLP's own English
   * models, for comparison; it finds no arcs and no names.
   */
  public static LanguageAnalyzer openNlpOnly() {
    return builder()
        .tokenizer(OpenNlp.tokenizer())
        .sentenceSplitter(OpenNlp.sentenceSplitter())
        .tagger(OpenNlp.tagger())
        .lemmatizer(OpenNlp.lemmatizer())
        .withoutArcs()
        .withoutNames()
        .build();
  }

  /** A builder that starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return provides;
  }

  @Override
  public Document annotate(Document document) {
    LanguageAnalysis analysis = analyze(document.text());
    Document read =
        document
            .with(Paragraph.LAYER, paragraphs(analysis))
            .with(Sentence.LAYER, sentences(analysis))
            .with(Token.LAYER, tokens(analysis))
            .with(LanguageAnalysis.LAYER, List.of(analysis));
    return nameFinder == null ? read : read.with(Name.LAYER, nameFinder.find(analysis));
  }

  /**
   * What there is to know about a text, names apart.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public LanguageAnalysis analyze(String text) {
    TokenCollector collector = new TokenCollector(text);
    ParagraphSplitter.split(text, collector);
    return collector.analysis();
  }

  /** Paragraphs, sentences and tokens of a text, which all have the tag {@link PennTag#NONE}. */
  public LanguageAnalysis split(String text) {
    TokenCollector collector = new TokenCollector(text);
    ParagraphSplitter.split(text, collector);
    return collector.untagged();
  }

  private static List<Paragraph> paragraphs(LanguageAnalysis analysis) {
    return view(
        analysis.paragraphCount(),
        i ->
            new Paragraph(
                analysis.span(analysis.paragraphStart(i), analysis.paragraphEnd(i) - 1),
                PARAGRAPH));
  }

  private static List<Sentence> sentences(LanguageAnalysis analysis) {
    return view(
        analysis.sentenceCount(),
        i ->
            new Sentence(
                analysis.span(analysis.sentenceStart(i), analysis.sentenceEnd(i) - 1), SENTENCE));
  }

  private static List<Token> tokens(LanguageAnalysis analysis) {
    return view(analysis.size(), i -> new AnalyzedToken(analysis, i));
  }

  private static <T> List<T> view(int size, IntFunction<T> element) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return element.apply(Objects.checkIndex(index, size));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** Takes paragraphs as they are found and fills the arrays of one analysis. */
  private final class TokenCollector implements SpanSink {
    private final String text;
    private final IntList starts;
    private final IntList ends;
    private final IntList sentenceStarts = new IntList(16);
    private final IntList paragraphStarts = new IntList(16);

    TokenCollector(String text) {
      this.text = text;
      starts = new IntList(text.length() / 5 + 8);
      ends = new IntList(text.length() / 5 + 8);
    }

    @Override
    public void add(int start, int end) {
      int first = starts.size();
      tokenizer.tokenize(text, start, end, this::addToken);
      int size = starts.size();
      if (size == first) {
        return;
      }
      paragraphStarts.add(first);
      addSentence(first);
      TokenSequence paragraph = new TokenSequence(text, starts.array(), ends.array(), first, size);
      sentenceSplitter.split(paragraph, token -> addSentence(first + token));
      limitSentence(size);
    }

    private void addToken(int start, int end) {
      starts.add(start);
      ends.add(end);
    }

    private void addSentence(int token) {
      limitSentence(token);
      sentenceStarts.add(token);
    }

    /** Cuts the sentence begun last, which ends before the token, where it is too long. */
    private void limitSentence(int token) {
      if (sentenceStarts.size() == 0 || sentenceStarts.last() >= token) {
        return;
      }
      while (token - sentenceStarts.last() > LONGEST_SENTENCE) {
        sentenceStarts.add(sentenceStarts.last() + LONGEST_SENTENCE);
      }
    }

    LanguageAnalysis untagged() {
      PennTag[] tags = new PennTag[starts.size()];
      Arrays.fill(tags, PennTag.NONE);
      return analysis(tags, null, null);
    }

    LanguageAnalysis analysis() {
      int size = starts.size();
      PennTag[] tags = new PennTag[size];
      int[] heads = parser == null ? null : new int[size];
      Relation[] relations = parser == null ? null : new Relation[size];
      for (int s = 0; s < sentenceStarts.size(); s++) {
        Cancellation.check();
        int from = sentenceStarts.get(s);
        int to = s + 1 < sentenceStarts.size() ? sentenceStarts.get(s + 1) : size;
        TokenSequence sentence = new TokenSequence(text, starts.array(), ends.array(), from, to);
        PennTag[] sentenceTags = tagger.tag(sentence);
        System.arraycopy(sentenceTags, 0, tags, from, to - from);
        if (parser != null && heads != null && relations != null) {
          parse(parser, sentence, sentenceTags, from, heads, relations);
        }
      }
      return analysis(tags, heads, relations);
    }

    private LanguageAnalysis analysis(
        PennTag[] tags, int @Nullable [] heads, Relation @Nullable [] relations) {
      int size = starts.size();
      return new LanguageAnalysis(
          text,
          starts.toArray(),
          ends.toArray(),
          tags,
          sentenceStarts.toArrayWith(size),
          paragraphStarts.toArrayWith(size),
          heads,
          relations,
          lemmatizer);
    }
  }

  private static void parse(
      Parser parser,
      TokenSequence sentence,
      PennTag[] tags,
      int from,
      int[] heads,
      Relation[] relations) {
    int size = sentence.size();
    int[] sentenceHeads = new int[size];
    Relation[] sentenceRelations = new Relation[size];
    Arrays.fill(sentenceRelations, Relation.NONE);
    parser.parse(sentence, tags, sentenceHeads, sentenceRelations);
    for (int i = 0; i < size; i++) {
      heads[from + i] = sentenceHeads[i] < 0 ? -1 : from + sentenceHeads[i];
      relations[from + i] = sentenceRelations[i];
    }
  }

  /** A growing list of ints. */
  private static final class IntList {
    private int[] values;
    private int size;

    IntList(int capacity) {
      values = new int[capacity];
    }

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int size() {
      return size;
    }

    int get(int index) {
      return values[index];
    }

    int last() {
      return values[size - 1];
    }

    int[] array() {
      return values;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }

    /** All values and one more. */
    int[] toArrayWith(int value) {
      int[] array = Arrays.copyOf(values, size + 1);
      array[size] = value;
      return array;
    }
  }

  /** A token that reads its parts from the analysis when asked. */
  private static final class AnalyzedToken implements Token {
    private static final Provenance TOKEN = Provenance.of("language/token", 1.0);

    private final LanguageAnalysis analysis;
    private final int number;

    AnalyzedToken(LanguageAnalysis analysis, int number) {
      this.analysis = analysis;
      this.number = number;
    }

    @Override
    public Span span() {
      return analysis.span(number);
    }

    @Override
    public Provenance provenance() {
      return TOKEN;
    }

    @Override
    public String tag() {
      return analysis.tag(number).symbol();
    }

    @Override
    public String lemma() {
      return analysis.lemma(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AnalyzedToken that
          && span().equals(that.span())
          && analysis.tag(number) == that.analysis.tag(that.number)
          && lemma().equals(that.lemma());
    }

    @Override
    public int hashCode() {
      return span().hashCode();
    }

    @Override
    public String toString() {
      return analysis.form(number) + "/" + tag() + " " + span();
    }
  }

  /** The name of this step, as a reader lists it. */
  @Override
  public String toString() {
    return "LanguageAnalyzer";
  }

  /**
   * Options of a {@link LanguageAnalyzer}; whatever is not set keeps its default. For use by one
   * thread.
   */
  public static final class Builder {
    private @Nullable Tokenizer tokenizer;
    private @Nullable SentenceSplitter sentenceSplitter;
    private @Nullable Tagger tagger;
    private @Nullable Lemmatizer lemmatizer;
    private @Nullable Parser parser;
    private boolean arcs = true;
    private @Nullable NameFinder nameFinder;
    private boolean names = true;

    private Builder() {}

    /** What cuts paragraphs into tokens; default: {@link EnglishTokenizer}. */
    public Builder tokenizer(Tokenizer tokenizer) {
      this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
      return this;
    }

    /** What cuts paragraphs into sentences; default: {@link EnglishSentenceSplitter}. */
    public Builder sentenceSplitter(SentenceSplitter sentenceSplitter) {
      this.sentenceSplitter = Objects.requireNonNull(sentenceSplitter, "sentenceSplitter");
      return this;
    }

    /** What gives parts of speech; default: {@link PerceptronTagger#english()}. */
    public Builder tagger(Tagger tagger) {
      this.tagger = Objects.requireNonNull(tagger, "tagger");
      return this;
    }

    /** What gives dictionary forms; default: {@link EnglishLemmatizer}. */
    public Builder lemmatizer(Lemmatizer lemmatizer) {
      this.lemmatizer = Objects.requireNonNull(lemmatizer, "lemmatizer");
      return this;
    }

    /** What finds dependency arcs; default: {@link DependencyParser#english()}. */
    public Builder parser(Parser parser) {
      this.parser = Objects.requireNonNull(parser, "parser");
      arcs = true;
      return this;
    }

    /** Finds no dependency arcs. Saves time and 2.4 MB of model; the extractors do with less. */
    public Builder withoutArcs() {
      parser = null;
      arcs = false;
      return this;
    }

    /** What finds proper names; default: {@link NameTagger#english()}. */
    public Builder nameFinder(NameFinder nameFinder) {
      this.nameFinder = Objects.requireNonNull(nameFinder, "nameFinder");
      return this;
    }

    /** Finds no proper names, and adds no layer of them. Saves time and 0.3 MB of model. */
    public Builder withoutNames() {
      nameFinder = null;
      names = false;
      return this;
    }

    /** The analyzer; loads the models that it needs. */
    public LanguageAnalyzer build() {
      return new LanguageAnalyzer(this);
    }
  }
}
