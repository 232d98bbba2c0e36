package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.Name;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.TokenSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTaggerTest {

  private static final NameTagger NAMES = NameTagger.english();
  private static final LanguageAnalyzer ANALYZER =
      LanguageAnalyzer.builder().withoutArcs().withoutNames().build();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Gov. Ada Moreno met Paul Reyes in Chicago. | Ada Moreno, Paul Reyes, Chicago
          The mayor spoke on Monday. |
          He works for the Justice Department. | Justice Department
          Nobody asked the voters, she said. |
          “We lost,” Reyes told CNN on Tuesday. | Reyes, CNN
          Cheng Chung-tai of Hong Kong resigned. | Cheng Chung-tai, Hong Kong
          The price rose by 5% in March 2016. |
          """)
  void findsNamesAndLeavesOtherCapitals(String text, String names) {
    assertThat(names(text)).isEqualTo(names == null ? "" : names);
  }

  private static String names(String text) {
    return NAMES.find(ANALYZER.analyze(text)).stream()
        .map(name -> name.span().in(text))
        .collect(Collectors.joining(", "));
  }

  @Test
  void typesAreToldApart() {
    String text = "Sen. Paul Reyes criticized the Democratic National Committee in Ohio.";
    assertThat(NAMES.find(ANALYZER.analyze(text)))
        .extracting(Name::type)
        .containsExactly(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);
  }

  @Test
  void aHeadlineInCapitalsIsReadWithTheHelpOfTheText() {
    assertThat(
            names(
                "MORENO WINS SENATE SEAT\n\nGov. Ada Moreno won. Supporters of Moreno cheered,"
                    + " and Moreno thanked them."))
        .startsWith("MORENO");
  }

  @Test
  void oddTextIsNoError() {
    assertThat(NAMES.find(ANALYZER.analyze(""))).isEmpty();
    assertThat(NAMES.find(ANALYZER.analyze("\uD800 \u0000 🙂 …"))).isEmpty();
    assertThat(NAMES.find(ANALYZER.analyze("A".repeat(50_000) + " " + "A ".repeat(50_000))))
        .isNotNull();
  }

  @Test
  void trainingOnTheSameSentencesGivesTheSameBytes() throws IOException {
    assertThat(bytes(smallModel())).isEqualTo(bytes(smallModel()));
  }

  @Test
  void aTaggerOfOneSentenceKnowsIt() {
    TrainingSentence sentence = sentence();
    int[][] labels =
        NameTagger.of(smallModel())
            .label(List.of(sentence.tokens()), List.<PennTag[]>of(sentence.tags()));
    assertThat(labels[0]).containsExactly(sentence.names());
  }

  private static TrainingSentence sentence() {
    TokenSequence tokens = TokenSequence.ofWords("Ada", "Moreno", "left", "Ohio", ".");
    PennTag[] tags = {PennTag.NNP, PennTag.NNP, PennTag.VBD, PennTag.NNP, PennTag.PERIOD};
    Relation[] relations = new Relation[tags.length];
    Arrays.fill(relations, Relation.NONE);
    int[] names = {
      NameLabels.begin(NameType.PERSON),
      NameLabels.inside(NameType.PERSON),
      NameLabels.OUTSIDE,
      NameLabels.begin(NameType.PLACE),
      NameLabels.OUTSIDE
    };
    return new TrainingSentence("one", tokens, tags, new int[tags.length], relations, names);
  }

  private static ModelFile smallModel() {
    return new NameTrainer(10, 2, 0).train(List.of(sentence()), "written for a test");
  }

  private static byte[] bytes(ModelFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    return out.toByteArray();
  }
}
