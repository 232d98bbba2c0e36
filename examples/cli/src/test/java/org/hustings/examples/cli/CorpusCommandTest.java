package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusCommandTest {
  private static final String INPUT =
      """
      {"id":"a","text":"Costs rose by 5%, said Ada Moreno."}
      {"id":"b","text":"broken
      {"text":"No id, and the Straße."}

      {"text":"No id, and the Straße."}
      {"id":"c","text":""}
      """;

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  private int corpus(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("corpus"));
    Arrays.stream(arguments).map(Object::toString).forEach(words::add);
    return Hustings.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        words.toArray(new String[0]));
  }

  private Path input(String content) throws IOException {
    return Files.writeString(folder.resolve("in.jsonl"), content);
  }

  @Test
  void anOutputCutOffAtAnyByteIsMadeWhole() throws IOException {
    Path in = input(INPUT);
    Path out = folder.resolve("out.jsonl");
    assertThat(corpus(in, out)).isEqualTo(1);
    byte[] whole = Files.readAllBytes(out);

    // EarlierOutputTest tries every byte; each run here loads the models anew.
    int firstBreak = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n');
    for (int length : new int[] {0, firstBreak, firstBreak + 1, whole.length - 9, whole.length}) {
      Files.write(out, Arrays.copyOf(whole, length));

      assertThat(corpus(in, out, "--resume")).isEqualTo(1);

      assertThat(Files.readAllBytes(out)).as("cut at " + length).isEqualTo(whole);
    }
  }

  @Test
  void resumesWithoutAnEarlierOutput() throws IOException {
    Path in = input("{\"text\":\"The mayor spoke.\"}\n");
    Path out = folder.resolve("out.jsonl");

    assertThat(corpus(in, out, "--resume")).isZero();

    assertThat(Files.readAllLines(out)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"z\",\"text\":\"The mayor spoke.\"}\n",
        "{\"id\":\"a\",\"text\":\"The mayor slept.\"}\n",
        "a diary\n",
        "{}\n"
      })
  void anOutputOfAnotherInputIsLeftAlone(String other) throws IOException {
    Path in = input("{\"id\":\"a\",\"text\":\"The mayor spoke.\"}\n");
    Path out = Files.writeString(folder.resolve("out.jsonl"), other);

    assertThat(corpus(in, out, "--resume")).isEqualTo(2);

    assertThat(err.toString())
        .isEqualTo(
            "hustings: "
                + out
                + ":1: was not made of this input; name another output, or leave out --resume to"
                + " write it anew"
                + System.lineSeparator());
    assertThat(Files.readString(out)).isEqualTo(other);
  }

  @Test
  void tellsOfALineThatIsTooLongAndReadsTheNext() throws IOException {
    Path in = folder.resolve("in.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(in)) {
      writer.write("{\"text\":\"");
      for (int i = 0; i <= JsonLines.LONGEST_LINE / 1024; i++) {
        writer.write("x".repeat(1024));
      }
      writer.write("\"}\n{\"text\":\"The mayor spoke.\"}\n");
    }

    assertThat(corpus(in, folder.resolve("out.jsonl"))).isEqualTo(1);

    assertError(in + ":1: line is longer than 33,554,432 bytes; split the document");
    assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(1);
  }

  @Test
  void tellsOfDeepNesting() throws IOException {
    Path in = input("{\"text\":\"x\",\"more\":" + "[".repeat(100_000) + "\n");

    assertThat(corpus(in, folder.resolve("out.jsonl"))).isEqualTo(1);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .matches(".*in.jsonl:1: column \\d+: JSON is nested deeper than 64 levels");
  }

  @Test
  void tellsOfTwoObjectsOnALine() throws IOException {
    Path in = input("{\"text\":\"one\"} {\"text\":\"two\"}\n");

    assertThat(corpus(in, folder.resolve("out.jsonl"))).isEqualTo(1);

    assertThat(err.toString().lines()).singleElement().asString().contains("in.jsonl:1: column ");
  }

  @Test
  void tellsOfAnArticleOverTheLimitOfCharacters() throws IOException {
    Path in = input("{\"text\":\"The mayor spoke.\"}\n{\"text\":\"No.\"}\n");

    assertThat(corpus(in, folder.resolve("out.jsonl"), "--max-characters", "10")).isEqualTo(1);

    assertError(in + ":1: has 16 characters, more than --max-characters 10");
  }

  @Test
  void tellsOfAnArticleOverTheTimeLimit() throws IOException {
    Path in =
        input("{\"text\":\"" + "The mayor spoke. ".repeat(300_000) + "\"}\n{\"text\":\"No.\"}\n");

    assertThat(corpus(in, folder.resolve("out.jsonl"), "--time-limit", "1")).isEqualTo(1);

    assertError(in + ":1: took longer than --time-limit 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--max-characters", "--time-limit", "--threads"})
  void limitsAreNotNegative(String option) throws IOException {
    assertThat(corpus(input(""), folder.resolve("out.jsonl"), option, "-1")).isEqualTo(2);

    assertThat(err.toString().lines()).singleElement().asString().contains(option, "but was -1");
  }

  private void assertError(String message) {
    assertThat(err.toString()).isEqualTo("hustings: " + message + System.lineSeparator());
  }
}
