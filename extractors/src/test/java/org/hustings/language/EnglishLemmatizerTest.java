package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishLemmatizerTest {

  @ParameterizedTest
  @CsvSource({
    "Said, VBD, say",
    "told, VBD, tell",
    "vowing, VBG, vow",
    "denies, VBZ, deny",
    "parties, NNS, party",
    "women, NNS, woman",
    "bigger, JJR, big",
    "n't, RB, not",
    "Reuters, NNP, reuters",
    "border, NN, border"
  })
  void givesTheDictionaryForm(String form, String tag, String lemma) {
    assertThat(EnglishLemmatizer.english().lemma(form, PennTag.ofSymbol(tag))).isEqualTo(lemma);
  }

  @ParameterizedTest
  @EnumSource(PennTag.class)
  void keepsAFormThatIsShorterThanItsEnding(PennTag tag) {
    assertThat(EnglishLemmatizer.english().lemma("x", tag)).isNotEmpty();
    assertThat(EnglishLemmatizer.english().lemma("\uD800", tag)).isNotEmpty();
  }
}
