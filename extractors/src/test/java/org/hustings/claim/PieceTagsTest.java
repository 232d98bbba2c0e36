package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.PennTag;
import org.junit.jupiter.api.Test;

class PieceTagsTest {
  private static final String TEXT = "She won. He lost 12-3.";

  /** Pieces: She won . He lost 12 - 3 . */
  private static final Pieces PIECES = Pieces.of(TEXT, NumeralLexicon.of(Map.of()));

  private static final PieceTags TAGS =
      new PieceTags(PIECES, LanguageAnalyzer.english().analyze(TEXT));

  @Test
  void findsTheTokenOfAPiece() {
    assertThat(TAGS.tokenOf(0)).isZero();
    assertThat(TAGS.tokenOf(3)).isEqualTo(3);
    assertThat(TAGS.tokenOf(PIECES.size() - 1)).isEqualTo(TAGS.tokenOf(PIECES.size()) - 1);
    assertThat(TAGS.tokenOf(PIECES.size() + 5)).isEqualTo(TAGS.tokenOf(PIECES.size()));
  }

  @Test
  void thereIsNoTagOutsideTheText() {
    assertThat(TAGS.tag(-1)).isEqualTo(PennTag.NONE);
    assertThat(TAGS.tag(0)).isEqualTo(PennTag.PRP);
    assertThat(TAGS.tag(TAGS.tokenOf(PIECES.size()) - 1)).isNotEqualTo(PennTag.NONE);
    assertThat(TAGS.tag(TAGS.tokenOf(PIECES.size()))).isEqualTo(PennTag.NONE);
  }

  @Test
  void aSentenceStartsWithItsFirstPieceOnly() {
    assertThat(TAGS.isSentenceStart(0)).isTrue();
    assertThat(TAGS.isSentenceStart(1)).isFalse();
    assertThat(TAGS.isSentenceStart(2)).isFalse();
    assertThat(TAGS.isSentenceStart(3)).isTrue();
    assertThat(TAGS.isSentenceStart(4)).isFalse();
    assertThat(TAGS.isSentenceStart(PIECES.size())).isFalse();
  }

  @Test
  void aSentenceStartsWithItsFirstTokenOnly() {
    assertThat(TAGS.isFirst(0)).isTrue();
    assertThat(TAGS.isFirst(1)).isFalse();
    assertThat(TAGS.isFirst(3)).isTrue();
    assertThat(TAGS.isFirst(TAGS.tokenOf(PIECES.size()))).isFalse();
  }
}
