package org.hustings.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hustings.document.Span;
import org.hustings.examples.training.GoldSentence.GoldName;
import org.hustings.examples.training.GoldSentence.Word;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.model.NameLabels;
import org.hustings.language.model.TrainingSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTokensTest {

  @TempDir private Path folder;

  private GoldSentence farRightParty() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.conllu"),
            """
            1\ta\ta\tDET\tDT\t_\t5\tdet\t_\t_
            2\tfar\tfar\tADV\tRB\t_\t4\tadvmod\t_\tSpaceAfter=No
            3\t-\t-\tPUNCT\tHYPH\t_\t4\tpunct\t_\tSpaceAfter=No
            4\tright\tright\tADJ\tJJ\t_\t5\tamod\t_\t_
            5-6\tparty's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            5\tparty\tparty\tNOUN\tNN\t_\t0\troot\t_\t_
            6\t's\t's\tPART\tPOS\t_\t5\tcase\t_\t_
            7\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

            """);
    return ConlluCorpus.read(List.of(file)).get(0);
  }

  private static List<Span> spans(String text, String... tokens) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String token : tokens) {
      int start = text.indexOf(token, at);
      at = start + token.length();
      spans.add(Span.of(start, at));
    }
    return spans;
  }

  @Test
  void theTextIsPutTogetherFromTheWords() throws IOException {
    assertThat(farRightParty().text()).isEqualTo("a far-right party's.");
  }

  @Test
  void aTokenOfSeveralTakesTheirLastTagAndTheirHead() throws IOException {
    GoldSentence gold = farRightParty();
    TrainingSentence own =
        OwnTokens.of(gold, spans(gold.text(), "a", "far-right", "party", "'s", "."));
    assertThat(own.tags())
        .containsExactly(PennTag.DT, PennTag.JJ, PennTag.NN, PennTag.POS, PennTag.PERIOD);
    assertThat(own.heads()).containsExactly(2, 2, -1, 2, 2);
    assertThat(own.relations())
        .containsExactly(Relation.DET, Relation.AMOD, Relation.ROOT, Relation.CASE, Relation.PUNCT);
  }

  @Test
  void thePartsOfATokenHaveNoTag() {
    GoldSentence gold =
        new GoldSentence(
            "d",
            "left-wing",
            List.of(new Word(Span.of(0, 9), PennTag.JJ, -1, Relation.ROOT)),
            List.of());
    TrainingSentence own = OwnTokens.of(gold, spans(gold.text(), "left", "-", "wing"));
    assertThat(own.tags()).containsOnly(PennTag.NONE);
  }

  @Test
  void aNameEndsWithItsLastCapital() {
    GoldSentence gold =
        new GoldSentence(
            "d",
            "Kabul-based Chung-tai",
            List.of(
                new Word(Span.of(0, 11), PennTag.JJ, -1, Relation.NONE),
                new Word(Span.of(12, 21), PennTag.NNP, -1, Relation.NONE)),
            List.of(new GoldName(0, 0, NameType.PLACE), new GoldName(1, 1, NameType.PERSON)));
    TrainingSentence own =
        OwnTokens.of(gold, spans(gold.text(), "Kabul", "-", "based", "Chung", "-", "tai"));
    int begin = NameLabels.begin(NameType.PERSON);
    int inside = NameLabels.inside(NameType.PERSON);
    assertThat(own.names())
        .containsExactly(NameLabels.begin(NameType.PLACE), 0, 0, begin, inside, inside);
  }
}
