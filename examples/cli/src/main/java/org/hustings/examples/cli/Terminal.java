package org.hustings.examples.cli;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Help.Ansi;

/** What can be known of the terminal, if there is one. */
final class Terminal {
  /** Columns of a page that goes to a file or a pipe. */
  static final int DEFAULT_WIDTH = 80;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  private Terminal() {}

  /** Whether somebody looks at the output as it comes, and colours are welcome. */
  static boolean isInteractive() {
    return Ansi.AUTO.enabled();
  }

  /** The columns to write in: those of the terminal, within what reads well. */
  static int width() {
    return Math.min(WIDEST, Math.max(NARROWEST, columns().orElse(DEFAULT_WIDTH)));
  }

  private static Optional<Integer> columns() {
    Optional<Integer> told = Optional.ofNullable(System.getenv("COLUMNS")).map(Ints::tryParse);
    return told.isPresent() ? told : askedOfTerminal();
  }

  private static Optional<Integer> askedOfTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(200, TimeUnit.MILLISECONDS)) {
        stty.destroy();
        return Optional.empty();
      }
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      int space = size.indexOf(' ');
      return Optional.ofNullable(Ints.tryParse(size.substring(space + 1).strip()))
          .filter(columns -> columns > 0);
    } catch (IOException e) {
      return Optional.empty(); // no such command here: a page of the usual width will do
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
