package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageAnalysisTest {
  private static final String TEXT = "He left. Japan sanctioned three old generals.";

  // He left . Japan sanctioned three old generals .
  private static final int[] STARTS = {0, 3, 7, 9, 15, 26, 32, 36, 44};
  private static final int[] ENDS = {2, 7, 8, 14, 25, 31, 35, 44, 45};
  private static final int[] HEADS = {1, -1, 1, 4, -1, 7, 7, 4, 4};
  private static final Relation[] RELATIONS = {
    Relation.NSUBJ,
    Relation.ROOT,
    Relation.PUNCT,
    Relation.NSUBJ,
    Relation.ROOT,
    Relation.NUMMOD,
    Relation.AMOD,
    Relation.OBJ,
    Relation.PUNCT
  };

  private static LanguageAnalysis analysis(int @Nullable [] heads) {
    PennTag[] tags = new PennTag[STARTS.length];
    Arrays.fill(tags, PennTag.NONE);
    return new LanguageAnalysis(
        TEXT,
        STARTS,
        ENDS,
        tags,
        new int[] {0, 3, 9},
        new int[] {0, 9},
        heads,
        heads == null ? null : RELATIONS,
        (form, tag) -> form.toLowerCase(Locale.ROOT));
  }

  @Test
  void aTokenGovernsOthersByRelations() {
    LanguageAnalysis words = analysis(HEADS);

    assertThat(words.dependents(4)).containsExactly(3, 7, 8);
    assertThat(words.dependents(4, Relation.NSUBJ, Relation.OBJ)).containsExactly(3, 7);
    assertThat(words.dependents(4, Relation.OBL)).isEmpty();
    assertThat(words.dependents(0)).isEmpty();
  }

  @Test
  void aPhraseIsATokenWithAllThatItGoverns() {
    LanguageAnalysis words = analysis(HEADS);

    assertThat(words.phrase(7).in(TEXT)).isEqualTo("three old generals");
    assertThat(words.phrase(6).in(TEXT)).isEqualTo("old");
    assertThat(words.phrase(4).in(TEXT)).isEqualTo("Japan sanctioned three old generals.");
    assertThat(words.phrase(1).in(TEXT)).isEqualTo("He left.");
  }

  @Test
  void withoutArcsATokenGovernsNothing() {
    LanguageAnalysis words = analysis(null);

    assertThat(words.dependents(4)).isEmpty();
    assertThat(words.phrase(4).in(TEXT)).isEqualTo("sanctioned");
  }

  @Test
  void headsThatRunInACircleEndSomewhere() {
    LanguageAnalysis words = analysis(new int[] {1, 0, 1, 4, 5, 6, 4, 4, 4});

    assertThat(words.phrase(0).in(TEXT)).isEqualTo("He left.");
    assertThat(words.phrase(7).in(TEXT)).isEqualTo("generals");
  }
}
