package org.hustings.pipeline;

import java.util.concurrent.CancellationException;

/**
 * Stops work that is no longer wanted: a thread that was interrupted gives up its document.
 *
 * <pre>{@code
 * for (Sentence sentence : document.get(Sentence.LAYER)) {
 *   Cancellation.check();
 *   // … what takes long for a sentence
 * }
 * }</pre>
 *
 * <p>A {@link Pipeline} checks before each of its steps, so only a step that may take long for one
 * document needs to check by itself. A {@link CorpusRunner} interrupts a document over its time
 * limit, and all that is under way when its stream is closed. Safe for use by many threads.
 */
public final class Cancellation {
  private Cancellation() {}

  /**
   * Returns at once unless this thread was interrupted; leaves the interrupt as it is.
   *
   * @throws CancellationException if it was
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The thread was interrupted while it read a document");
    }
  }
}
