package org.hustings.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThroughputTest {
  @TempDir private Path folder;

  @Test
  void printsBothReadersSideBySide() throws IOException {
    Path corpus = folder.resolve("two.jsonl");
    Files.writeString(
        corpus,
        """
        {"id": "a", "text": "\\"We won,\\" said Ada Moreno, the mayor."}

        {"id": "b", "text": "Turnout rose to 61 percent."}
        """);

    assertThat(printed(corpus.toString(), "1"))
        .contains("load ", "heap in use", "two.jsonl: 2 documents")
        .containsPattern("OpenNLP 3 steps +[\\d,]+ +[\\d,]+ +[\\d,]+ +\\d+\\.\\d+ +[\\d,]+")
        .containsPattern("Hustings complete +[\\d,]+ +[\\d,]+ +[\\d,]+ +\\d+\\.\\d+ +[\\d,]+")
        .containsPattern("ratio +\\d+\\.\\d+")
        .contains("\nlanguage ", "\nattribution ", "\nactors ", "\nquotes ", "\nclaims ")
        .containsPattern("peak heap +\\d+ MB");
  }

  @Test
  void generatedNewsIsAlwaysTheSameAndFullyFilledIn() {
    assertThat(Corpus.generated(30)).isEqualTo(Corpus.generated(30));
    assertThat(Corpus.generated(30).texts())
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).doesNotContain("{", "}").contains(" said"));
  }

  @Test
  void refusesACorpusWithoutText() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");
    Path other = Files.writeString(folder.resolve("other.jsonl"), "{\"body\": \"Hello.\"}\n");

    assertThatThrownBy(() -> Corpus.read(empty)).hasMessageContaining("has no text");
    assertThatThrownBy(() -> Corpus.read(other)).hasMessageContaining("without a field \"text\"");
  }

  private static String printed(String... arguments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Throughput.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
