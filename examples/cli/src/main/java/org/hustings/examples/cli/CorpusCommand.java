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
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.hustings.pipeline.CorpusRunner;
import org.hustings.pipeline.Outcome;
import org.hustings.pipeline.ProgressListener;
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

  @Option(
      names = "--resume",
      description =
          "Goes on where an earlier run over the same input was ended: keeps what OUT.jsonl holds"
              + " and adds the rest. Lines that failed are not read again.")
  private boolean resume;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Longer articles fail unread; default: no limit.")
  private int maxCharacters = Integer.MAX_VALUE;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Articles that take longer fail; default: no limit.")
  private long timeLimitSeconds;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description =
          "Also writes pages into this new folder: index.html with who is quoted most, from where"
              + " and when, and a page for each document.")
  private Optional<Path> reportFolder = Optional.empty();

  @Override
  public Integer call() throws UnusableInputException {
    CommandSpec command = Objects.requireNonNull(spec);
    checkAtLeast(1, "--threads", threads);
    checkAtLeast(0, "--max-characters", maxCharacters);
    checkAtLeast(0, "--time-limit", timeLimitSeconds);
    if (resume && reportFolder.isPresent()) {
      throw new ParameterException(
          command.commandLine(), "--report counts all articles; leave out --resume");
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

  private void checkAtLeast(long least, String option, long value) {
    if (value < least) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "%s must be at least %d, but was %d".formatted(option, least, value));
    }
  }

  private int run(PrintWriter err) throws IOException, UnusableInputException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(in), 1 << 16)) {
      JsonLines lines = new JsonLines(in, bytes);
      boolean resumed = resume && Files.exists(out);
      Optional<CorpusReport> report = Optional.empty();
      if (reportFolder.isPresent()) {
        report = Optional.of(CorpusReport.in(reportFolder.get()));
      }
      boolean failedBefore = resumed && new EarlierOutput(out).goOn(lines) > 0;
      boolean failedNow = read(lines, resumed, report, err);
      return failedBefore || failedNow ? Hustings.SOME_FAILED : Hustings.DONE;
    }
  }

  /** Reads the lines and says whether one failed. */
  private boolean read(
      JsonLines lines, boolean resumed, Optional<CorpusReport> report, PrintWriter err)
      throws IOException {
    ProgressBar bar = new ProgressBar(err, Files.size(in), Terminal.isInteractive());
    try (OutputStream written = new BufferedOutputStream(open(resumed), 1 << 16)) {
      boolean failed = false;
      // Input is taken and outcomes are handed out by this thread and in one order, so a queue of
      // the lines under way is enough to tell where a failure lies.
      Queue<Long> underWay = new ArrayDeque<>();
      Iterator<JsonLines.Line> numbered = noting(lines, underWay);
      CorpusRunner runner = runner(progress -> bar.show(progress, lines.bytesRead()));
      try (Stream<Outcome> outcomes = runner.run(numbered, this::toDocument)) {
        for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
          long number = underWay.remove();
          if (outcome instanceof Outcome.Failure failure) {
            failed = true;
            bar.clear();
            err.println("hustings: " + in + ":" + number + ": " + reason(failure));
          } else if (outcome instanceof Outcome.Success success) {
            write(success.document(), written);
            if (report.isPresent()) {
              report.get().add(success.document());
            }
          }
        }
      }
      if (report.isPresent()) {
        report.get().finish();
      }
      bar.finish();
      return failed;
    }
  }

  private OutputStream open(boolean resumed) throws IOException {
    return resumed
        ? Files.newOutputStream(out, StandardOpenOption.APPEND)
        : Files.newOutputStream(out);
  }

  private CorpusRunner runner(ProgressListener listener) {
    CorpusRunner.Builder runner =
        CorpusRunner.builder(PoliticalTextReader.english().annotator())
            .threads(threads)
            .onProgress(listener);
    if (timeLimitSeconds > 0) {
      runner.timeLimit(Duration.ofSeconds(timeLimitSeconds));
    }
    return runner.build();
  }

  private Document toDocument(JsonLines.Line line) {
    Document document = JsonLines.toDocument(line);
    if (document.text().length() > maxCharacters) {
      throw new JsonLines.BrokenLineException(
          "has %,d characters, more than --max-characters %d"
              .formatted(document.text().length(), maxCharacters));
    }
    return document;
  }

  private static void write(Document document, OutputStream out) throws IOException {
    out.write((ExchangeForm.of(document) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String reason(Outcome.Failure failure) {
    Throwable cause = failure.cause();
    if (cause instanceof TimeoutException) {
      return "took longer than --time-limit " + timeLimitSeconds;
    }
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
