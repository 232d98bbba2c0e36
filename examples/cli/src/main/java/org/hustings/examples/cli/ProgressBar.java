package org.hustings.examples.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.hustings.pipeline.ProgressListener.Progress;

/** One line on a terminal that tells how far a corpus has been read; nothing elsewhere. */
final class ProgressBar {
  private static final int CELLS = 24;
  private static final long PAUSE_MILLIS = 100;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter terminal;
  private final long totalBytes;
  private final boolean visible;
  private String lastSummary = "";
  private long lastShownMillis = -PAUSE_MILLIS;

  /** A bar for an input of so many bytes. */
  ProgressBar(PrintWriter terminal, long totalBytes, boolean visible) {
    this.terminal = terminal;
    this.totalBytes = totalBytes;
    this.visible = visible;
  }

  /** Draws the bar, at most ten times a second. */
  void show(Progress progress, long bytesRead) {
    if (!visible) {
      return;
    }
    lastSummary = summary(progress);
    long now = progress.elapsed().toMillis();
    if (now - lastShownMillis >= PAUSE_MILLIS) {
      lastShownMillis = now;
      terminal.print(CLEAR_LINE + bar(bytesRead) + " " + lastSummary);
      terminal.flush();
    }
  }

  /** Makes room for a message. */
  void clear() {
    if (visible) {
      terminal.print(CLEAR_LINE);
      terminal.flush();
    }
  }

  /** Leaves the sum of the run in place of the bar. */
  void finish() {
    if (visible) {
      terminal.println(CLEAR_LINE + lastSummary);
    }
  }

  private String bar(long bytesRead) {
    double share = totalBytes == 0 ? 1 : Math.min(1, (double) bytesRead / totalBytes);
    int full = (int) Math.round(share * CELLS);
    return "█".repeat(full)
        + "░".repeat(CELLS - full)
        + String.format(Locale.ROOT, " %3.0f%%", 100 * share);
  }

  private static String summary(Progress progress) {
    Duration elapsed = progress.elapsed();
    String failures = progress.failures() == 0 ? "" : ", " + progress.failures() + " failed";
    return String.format(
        Locale.ROOT,
        "%,d documents%s, %,.0f characters/s, %d:%02d",
        progress.documents(),
        failures,
        progress.charactersPerSecond(),
        elapsed.toMinutes(),
        elapsed.toSecondsPart());
  }
}
