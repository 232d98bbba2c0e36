package org.hustings.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.hustings.pipeline.CorpusRunner;
import org.hustings.pipeline.Outcome;
import org.hustings.quote.Quote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A corpus of any size is read in a heap that holds models and lexicons and 64 MB: by a Java of its
 * own, since this one's heap is as large as other tests need it.
 */
class ConstantMemoryTest {
  private static final int MEGABYTES_BEYOND_THE_MODELS = 64;

  @Test
  void thousandsOfDocumentsFitIntoASmallHeap() throws IOException, InterruptedException {
    assertThat(readInASmallHeap(5_000)).endsWith("read 5000 documents\n");
  }

  @Test
  @Tag("scale")
  void aMillionDocumentsFitIntoASmallHeap() throws IOException, InterruptedException {
    assertThat(readInASmallHeap(1_000_000)).endsWith("read 1000000 documents\n");
  }

  private static String readInASmallHeap(long documents) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (modelMegabytes() + MEGABYTES_BEYOND_THE_MODELS) + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                String.valueOf(documents))
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return printed.replace("\r\n", "\n");
  }

  private static long modelMegabytes() {
    long before = inUse();
    PoliticalTextReader reader = PoliticalTextReader.english();
    long models = inUse() - before;
    assertThat(reader.provides()).isNotEmpty();
    return models >> 20;
  }

  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** The program in the small heap. */
  static final class Reading {
    private Reading() {}

    /** Reads so many short documents. */
    public static void main(String[] args) {
      CorpusRunner runner = CorpusRunner.of(PoliticalTextReader.english().annotator());
      Stream<Document> inputs =
          LongStream.range(0, Long.parseLong(args[0]))
              .mapToObj(
                  i -> Document.of("\"We lost " + i + " votes,\" said Ada Moreno, the mayor."));
      try (Stream<Outcome> outcomes = runner.run(inputs)) {
        long read =
            outcomes.filter(outcome -> outcome.annotated().orElseThrow().has(Quote.LAYER)).count();
        System.out.println("read " + read + " documents");
      }
    }
  }
}
