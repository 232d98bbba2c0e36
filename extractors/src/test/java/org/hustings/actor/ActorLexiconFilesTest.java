package org.hustings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorLexiconFilesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "given-names-en.tsv, 2",
    "titles-en.tsv, 3",
    "description-nouns-en.tsv, 3",
    "institution-words-en.tsv, 2",
    "no-names-en.tsv, 1",
    "no-actor-words-en.tsv, 1",
    "sentence-openers-en.tsv, 1"
  })
  void eachFileHasAHeaderAndIsSortedWithoutRepeats(String file, int columns) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ActorResolver.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
      assertThat(lines).anyMatch(line -> line.startsWith("# Source:") && line.contains("Licence:"));
      assertThat(rows).isSorted().allMatch(row -> row.split("\t", -1).length == columns);
      assertThat(rows).extracting(row -> row.split("\t", -1)[0]).doesNotHaveDuplicates();
    }
  }
}
