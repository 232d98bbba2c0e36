package org.hustings.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that are read again and again.
 *
 * @param name told in the report
 * @param texts at least one
 */
public record Corpus(String name, List<String> texts) {

  /** Copies the list. */
  public Corpus {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(name + " has no text; expected at least one");
    }
  }

  /** Invented news, always the same. */
  public static Corpus generated(int articles) {
    GeneratedNews news = new GeneratedNews();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      texts.add(news.article(i));
    }
    return new Corpus(articles + " generated articles", texts);
  }

  /** The field {@code text} of each line of a file of JSON lines. */
  public static Corpus read(Path jsonLines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(jsonLines)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode text = json.readTree(line).path("text");
        if (!text.isTextual()) {
          throw new IOException(
              jsonLines + " has a line without a field \"text\" that holds a string");
        }
        texts.add(text.textValue());
      }
    }
    return new Corpus(String.valueOf(jsonLines.getFileName()), texts);
  }
}
