package org.hustings.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.model.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAttributionsTest {
  @TempDir private Path folder;

  @Test
  void theSameArticlesGiveTheSameModel() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Files.write(corpus, articles());
    byte[] first = train(corpus, "first.model");
    byte[] second = train(corpus, "second.model");

    assertThat(first).isEqualTo(second);
    try (InputStream in = Files.newInputStream(folder.resolve("first.model"))) {
      ModelFile file = ModelFile.read(in, "first.model", "attribution");
      assertThat(file.provenance()).contains("PolNeAR");
      assertThat(file.lines("statistics")).isNotEmpty();
    }
  }

  private byte[] train(Path corpus, String name) throws IOException {
    Path model = folder.resolve(name);
    TrainAttributions.train(
        Arguments.of(model.toString(), "train=" + corpus),
        LanguageAnalyzer.english(),
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
    return Files.readAllBytes(model);
  }

  /** Twelve articles of one pattern: "NAME said the THING would GO." */
  private static List<String> articles() {
    List<String> lines = new ArrayList<>();
    String[] names = {"Lee", "Moreno", "Okafor", "Berg", "Silva", "Haddad"};
    String[] things = {"the bridge would close", "the strike was over"};
    for (String name : names) {
      for (String thing : things) {
        String text = name + " said " + thing + ". The council met on Monday.";
        int content = name.length() + 6;
        lines.add(
            String.format(
                "{\"text\":\"%s\",\"quotes\":[{\"content\":[[%d,%d]],\"cue\":[[%d,%d]],"
                    + "\"source\":[[0,%d]]}]}",
                text,
                content,
                content + thing.length(),
                name.length() + 1,
                name.length() + 5,
                name.length()));
      }
    }
    return lines;
  }
}
