package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hustings.internal.TsvFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations-en.tsv",
        "hyphen-prefixes-en.tsv",
        "lemma-endings-en.tsv",
        "number-suffixes-en.tsv",
        "quotation-cues-en.tsv",
        "sentence-starters-en.tsv"
      })
  void isSortedInLowerCaseAndWithoutDuplicatesBelowAHeader(String resource) throws IOException {
    try (InputStream stream = WordTable.class.getResourceAsStream(resource)) {
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).element(1).asString().startsWith("# Columns: ");
      assertThat(lines).element(2).asString().contains("Source: ", "Date: ");
      List<String> entries =
          TsvFile.resource(WordTable.class, resource).stream()
              .map(row -> String.join("\t", row.cells()))
              .toList();
      assertThat(entries).isSorted().doesNotHaveDuplicates();
      assertThat(entries)
          .allSatisfy(
              entry -> {
                String word = entry.split("\t")[0];
                assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
              });
    }
  }
}
