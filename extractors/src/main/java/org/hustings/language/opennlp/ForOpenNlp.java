package org.hustings.language.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Sentence;
import org.hustings.document.Token;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.Name;
import org.hustings.language.NameFinder;
import org.hustings.language.PennTag;
import org.hustings.language.Tagger;
import org.hustings.language.TokenSequence;

/**
 * Turns steps of the language layer into Apache OpenNLP components, for programs built on OpenNLP.
 *
 * <pre>{@code
 * SentenceDetector sentences = ForOpenNlp.sentenceDetector(LanguageAnalyzer.english());
 * sentences.sentDetect("Sen. Moreno won. She thanked voters.");
 * // ["Sen. Moreno won.", "She thanked voters."]
 * }</pre>
 *
 * <p>All results are safe for use by many threads, unlike OpenNLP's own tools.
 */
public final class ForOpenNlp {

  private ForOpenNlp() {}

  /** A part-of-speech tagger that gives Penn tags; additional context is not used. */
  public static POSTagger posTagger(Tagger tagger) {
    Objects.requireNonNull(tagger, "tagger");
    return new POSTagger() {
      @Override
      public String[] tag(String[] sentence) {
        return sentence.length == 0 ? new String[0] : symbols(tags(tagger, sentence));
      }

      @Override
      public String[] tag(String[] sentence, Object[] additionalContext) {
        return tag(sentence);
      }

      @Override
      public Sequence[] topKSequences(String[] sentence) {
        return new Sequence[] {new Sequence(List.of(tag(sentence)))};
      }

      @Override
      public Sequence[] topKSequences(String[] sentence, Object[] additionalContext) {
        return topKSequences(sentence);
      }
    };
  }

  private static PennTag[] tags(Tagger tagger, String[] words) {
    return tagger.tag(TokenSequence.ofWords(words));
  }

  private static String[] symbols(PennTag[] tags) {
    return Arrays.stream(tags).map(PennTag::symbol).toArray(String[]::new);
  }

  /** A tokenizer. */
  public static Tokenizer tokenizer(org.hustings.language.Tokenizer tokenizer) {
    Objects.requireNonNull(tokenizer, "tokenizer");
    return new Tokenizer() {
      @Override
      public String[] tokenize(String text) {
        return Span.spansToStrings(tokenizePos(text), text);
      }

      @Override
      public Span[] tokenizePos(String text) {
        List<Span> spans = new ArrayList<>();
        tokenizer.tokenize(text, 0, text.length(), (start, end) -> spans.add(new Span(start, end)));
        return spans.toArray(Span[]::new);
      }
    };
  }

  /** A sentence detector that also ends sentences at the ends of paragraphs and headlines. */
  public static SentenceDetector sentenceDetector(LanguageAnalyzer analyzer) {
    Objects.requireNonNull(analyzer, "analyzer");
    return new SentenceDetector() {
      @Override
      public String[] sentDetect(CharSequence text) {
        return Span.spansToStrings(sentPosDetect(text), text);
      }

      @Override
      public Span[] sentPosDetect(CharSequence text) {
        LanguageAnalysis analysis = analyzer.split(text.toString());
        Span[] spans = new Span[analysis.sentenceCount()];
        for (int i = 0; i < spans.length; i++) {
          spans[i] =
              new Span(
                  analysis.start(analysis.sentenceStart(i)),
                  analysis.end(analysis.sentenceEnd(i) - 1));
        }
        return spans;
      }
    };
  }

  /** A lemmatizer for words with Penn tags. */
  public static Lemmatizer lemmatizer(org.hustings.language.Lemmatizer lemmatizer) {
    Objects.requireNonNull(lemmatizer, "lemmatizer");
    return new Lemmatizer() {
      @Override
      public String[] lemmatize(String[] words, String[] tags) {
        String[] lemmas = new String[words.length];
        for (int i = 0; i < lemmas.length; i++) {
          lemmas[i] = lemmatizer.lemma(words[i], PennTag.ofSymbol(tags[i]));
        }
        return lemmas;
      }

      @Override
      public List<List<String>> lemmatize(List<String> words, List<String> tags) {
        List<List<String>> lemmas = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
          lemmas.add(List.of(lemmatizer.lemma(words.get(i), PennTag.ofSymbol(tags.get(i)))));
        }
        return lemmas;
      }
    };
  }

  /**
   * A name finder, given what tags the words for it; the types of the names are {@code person},
   * {@code organization}, {@code place} and {@code other}. It sees one sentence at a time, so that
   * names found elsewhere in a document do not help.
   */
  public static TokenNameFinder nameFinder(Tagger tagger, NameFinder finder) {
    Objects.requireNonNull(tagger, "tagger");
    Objects.requireNonNull(finder, "finder");
    return new TokenNameFinder() {
      @Override
      public Span[] find(String[] words) {
        if (words.length == 0) {
          return new Span[0];
        }
        LanguageAnalysis analysis = analysis(tagger, words);
        return finder.find(analysis).stream()
            .map(name -> span(analysis, name))
            .toArray(Span[]::new);
      }

      @Override
      public void clearAdaptiveData() {
        // there is none
      }
    };
  }

  private static Span span(LanguageAnalysis analysis, Name name) {
    return new Span(
        analysis.tokenAt(name.span().start()),
        analysis.tokenAt(name.span().end() - 1) + 1,
        name.type().name().toLowerCase(Locale.ROOT));
  }

  private static LanguageAnalysis analysis(Tagger tagger, String[] words) {
    TokenSequence sequence = TokenSequence.ofWords(words);
    PennTag[] tags = tagger.tag(sequence);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      tokens.add(
          Token.of(
              org.hustings.document.Span.of(sequence.start(i), sequence.end(i)),
              tags[i].symbol(),
              words[i].toLowerCase(Locale.ROOT)));
    }
    org.hustings.document.Span whole = org.hustings.document.Span.of(0, sequence.text().length());
    return LanguageAnalysis.of(
        Document.of(sequence.text())
            .with(Token.LAYER, tokens)
            .with(
                Sentence.LAYER,
                List.of(new Sentence(whole, Provenance.of("sentence/given", 1.0)))));
  }
}
