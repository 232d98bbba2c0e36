package org.hustings.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run over a corpus, driven by whoever takes its outcomes: each taking first reads inputs until
 * enough documents are in flight. So nothing but the workers' queue is shared between threads.
 */
final class CorpusRun<T> implements Spliterator<Outcome> {
  private static final int IDLE_SECONDS = 1;

  private final Iterator<? extends T> inputs;
  private final Work<T> work;
  private final int inFlight;
  private final boolean ordered;
  private final Optional<ProgressListener> listener;
  private final ThreadPoolExecutor workers;
  private final Queue<Future<Outcome>> started = new ArrayDeque<>(); // ordered: in input order
  private final BlockingQueue<Future<Outcome>> finished = new LinkedBlockingQueue<>(); // unordered
  private int unfinished;
  private long position;
  private long documents;
  private long failures;
  private long characters;
  private long startNanos;

  /** Makes an input's outcome, in a worker's thread. */
  @FunctionalInterface
  interface Work<T> {
    Outcome outcome(long position, T input);
  }

  CorpusRun(
      Iterator<? extends T> inputs,
      Work<T> work,
      int threads,
      int inFlight,
      boolean ordered,
      Optional<ProgressListener> listener) {
    this.inputs = inputs;
    this.work = work;
    this.inFlight = inFlight;
    this.ordered = ordered;
    this.listener = listener;
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "hustings-corpus");
              thread.setDaemon(true);
              return thread;
            });
    // A stream that is left half read and not closed must not keep threads for ever.
    workers.allowCoreThreadTimeOut(true);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Outcome> action) {
    if (position == 0) {
      startNanos = System.nanoTime();
    }
    Outcome outcome;
    try {
      startWork();
      if (unfinished == 0) {
        close();
        return false;
      }
      outcome = take().get();
    } catch (ExecutionException e) {
      close();
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw interrupted(e);
    } catch (RuntimeException | Error e) { // the input failed
      close();
      throw e;
    }
    unfinished--;
    report(outcome);
    action.accept(outcome);
    return true;
  }

  private void startWork() {
    while (unfinished < inFlight && !workers.isShutdown() && inputs.hasNext()) {
      T input = inputs.next();
      long place = position++;
      Task task = new Task(() -> work.outcome(place, input));
      workers.execute(task);
      unfinished++;
      if (ordered) {
        started.add(task);
      }
    }
  }

  private Future<Outcome> take() throws InterruptedException {
    return ordered ? started.remove() : finished.take();
  }

  private void report(Outcome outcome) {
    documents++;
    if (outcome instanceof Outcome.Success success) {
      characters += success.document().text().length();
    } else {
      failures++;
    }
    listener.ifPresent(
        told ->
            told.onProgress(
                new ProgressListener.Progress(
                    documents,
                    failures,
                    characters,
                    Duration.ofNanos(System.nanoTime() - startNanos))));
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("A document's outcome could not be made", cause);
  }

  private static RuntimeException interrupted(InterruptedException cause) {
    CancellationException exception =
        new CancellationException("The run over the corpus was interrupted");
    exception.initCause(cause);
    return exception;
  }

  /** Ends the threads, interrupting what they work on; the rest of the outcomes are lost. */
  void close() {
    workers.shutdownNow();
    started.clear();
    finished.clear();
    unfinished = 0;
  }

  /** Never splits: outcomes are taken by one thread. */
  @Override
  public @Nullable Spliterator<Outcome> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return NONNULL | IMMUTABLE | (ordered ? ORDERED : 0);
  }

  /** Puts itself among the finished ones, where order does not matter. */
  private final class Task extends FutureTask<Outcome> {
    Task(Callable<Outcome> callable) {
      super(callable);
    }

    @Override
    protected void done() {
      if (!ordered) {
        finished.add(this);
      }
    }
  }
}
