package org.hustings.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.hustings.pipeline.CorpusRunner;
import org.hustings.pipeline.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One reader, shared by sixteen threads, finds what it finds for one. */
class ManyThreadsTest {
  private static final PoliticalTextReader READER = PoliticalTextReader.english();
  private static final int THREADS = 16;

  @Test
  void sixteenThreadsReadHundredsOfDocumentsAsOne() {
    check(320, 80);
  }

  @Test
  @Tag("scale")
  void sixteenThreadsReadAHundredThousandDocumentsAsOne() {
    check(100_000, 500);
  }

  private static void check(int documents, int different) {
    List<String> texts = Corpus.generated(different).texts();
    List<String> expected = texts.stream().map(text -> found(READER.read(text))).toList();
    CorpusRunner runner = CorpusRunner.builder(READER.annotator()).threads(THREADS).build();
    Stream<Document> inputs =
        IntStream.range(0, documents).mapToObj(i -> Document.of(texts.get(i % different)));
    try (Stream<Outcome> outcomes = runner.run(inputs)) {
      outcomes.forEach(
          outcome ->
              assertThat(found(PoliticalText.of(outcome.annotated().orElseThrow())))
                  .isEqualTo(expected.get((int) (outcome.position() % different))));
    }
  }

  private static String found(PoliticalText read) {
    return read.quotes() + "\n" + read.actors() + "\n" + read.claims();
  }
}
