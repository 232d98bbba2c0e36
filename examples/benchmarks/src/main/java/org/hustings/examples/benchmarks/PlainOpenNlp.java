package org.hustings.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Sentences, tokens and parts of speech as a user of plain OpenNLP gets them: the English models
 * 1.3.0, the default beam, one set of tools for each thread, since they may not be shared.
 *
 * <p>Models are loaded once, by the constructor; safe for use by many threads.
 */
public final class PlainOpenNlp {
  private final ThreadLocal<Tools> tools;

  /** Loads the models. */
  public PlainOpenNlp() {
    SentenceModel sentences = load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    TokenizerModel tokens = load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    POSModel tags = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    tools =
        ThreadLocal.withInitial(
            () ->
                new Tools(
                    new SentenceDetectorME(sentences),
                    new TokenizerME(tokens),
                    new POSTaggerME(tags)));
  }

  private record Tools(SentenceDetectorME sentences, TokenizerME tokenizer, POSTaggerME tagger) {}

  @FunctionalInterface
  private interface Loading<M> {
    M load(InputStream bytes) throws IOException;
  }

  private static <M> M load(String resource, Loading<M> loading) {
    try (InputStream bytes =
        Objects.requireNonNull(PlainOpenNlp.class.getResourceAsStream(resource), resource)) {
      return loading.load(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of tokens of a text, each of them tagged. */
  public int read(String text) {
    Tools own = tools.get();
    int tokens = 0;
    for (String sentence : own.sentences().sentDetect(text)) {
      tokens += own.tagger().tag(own.tokenizer().tokenize(sentence)).length;
    }
    return tokens;
  }
}
