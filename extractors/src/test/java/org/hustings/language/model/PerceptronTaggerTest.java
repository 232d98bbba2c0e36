package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.TokenSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerceptronTaggerTest {

  private static final PerceptronTagger TAGGER = PerceptronTagger.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The mayor said the vote was fair . | DT NN VBD DT NN VBD JJ .
          Senators vote on the budget . | NNS VBP IN DT NN .
          “ They did n't ask us , ” Moreno told reporters . | `` PRP VBD RB VB PRP , '' NNP VBD NNS .
          He will run next year . | PRP MD VB JJ NN .
          Her first run failed . | PRP$ JJ NN VBD .
          It costs $ 3.5 million . | PRP VBZ $ CD CD .
          Germany 's new leader | NNP POS JJ NN
          """)
  void tagsNews(String sentence, String tags) {
    assertThat(tags(TAGGER, sentence)).isEqualTo(tags);
  }

  private static String tags(PerceptronTagger tagger, String sentence) {
    return Arrays.stream(tagger.tag(TokenSequence.ofWords(sentence.split(" "))))
        .map(PennTag::symbol)
        .collect(Collectors.joining(" "));
  }

  @Test
  void oddTextGetsTagsToo() {
    PennTag[] tags = TAGGER.tag(TokenSequence.ofWords("\uD800", "\u0000", "🙂", "…", "\u202E"));
    assertThat(tags).hasSize(5).doesNotContainNull().doesNotContain(PennTag.NONE);
  }

  @Test
  void trainingOnTheSameSentencesGivesTheSameBytes() throws IOException {
    assertThat(bytes(smallModel())).isEqualTo(bytes(smallModel()));
  }

  @Test
  void aTaggerOfOneSentenceKnowsIt() throws IOException {
    ModelFile file =
        ModelFile.read(
            new ByteArrayInputStream(bytes(smallModel())), "small.model", PerceptronTagger.KIND);
    assertThat(tags(PerceptronTagger.of(file), "dogs bark")).isEqualTo("NNS VBP");
  }

  private static ModelFile smallModel() {
    TrainingSentence sentence =
        new TrainingSentence(
            "one",
            TokenSequence.ofWords("dogs", "bark"),
            new PennTag[] {PennTag.NNS, PennTag.VBP},
            new int[] {1, -1},
            new Relation[] {Relation.NSUBJ, Relation.ROOT},
            new int[2]);
    return new TaggerTrainer(5, 2, 0).train(List.of(sentence), List.of(), "written for a test");
  }

  private static byte[] bytes(ModelFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    return out.toByteArray();
  }
}
