package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.TokenSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyParserTest {

  private static final PerceptronTagger TAGGER = PerceptronTagger.english();
  private static final DependencyParser PARSER = DependencyParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # each word as head:relation, heads counted from 1
          The mayor praised the plan . | 2:det 3:nsubj 0:root 5:det 3:obj 3:punct
          She was elected in May . | 3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl 3:punct
          Moreno 's lawyer resigned . | 3:nmod:poss 1:case 4:nsubj 0:root 4:punct
          He said taxes will rise . | 2:nsubj 0:root 5:nsubj 5:aux 2:ccomp 2:punct
          Ministers and mayors resigned . | 4:nsubj 3:cc 1:conj 0:root 4:punct
          """)
  void findsHeadsAndRelations(String sentence, String arcs) {
    assertThat(parse(sentence)).isEqualTo(arcs);
  }

  private static String parse(String sentence) {
    TokenSequence tokens = TokenSequence.ofWords(sentence.split(" "));
    int[] heads = new int[tokens.size()];
    Relation[] relations = new Relation[tokens.size()];
    PARSER.parse(tokens, TAGGER.tag(tokens), heads, relations);
    return IntStream.range(0, heads.length)
        .mapToObj(i -> heads[i] + 1 + ":" + relations[i].label())
        .collect(Collectors.joining(" "));
  }

  @Test
  void everySentenceIsATreeWithOneRoot() {
    String[] words = "fair of vote , the a said that who and ( ” 12 in to Moreno".split(" ");
    for (int size = 1; size < 200; size += 13) {
      String[] sentence = new String[size];
      for (int i = 0; i < size; i++) {
        sentence[i] = words[(i * i + size) % words.length];
      }
      TokenSequence tokens = TokenSequence.ofWords(sentence);
      int[] heads = new int[size];
      Relation[] relations = new Relation[size];
      PARSER.parse(tokens, TAGGER.tag(tokens), heads, relations);
      assertThat(heads).containsOnlyOnce(-1);
      assertThat(relations).doesNotContain(Relation.NONE).doesNotContainNull();
      for (int i = 0; i < size; i++) {
        int steps = 0;
        for (int word = i; word >= 0; word = heads[word]) {
          assertThat(steps++).isLessThan(size);
        }
      }
    }
  }

  @Test
  void aHundredThousandWordsWithoutAFullStopAreParsed() {
    String[] words = new String[100_000];
    Arrays.fill(words, "vote");
    TokenSequence tokens = TokenSequence.ofWords(words);
    int[] heads = new int[words.length];
    Relation[] relations = new Relation[words.length];
    PARSER.parse(tokens, TAGGER.tag(tokens), heads, relations);
    assertThat(heads).containsOnlyOnce(-1);
  }

  @Test
  void trainingOnTheSameSentencesGivesTheSameBytes() throws IOException {
    assertThat(bytes(smallModel())).isEqualTo(bytes(smallModel()));
  }

  @Test
  void aParserOfOneSentenceKnowsIt() {
    TrainingSentence sentence = sentence();
    int[] heads = new int[3];
    Relation[] relations = new Relation[3];
    DependencyParser.of(smallModel()).parse(sentence.tokens(), sentence.tags(), heads, relations);
    assertThat(heads).containsExactly(1, -1, 1);
    assertThat(relations).containsExactly(Relation.NSUBJ, Relation.ROOT, Relation.OBJ);
  }

  private static TrainingSentence sentence() {
    return new TrainingSentence(
        "one",
        TokenSequence.ofWords("dogs", "chase", "cats"),
        new PennTag[] {PennTag.NNS, PennTag.VBP, PennTag.NNS},
        new int[] {1, -1, 1},
        new Relation[] {Relation.NSUBJ, Relation.ROOT, Relation.OBJ},
        new int[3]);
  }

  private static ModelFile smallModel() {
    return new ParserTrainer(20, 2, 0, 14, 12)
        .train(List.of(sentence(), sentence(), sentence()), "written for a test");
  }

  private static byte[] bytes(ModelFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    return out.toByteArray();
  }
}
