package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hustings.language.PennTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

  private static Clauses of(String tags) {
    PennTag[] read = Arrays.stream(tags.split(" ")).map(PennTag::ofSymbol).toArray(PennTag[]::new);
    Clauses clauses = new Clauses();
    clauses.read(new PennTag[] {PennTag.VB, PennTag.CC, PennTag.VB, PennTag.COMMA}, 6); // another
    clauses.read(read, read.length + 2);
    return clauses;
  }

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # tags | word | next verb | verbs after it
          DT NN PRP VBD VBD .      | 3 | 4 | 2
          DT NN PRP VBD VBD .      | 4 | 5 | 1
          DT NN PRP VBD VBD .      | 5 | 0 | 0
          PRP MD VB VBG TO VB      | 1 | 2 | 3
          NN                       | 1 | 0 | 0
          VB                       | 0 | 1 | 1
          """)
  void findsTheVerbsAhead(String tags, int word, int next, int count) {
    assertThat(of(tags).verbAfter(word)).isEqualTo(next);
    assertThat(of(tags).verbsAfter(word)).isEqualTo(count);
  }

  @ParameterizedTest(name = "{0} between {1} and {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # tags | word | later word | separators | verbs
          NN , VBD CC NN           | 1 | 5 | 2 | 1
          NN , VBD CC NN           | 1 | 2 | 0 | 0
          NN , VBD CC NN           | 2 | 4 | 0 | 1
          NN , VBD CC NN           | 0 | 5 | 0 | 0
          NN , , , , NN            | 1 | 6 | 3 | 0
          """)
  void countsWhatStandsBetween(String tags, int word, int later, int separators, int verbs) {
    assertThat(of(tags).between(word, later)).isEqualTo(separators * 4 + verbs);
  }
}
