package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierOutputTest {
  private static final String INPUT =
      """
      {"id":"a","text":"one"}
      no JSON
      {"id":"b","text":"zwölf"}
      {"id":"b","text":"zwölf"}
      {"text":"three"}
      """;
  private static final String OUTPUT =
      """
      {"id":"a","text":"one","quotes":[]}
      {"id":"b","text":"zwölf","quotes":[]}
      {"id":"b","text":"zwölf","quotes":[]}
      {"id":null,"text":"three","quotes":[]}
      """;

  @TempDir private Path folder;

  private static JsonLines input(String content) {
    return new JsonLines(
        Path.of("in.jsonl"), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whateverByteAnOutputEndsAtTheRestIsStillToBeWritten() throws Exception {
    byte[] whole = OUTPUT.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length <= whole.length; length++) {
      Path out = Files.write(folder.resolve("out.jsonl"), Arrays.copyOf(whole, length));

      JsonLines input = input(INPUT);
      long failed = new EarlierOutput(out).goOn(input);

      String kept = Files.readString(out);
      int lines = (int) kept.lines().count();
      assertThat(OUTPUT).as("cut at " + length).startsWith(kept);
      assertThat(kept.isEmpty() || kept.endsWith("\n")).isTrue();
      assertThat(length - kept.getBytes(StandardCharsets.UTF_8).length).isBetween(0, 40);
      assertThat(failed).isEqualTo(lines < 2 ? 0 : 1);
      assertThat(rest(input)).isEqualTo(INPUT.lines().count() - lines - failed);
    }
  }

  @Test
  void findsTheLastLineOfALongOutput() throws Exception {
    String line = "{\"id\":\"a\",\"text\":\"" + "x".repeat(200_000) + "\"}\n";
    Path out = Files.writeString(folder.resolve("out.jsonl"), line + line.substring(0, 150_000));

    new EarlierOutput(out).goOn(input(line));

    assertThat(Files.readString(out)).isEqualTo(line);
  }

  @Test
  void refusesLinesInAnotherOrder() throws IOException {
    Path out =
        Files.writeString(
            folder.resolve("out.jsonl"),
            "{\"id\":\"b\",\"text\":\"zwölf\"}\n{\"id\":\"a\",\"text\":\"one\"}\n");

    assertThatThrownBy(() -> new EarlierOutput(out).goOn(input(INPUT)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("out.jsonl:2: was not made of this input");
  }

  private static long rest(JsonLines input) {
    long lines = 0;
    for (; input.hasNext(); lines++) {
      input.next();
    }
    return lines;
  }
}
