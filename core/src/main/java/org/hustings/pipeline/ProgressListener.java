package org.hustings.pipeline;

import java.time.Duration;

/**
 * Told after each document of a run how far it has come.
 *
 * <pre>{@code
 * CorpusRunner.builder(annotator)
 *     .onProgress(p -> bar.show(p.documents(), p.failures(), p.charactersPerSecond()))
 *     .build();
 * }</pre>
 *
 * <p>Called by the thread that takes the outcomes from the stream, so it need not be thread-safe,
 * and should be quick.
 */
@FunctionalInterface
public interface ProgressListener {

  /** Called when the outcome of one more document is handed out. */
  void onProgress(Progress progress);

  /**
   * How far a run has come.
   *
   * @param documents outcomes handed out so far, failures included
   * @param failures failures among them
   * @param characters UTF-16 code units of the documents annotated so far
   * @param elapsed time since the first document was asked for
   */
  record Progress(long documents, long failures, long characters, Duration elapsed) {

    /** The mean speed so far; 0 before any time has passed. */
    public double charactersPerSecond() {
      return elapsed.isZero() ? 0 : characters * 1e9 / elapsed.toNanos();
    }
  }
}
