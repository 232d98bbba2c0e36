package org.hustings.examples.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hustings.language.EnglishTokenizer;
import org.hustings.language.Tagger;
import org.hustings.language.Tokenizer;
import org.hustings.language.model.ModelFile;
import org.hustings.language.model.NameTagger;
import org.hustings.language.model.NameTrainer;
import org.hustings.language.model.PerceptronTagger;
import org.hustings.language.model.TrainingSentence;

/**
 * Trains the name tagger, on tags of the tagger that ships.
 *
 * <p>Arguments: the file to write, then {@code train=} and {@code dev=} (tab-separated, see {@link
 * SilverCorpus}). The names that ship come from:
 *
 * <pre>
 * names-en.model train=polnear-train-silver.tsv.gz dev=polnear-dev-silver.tsv.gz
 * </pre>
 */
public final class TrainNames {

  private static final String PROVENANCE =
      "Names of persons, organisations, places and others. Learned from names that CoreNLP found"
          + " in news of PolNeAR, whose texts are their publishers'. Holds weights of features seen"
          + " in five documents or more, no text.";

  private TrainNames() {}

  /** Trains; see the class. */
  public static void main(String[] args) throws IOException {
    train(Arguments.of(args), EnglishTokenizer.english(), PerceptronTagger.english(), System.out);
  }

  static void train(Arguments arguments, Tokenizer tokenizer, Tagger tagger, PrintStream out)
      throws IOException {
    OwnTokens tokens = new OwnTokens(tokenizer);
    ModelFile file =
        new NameTrainer(6, 2, 0.3)
            .train(tagged(tokens, tagger, arguments.files("train")), PROVENANCE);
    try (OutputStream model = Files.newOutputStream(arguments.output())) {
      file.writeTo(model);
    }
    out.println(NameScore.of(NameTagger.of(file), tagged(tokens, tagger, arguments.files("dev"))));
    out.println(Files.size(arguments.output()) + " bytes");
  }

  private static List<TrainingSentence> tagged(OwnTokens tokens, Tagger tagger, List<Path> files)
      throws IOException {
    return tokens.of(SilverCorpus.read(files)).stream()
        .map(sentence -> sentence.withTags(tagger.tag(sentence.tokens())))
        .toList();
  }
}
