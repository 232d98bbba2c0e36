package org.hustings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.hustings.claim.ClaimLexicon;
import org.junit.jupiter.api.Test;

class TsvFileTest {

  @Test
  void leavesOutCommentsAndBlankLinesAndTheMarkOfAnEncoding() throws IOException {
    String file = "\uFEFF# code\tname\n\n#\tnumber\n# x\nUSD\tdollar\n";

    assertThat(TsvFile.read(new StringReader(file), "own.tsv"))
        .extracting(TsvFile.Row::line)
        .containsExactly(3, 5);
  }

  @Test
  void readsTheFilesBesideIt() {
    assertThat(TsvFile.resource(ClaimLexicon.class, "labels-en.tsv", "word", "side")).isNotEmpty();
    assertThatThrownBy(() -> TsvFile.resource(ClaimLexicon.class, "labels-en.tsv", "word"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 1 cells (word)");
    assertThatThrownBy(() -> TsvFile.resource(ClaimLexicon.class, "missing.tsv", "a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'missing.tsv' is missing");
  }
}
