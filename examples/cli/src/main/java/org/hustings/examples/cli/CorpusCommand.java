package org.hustings.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hustings.PoliticalTextReader;
import org.hustings.pipeline.CorpusRunner;
import org.hustings.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads many articles from JSON lines, and writes each with its quotes, actors and claims. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    description = {
      "Reads many articles, one JSON object a line, and writes each with its quotes, actors and"
          + " claims, in the same order.",
      "Exit code 1: some lines failed; each is told on standard error, the others are written."
    })
final class CorpusCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "IN.jsonl",
      description = "Lines such as {\"id\": \"a1\", \"date\": \"2026-08-20\", \"text\": \"…\"}.")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT.jsonl", description = "Where to write.")
  private Path out = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time; default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws UnusableInputException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads must be at least 1, but was " + threads);
    }
    ArticleFile.checkReadable(in);
    try {
      if (Files.exists(out) && Files.isSameFile(in, out)) {
        throw new UnusableInputException(out + ": is the input; name another file to write");
      }
      return run(command.commandLine().getErr());
    } catch (IOException e) {
      throw new UnusableInputException("cannot read or write: " + IoMessage.of(e));
    } catch (UncheckedIOException e) {
      throw new UnusableInputException(
          "cannot read or write: " + IoMessage.of(Objects.requireNonNull(e.getCause())));
    }
  }

  private int run(PrintWriter err) throws IOException {
    ProgressBar bar = new ProgressBar(err, Files.size(in), Terminal.isInteractive());
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(in), 1 << 16);
        OutputStream written = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
      JsonLines lines = new JsonLines(in, bytes);
      // Input is taken and outcomes are handed out by this thread and in one order, so a queue of
      // the lines under way is enough to tell where a failure lies.
      Queue<Long> underWay = new ArrayDeque<>();
      Iterator<JsonLines.Line> numbered = noting(lines, underWay);
      CorpusRunner runner =
          CorpusRunner.builder(PoliticalTextReader.english().annotator())
              .threads(threads)
              .onProgress(progress -> bar.show(progress, lines.bytesRead()))
              .build();
      boolean failed = false;
      try (Stream<Outcome> outcomes = runner.run(numbered, lines::toDocument)) {
        for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
          long number = underWay.remove();
          if (outcome instanceof Outcome.Failure failure) {
            failed = true;
            bar.clear();
            err.println("hustings: " + in + ":" + number + ": " + reason(failure));
          } else {
            write(outcome, written);
          }
        }
      }
      bar.finish();
      return failed ? Hustings.SOME_FAILED : Hustings.DONE;
    }
  }

  private static void write(Outcome outcome, OutputStream out) throws IOException {
    if (outcome instanceof Outcome.Success success) {
      out.write((ExchangeForm.of(success.document()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String reason(Outcome.Failure failure) {
    Throwable cause = failure.cause();
    return cause instanceof JsonLines.BrokenLineException
        ? String.valueOf(cause.getMessage())
        : "could not be read: " + Wrapping.oneLine(cause.toString());
  }

  private static Iterator<JsonLines.Line> noting(JsonLines lines, Queue<Long> numbers) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public JsonLines.Line next() {
        JsonLines.Line line = lines.next();
        numbers.add(line.number());
        return line;
      }
    };
  }
}
