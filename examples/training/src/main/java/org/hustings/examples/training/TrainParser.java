package org.hustings.examples.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.language.EnglishTokenizer;
import org.hustings.language.Tokenizer;
import org.hustings.language.model.DependencyParser;
import org.hustings.language.model.Jackknife;
import org.hustings.language.model.ModelFile;
import org.hustings.language.model.ParserTrainer;
import org.hustings.language.model.PerceptronTagger;
import org.hustings.language.model.TaggerTrainer;
import org.hustings.language.model.TrainingSentence;

/**
 * Trains the dependency parser, on tags as a tagger gives them that has not seen the sentence.
 *
 * <p>Arguments: the file to write, then {@code near=} and {@code train=} (CoNLL-U, once or more),
 * {@code broad=} (as for {@link TrainTagger}) and {@code dev=} (CoNLL-U) to measure on, with the
 * tags of the tagger that ships. What is {@code near}, annotated by the same rules as {@code dev},
 * is learned from twice as often. The parser that ships comes from:
 *
 * <pre>
 * parser-en.model near=gum-train.conllu.gz train=ewt.conllu.gz dev=gum-dev.conllu.gz \
 *     broad=polnear-train-silver.tsv.gz
 * </pre>
 */
public final class TrainParser {

  private static final String PROVENANCE =
      "Dependency parser with relations of Universal Dependencies 2. Learned from the Georgetown"
          + " University Multilayer corpus (GUM; annotations CC BY 4.0, texts CC BY and CC BY-SA)"
          + " and the English Web Treebank (UD_English-EWT, CC BY-SA 4.0). Holds weights of"
          + " features and a list of frequent words.";

  private static final int EPOCHS = 5;
  private static final int RUNS = 8;
  private static final double LEAST_WEIGHT = 1;

  private TrainParser() {}

  /** Trains; see the class. */
  public static void main(String[] args) throws IOException {
    train(Arguments.of(args), EnglishTokenizer.english(), System.out);
  }

  static void train(Arguments arguments, Tokenizer tokenizer, PrintStream out) throws IOException {
    OwnTokens tokens = new OwnTokens(tokenizer);
    List<TrainingSentence> broad = tokens.of(SilverCorpus.read(arguments.files("broad")));
    List<TrainingSentence> near = tokens.of(ConlluCorpus.read(arguments.files("near")));
    List<TrainingSentence> gold = new ArrayList<>(near);
    gold.addAll(tokens.of(ConlluCorpus.read(arguments.files("train"))));
    List<TrainingSentence> tagged = withFoundTags(gold, broad);
    Set<String> nearDocuments =
        near.stream().map(TrainingSentence::document).collect(Collectors.toSet());
    tagged.addAll(tagged.stream().filter(s -> nearDocuments.contains(s.document())).toList());
    ModelFile file = new ParserTrainer(EPOCHS, RUNS, LEAST_WEIGHT).train(tagged, PROVENANCE);
    try (OutputStream model = Files.newOutputStream(arguments.output())) {
      file.writeTo(model);
    }
    List<TrainingSentence> dev = tokens.of(ConlluCorpus.read(arguments.files("dev")));
    out.println(ParserScore.of(PerceptronTagger.english(), DependencyParser.of(file), dev));
    out.println(Files.size(arguments.output()) + " bytes");
  }

  private static List<TrainingSentence> withFoundTags(
      List<TrainingSentence> gold, List<TrainingSentence> broad) {
    List<TrainingSentence> tagged = new ArrayList<>();
    Jackknife.run(
        gold,
        4,
        TrainingSentence::document,
        (rest, held) -> {
          PerceptronTagger tagger =
              PerceptronTagger.of(new TaggerTrainer(6, 3, 0.5).train(rest, broad, ""));
          held.forEach(sentence -> tagged.add(sentence.withTags(tagger.tag(sentence.tokens()))));
        });
    return tagged;
  }
}
