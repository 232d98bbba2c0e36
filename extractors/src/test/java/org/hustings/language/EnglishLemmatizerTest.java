package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishLemmatizerTest {
  private final EnglishLemmatizer lemmatizer = EnglishLemmatizer.english();

  @ParameterizedTest(name = "{0}/{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Said       | VBD | say
          told       | VBN | tell
          says       | VBZ | say
          denied     | VBD | deny
          stopped    | VBD | stop
          agreed     | VBD | agree
          accused    | VBD | accuse
          warned     | VBD | warn
          voting     | VBG | vote
          saying     | VBG | say
          running    | VBG | run
          denies     | VBZ | deny
          has        | VBZ | have
          were       | VBD | be
          ’s         | VBZ | be
          ca         | MD  | can
          wo         | MD  | will
          n't        | RB  | not
          parties    | NNS | party
          crises     | NNS | crisis
          men        | NNS | man
          votes      | NNS | vote
          churches   | NNS | church
          women      | NNS | woman
          vowing     | VBG | vow
          border     | NN  | border
          better     | JJR | good
          larger     | JJR | large
          biggest    | JJS | big
          an         | DT  | a
          him        | PRP | he
          Reuters    | NNP | reuters
          US         | NNP | us
          species    | NNS | species
          left       | JJ  | left
          """)
  void findsTheDictionaryForm(String form, String tag, String lemma) {
    assertThat(lemmatizer.lemma(form, PennTag.ofSymbol(tag))).isEqualTo(lemma);
  }

  @ParameterizedTest
  @EnumSource(PennTag.class)
  void leavesWordsThatAreShorterThanAnEndingAlone(PennTag tag) {
    assertThat(lemmatizer.lemma("", tag)).isEmpty();
    assertThat(lemmatizer.lemma("x", tag)).isNotEmpty();
    assertThat(lemmatizer.lemma("\uD800", tag)).isNotEmpty();
  }
}
