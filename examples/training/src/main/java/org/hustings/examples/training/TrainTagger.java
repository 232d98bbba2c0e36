package org.hustings.examples.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.hustings.language.EnglishTokenizer;
import org.hustings.language.Tokenizer;
import org.hustings.language.model.ModelFile;
import org.hustings.language.model.PerceptronTagger;
import org.hustings.language.model.TaggerTrainer;
import org.hustings.language.model.TrainingSentence;

/**
 * Trains the part-of-speech tagger.
 *
 * <p>Arguments: the file to write, then {@code dev=}, {@code broad=} and {@code train=} with a file
 * each. {@code train=} (CoNLL-U, once or more) is learned from; {@code broad=} (tab-separated, see
 * {@link SilverCorpus}) only says which tags a word takes at all; {@code dev=} (CoNLL-U) is
 * measured on. The tagger that ships comes from:
 *
 * <pre>
 * tagger-en.model train=gum-train.conllu.gz train=ewt.conllu.gz dev=gum-dev.conllu.gz \
 *     broad=polnear-train-silver.tsv.gz
 * </pre>
 */
public final class TrainTagger {

  private static final String PROVENANCE =
      "Part-of-speech tagger with Penn tags. Learned from the Georgetown University Multilayer"
          + " corpus (GUM; annotations CC BY 4.0, texts CC BY and CC BY-SA) and the English Web"
          + " Treebank (UD_English-EWT, CC BY-SA 4.0); which tags a word takes at all was counted"
          + " in news of PolNeAR as tagged by CoreNLP. Holds weights of features and a list of words,"
          + " of PolNeAR's those of five documents or more; no text.";

  private TrainTagger() {}

  /** Trains; see the class. */
  public static void main(String[] args) throws IOException {
    train(Arguments.of(args), EnglishTokenizer.english(), System.out);
  }

  static void train(Arguments arguments, Tokenizer tokenizer, PrintStream out) throws IOException {
    OwnTokens tokens = new OwnTokens(tokenizer);
    List<TrainingSentence> broad = tokens.of(SilverCorpus.read(arguments.files("broad")));
    List<TrainingSentence> gold = tokens.of(ConlluCorpus.read(arguments.files("train")));
    ModelFile file = new TaggerTrainer(8, 6, 0.5).train(gold, broad, PROVENANCE);
    try (OutputStream model = Files.newOutputStream(arguments.output())) {
      file.writeTo(model);
    }
    List<TrainingSentence> dev = tokens.of(ConlluCorpus.read(arguments.files("dev")));
    out.println(TaggerScore.of(PerceptronTagger.of(file), dev));
    out.println(Files.size(arguments.output()) + " bytes");
  }
}
