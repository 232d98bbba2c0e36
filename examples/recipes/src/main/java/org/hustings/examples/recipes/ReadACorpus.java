package org.hustings.examples.recipes;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.pipeline.CorpusRunner;
import org.hustings.pipeline.Outcome;
import org.hustings.quote.Quote;

/** Reads many articles in parallel, and counts who is quoted how often. */
public final class ReadACorpus {
  private ReadACorpus() {}

  /** Prints the most quoted of a thousand dispatches. */
  public static void main(String[] args) {
    CorpusRunner runner =
        CorpusRunner.builder(PoliticalTextReader.english().annotator()).threads(2).build();
    Map<String, Integer> quoted = new TreeMap<>();

    // The stream is read as the runner needs it: a corpus of any size fits into memory.
    try (Stream<Outcome> outcomes = runner.run(dispatches())) {
      outcomes.forEach(
          outcome -> {
            if (outcome instanceof Outcome.Success success) {
              for (Quote quote : success.document().get(Quote.LAYER)) {
                quote
                    .speaker()
                    .map(Actor::name)
                    .ifPresent(name -> quoted.merge(name, 1, Integer::sum));
              }
            } else if (outcome instanceof Outcome.Failure failure) {
              System.out.println("Document " + failure.position() + " failed: " + failure.cause());
            }
          });
    }
    quoted.forEach((name, quotes) -> System.out.println(name + ": " + quotes + " quotes"));
  }

  private static Stream<Document> dispatches() {
    return IntStream.range(0, 1000)
        .mapToObj(
            i ->
                Document.of(
                    i % 3 == 0
                        ? "\"The count goes on,\" said Paul Reyes, the chief clerk."
                        : "Governor Ada Moreno said that " + i + " precincts had reported.",
                    DocumentMetadata.empty().withId("dispatch-" + i)));
  }
}
