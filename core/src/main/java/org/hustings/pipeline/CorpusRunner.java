package org.hustings.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hustings.document.Document;

/**
 * Runs an annotator over any number of documents in parallel: a lazy stream in, a stream of
 * outcomes out.
 *
 * <pre>{@code
 * CorpusRunner runner = CorpusRunner.builder(reader.annotator()).threads(4).build();
 * try (Stream<String> lines = Files.newBufferedReader(corpus).lines();
 *     Stream<Outcome> outcomes = runner.run(lines, json::toDocument)) {
 *   outcomes.forEach(outcome -> outcome.annotated().ifPresent(json::write));
 * }
 * }</pre>
 *
 * <p>Memory stays constant however long the input is: the next input is read only when an outcome
 * was taken, so a slow consumer slows the run down, and at most {@link Builder#inFlight} documents
 * are there at once. One document's failure, be it an exception, a stack overflow or a document
 * over the limit of {@link Builder#maxCharacters} or {@link Builder#timeLimit}, is an {@link
 * Outcome.Failure}, and the run goes on. Only when the virtual machine itself fails, as by lack of
 * memory, does the stream throw. So it does when the input itself fails: an exception thrown by the
 * input's iterator comes out of the stream as it is.
 *
 * <p>A runner is immutable and may run several corpora at once; each run has its own threads, which
 * end with it.
 */
public final class CorpusRunner {
  private final Annotator annotator;
  private final int threads;
  private final int inFlight;
  private final boolean ordered;
  private final int maxCharacters;
  private final Optional<Duration> timeLimit;
  private final Optional<ProgressListener> listener;

  private CorpusRunner(Builder builder) {
    annotator = builder.annotator;
    threads = builder.threads;
    inFlight = builder.inFlight.orElse(4 * builder.threads);
    ordered = builder.ordered;
    maxCharacters = builder.maxCharacters;
    timeLimit = builder.timeLimit;
    listener = builder.listener;
  }

  /** A runner of the given annotator, such as a {@link Pipeline}, with all defaults. */
  public static CorpusRunner of(Annotator annotator) {
    return builder(annotator).build();
  }

  /** A builder of a runner of the given annotator, such as a {@link Pipeline}. */
  public static Builder builder(Annotator annotator) {
    return new Builder(annotator);
  }

  /** What it runs, and by how many threads. */
  @Override
  public String toString() {
    return "CorpusRunner[" + annotator + ", threads=" + threads + "]";
  }

  /** Annotates documents; see {@link #run(Stream, Function)}. */
  public Stream<Outcome> run(Stream<Document> documents) {
    return run(documents, Function.identity());
  }

  /** Annotates documents; see {@link #run(Stream, Function)}. */
  public Stream<Outcome> run(Iterator<Document> documents) {
    return run(documents, Function.identity());
  }

  /**
   * Makes a document of each input and annotates it, both in the threads of the run. An input that
   * cannot be made a document, such as a broken line of JSON, is a failure of its own.
   *
   * @param inputs read one by one, by the thread that takes the outcomes; closed with the outcomes
   * @param toDocument safe for use by many threads
   * @return a lazy, sequential stream, to be closed unless it is read to its end: closing it ends
   *     the threads of the run
   */
  public <T> Stream<Outcome> run(
      Stream<T> inputs, Function<? super T, ? extends Document> toDocument) {
    return run(inputs.iterator(), toDocument).onClose(inputs::close);
  }

  /** Makes documents and annotates them; see {@link #run(Stream, Function)}. */
  public <T> Stream<Outcome> run(
      Iterator<? extends T> inputs, Function<? super T, ? extends Document> toDocument) {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(toDocument, "toDocument");
    CorpusRun.Work<T> work = (position, input) -> outcome(position, input, toDocument);
    CorpusRun<T> run =
        new CorpusRun<>(
            inputs,
            timeLimit.map(limit -> limited(work, new TimeLimit(limit))).orElse(work),
            threads,
            inFlight,
            ordered,
            listener);
    return StreamSupport.stream(run, false).onClose(run::close);
  }

  private static <T> CorpusRun.Work<T> limited(CorpusRun.Work<T> work, TimeLimit limit) {
    return (position, input) -> {
      TimeLimit.Watch watch = limit.start();
      Outcome outcome;
      boolean exceeded;
      try {
        outcome = work.outcome(position, input);
      } finally {
        exceeded = watch.stop();
      }
      return exceeded ? new Outcome.Failure(position, outcome.id(), limit.failure()) : outcome;
    };
  }

  private <T> Outcome outcome(
      long position, T input, Function<? super T, ? extends Document> toDocument) {
    Optional<String> id = Optional.empty();
    try {
      Document document = toDocument.apply(input);
      id = document.metadata().id();
      if (document.text().length() > maxCharacters) {
        throw new IllegalArgumentException(
            "Document has %,d characters, more than the limit of %,d. Split it, or raise maxCharacters(...)."
                .formatted(document.text().length(), maxCharacters));
      }
      return new Outcome.Success(position, annotator.annotate(document));
    } catch (Throwable failure) {
      if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
        throw failure;
      }
      return new Outcome.Failure(position, id, failure);
    }
  }

  /** Options of a {@link CorpusRunner}. For use by one thread. */
  public static final class Builder {
    private final Annotator annotator;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Optional<Integer> inFlight = Optional.empty();
    private boolean ordered = true;
    private int maxCharacters = Integer.MAX_VALUE;
    private Optional<Duration> timeLimit = Optional.empty();
    private Optional<ProgressListener> listener = Optional.empty();

    private Builder(Annotator annotator) {
      this.annotator = Objects.requireNonNull(annotator, "annotator");
    }

    /** How many documents are annotated at a time. Default: the number of processors. */
    public Builder threads(int count) {
      checkArgument(count >= 1, "threads must be >= 1, but was %s", count);
      this.threads = count;
      return this;
    }

    /**
     * How many documents at most are waiting, worked on or waiting to be taken. More let threads
     * work on behind one long document; each costs its memory. Default: four for each thread.
     */
    public Builder inFlight(int documents) {
      checkArgument(documents >= 1, "inFlight must be >= 1, but was %s", documents);
      this.inFlight = Optional.of(documents);
      return this;
    }

    /** Outcomes come in the order of the input; one long document delays others. The default. */
    public Builder ordered() {
      this.ordered = true;
      return this;
    }

    /** Outcomes come as they get ready; {@link Outcome#position} says which is which. */
    public Builder unordered() {
      this.ordered = false;
      return this;
    }

    /** Longer texts, in UTF-16 code units, fail without being annotated. Default: no limit. */
    public Builder maxCharacters(int limit) {
      checkArgument(limit >= 0, "maxCharacters must be >= 0, but was %s", limit);
      this.maxCharacters = limit;
      return this;
    }

    /**
     * A document that takes longer fails, with a {@link java.util.concurrent.TimeoutException}; its
     * thread is interrupted and stops at the next {@link Cancellation#check}, before the next step
     * of a pipeline at the latest. Default: no limit.
     */
    public Builder timeLimit(Duration limit) {
      checkArgument(
          !limit.isNegative() && !limit.isZero(), "timeLimit must be positive, but was %s", limit);
      this.timeLimit = Optional.of(limit);
      return this;
    }

    /** Who is told of each outcome. Default: nobody. */
    public Builder onProgress(ProgressListener progressListener) {
      this.listener = Optional.of(progressListener);
      return this;
    }

    /** The runner. */
    public CorpusRunner build() {
      return new CorpusRunner(this);
    }
  }
}
