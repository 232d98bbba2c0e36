package org.hustings.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads JSON lines of documents and writes them with quotes, actors and claims. */
@Command(name = "corpus", description = "Reads a file of JSON lines and writes the exchange form.")
final class CorpusCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(index = "0", paramLabel = "IN.jsonl")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT.jsonl")
  private Path out = Path.of("");

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    UnaryOperator<Document> reader = Readers.english();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (BufferedReader lines = Files.newBufferedReader(in);
        Writer written = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      Queue<Future<String>> running = new ArrayDeque<>();
      String line = lines.readLine();
      while (line != null || !running.isEmpty()) {
        if (line != null && running.size() < 4 * threads) {
          String json = line;
          running.add(workers.submit(() -> ExchangeForm.of(reader.apply(parse(json)))));
          line = lines.readLine();
        } else {
          written.write(running.remove().get());
          written.write('\n');
        }
      }
    } finally {
      workers.shutdown();
    }
    return Hustings.DONE;
  }

  private static Document parse(String line) throws IOException {
    JsonNode node = JSON.readTree(line);
    DocumentMetadata metadata = DocumentMetadata.empty();
    if (node.hasNonNull("id")) {
      metadata = metadata.withId(node.get("id").asText());
    }
    if (node.hasNonNull("date")) {
      metadata = metadata.withDate(LocalDate.parse(node.get("date").asText()));
    }
    return Document.of(node.get("text").asText(), metadata);
  }
}
