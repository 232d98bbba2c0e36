package org.hustings.pipeline;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Interrupts threads that work on one document for too long. Safe for use by many threads; its own
 * thread ends a second after the last document.
 */
final class TimeLimit {
  private final Duration limit;
  private final ScheduledThreadPoolExecutor clock;

  TimeLimit(Duration limit) {
    this.limit = limit;
    clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "hustings-time-limit");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    // As for the workers: a stream left half read must not keep a thread for ever. The last thread
    // never ends while a document is being watched.
    clock.setKeepAliveTime(1, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
  }

  /** Watches the calling thread from now on, until it stops the watch. */
  Watch start() {
    return new Watch(Thread.currentThread());
  }

  /** What a document over the limit fails with. */
  TimeoutException failure() {
    return new TimeoutException(
        "Document took longer than the limit of %s. Split it, or raise timeLimit(...)."
            .formatted(inSeconds()));
  }

  private String inSeconds() {
    double seconds = limit.toNanos() / 1e9;
    return (seconds == Math.rint(seconds) ? "%.0f s" : "%s s").formatted(seconds);
  }

  /** The watch over one thread's work on one document. */
  final class Watch {
    private final Thread watched;
    private final Future<?> alarm;
    private boolean over;
    private boolean rung;

    private Watch(Thread watched) {
      this.watched = watched;
      alarm = clock.schedule(this::ring, limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void ring() {
      if (!over) {
        rung = true;
        watched.interrupt();
      }
    }

    /** Ends the watch, with its interrupt, and says whether the time was exceeded. */
    synchronized boolean stop() {
      over = true;
      alarm.cancel(false);
      if (rung) {
        // The next document of this thread must not find the interrupt that was meant for this one.
        Thread.interrupted();
      }
      return rung;
    }
  }
}
