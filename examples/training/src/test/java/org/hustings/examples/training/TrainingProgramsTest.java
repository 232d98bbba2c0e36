package org.hustings.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hustings.language.EnglishTokenizer;
import org.hustings.language.model.DependencyParser;
import org.hustings.language.model.ModelFile;
import org.hustings.language.model.NameTagger;
import org.hustings.language.model.PerceptronTagger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs on a corpus of a few sentences, written for this test. */
class TrainingProgramsTest {

  private static final String SENTENCE =
      """
      1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
      2\tpraised\tpraise\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tReyes\tReyes\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  private static final String NAMED =
      """
      0\t3\tAda\tAda\tNNP\tPERSON\t2\tcompound
      4\t10\tMoreno\tMoreno\tNNP\tPERSON\t3\tnsubj
      11\t14\twon\twin\tVBD\tO\t0\troot
      14\t15\t.\t.\t.\tO\t3\tpunct

      """;

  @TempDir private Path folder;
  private Path treebank;
  private Path silver;
  private Path model;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void writeCorpus() throws IOException {
    StringBuilder sentences = new StringBuilder();
    StringBuilder named = new StringBuilder();
    for (int document = 0; document < 8; document++) {
      sentences.append("# newdoc id = d").append(document).append('\n').append(SENTENCE);
      named.append("# d").append(document).append('\n').append(NAMED.repeat(3));
    }
    treebank = Files.writeString(folder.resolve("small.conllu"), sentences);
    silver = Files.writeString(folder.resolve("small.tsv"), named);
    model = folder.resolve("small.model");
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private ModelFile read(String kind) throws IOException {
    try (var in = Files.newInputStream(model)) {
      return ModelFile.read(in, "small.model", kind);
    }
  }

  private Arguments arguments() {
    return Arguments.of(
        model.toString(),
        "near=" + treebank,
        "train=" + treebank,
        "dev=" + treebank,
        "broad=" + silver);
  }

  @Test
  void theTaggerIsTrainedMeasuredAndWritten() throws IOException {
    TrainTagger.train(arguments(), EnglishTokenizer.english(), out());
    assertThat(printed()).contains("tags right: 100.00 % of 32");
    assertThat(PerceptronTagger.of(read("tagger"))).isNotNull();
  }

  @Test
  void theParserIsTrainedMeasuredAndWritten() throws IOException {
    TrainParser.train(arguments(), EnglishTokenizer.english(), out());
    assertThat(printed()).contains("UAS");
    assertThat(DependencyParser.of(read("parser"))).isNotNull();
  }

  @Test
  void theNameTaggerIsTrainedMeasuredAndWritten() throws IOException {
    TrainNames.train(
        Arguments.of(model.toString(), "train=" + silver, "dev=" + silver),
        EnglishTokenizer.english(),
        PerceptronTagger.english(),
        out());
    assertThat(printed()).contains("names: exact F1 100.0").contains("24 names");
    assertThat(NameTagger.of(read("names"))).isNotNull();
  }

  @Test
  void aMissingOutputFileIsNamed() {
    assertThatThrownBy(() -> Arguments.of("train=a.conllu"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("train=a.conllu");
  }
}
