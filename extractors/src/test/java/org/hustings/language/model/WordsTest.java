package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.hustings.language.TokenSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static Words words(String... forms) {
    return Words.of(TokenSequence.ofWords(forms));
  }

  @Test
  void caseAndDigitsMatterToTheFormAlone() {
    Words words = words("In", "in", "1984", "2016");
    assertThat(words.exact(0)).isNotEqualTo(words.exact(1));
    assertThat(words.lower(0)).isEqualTo(words.lower(1));
    assertThat(words.exact(2)).isNotEqualTo(words.exact(3));
    assertThat(words.lower(2)).isEqualTo(words.lower(3));
  }

  @Test
  void curlyApostrophesCountAsStraight() {
    Words words = words("’s", "'s");
    assertThat(words.exact(0)).isEqualTo(words.exact(1));
    assertThat(words.lower(0)).isEqualTo(words.lower(1));
  }

  @Test
  void wordsOfOneEndingShareSuffixes() {
    Words words = words("nation", "station", "at");
    assertThat(words.suffix(0, 4)).isEqualTo(words.suffix(1, 4));
    assertThat(words.suffix(0, 3)).isEqualTo(words.suffix(1, 3)).isNotEqualTo(words.suffix(2, 3));
    assertThat(words.prefix(0, 2)).isNotEqualTo(words.prefix(1, 2));
    assertThat(words.prefix(2, 3)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"NATO,33", "U.N.,49", "covid-19,14", "A,97", "x,66", "McKay,35", "Élysée,35"})
  void theShapeTellsWhichKindsOfLettersThereAre(String form, int shape) {
    assertThat(words(form).shape(0)).isEqualTo(shape);
  }

  @Test
  void theHashOfATextIsThatOfTheToken() {
    assertThat(Words.hash("we won’t", 3, 8)).isEqualTo(words("won't").exact(0));
    assertThat(words(Words.folded("B’52")).exact(0)).isEqualTo(words("b'00").lower(0));
  }

  @Test
  void oddTextIsNoError() {
    Words words = words("\uD800", "", "\u0000", "\u202E");
    assertThat(words.size()).isEqualTo(4);
  }
}
