package org.hustings.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium of this machine, without a window. */
final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private final Path program;

  private Browser(Path program) {
    this.program = program;
  }

  /** The browser on the path, where there is one. */
  static Optional<Browser> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::new);
  }

  /**
   * The page after its scripts ran, as HTML. A browser that gives up under load has a second try.
   */
  String open(Path page, Path profile, int width) throws IOException, InterruptedException {
    String shown = dump(page, profile, width);
    return shown.isBlank() ? dump(page, Path.of(profile + "-again"), width) : shown;
  }

  private String dump(Path page, Path profile, int width) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            program.toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-dev-shm-usage",
            "--user-data-dir=" + profile,
            "--window-size=" + width + ",900",
            "--virtual-time-budget=10000",
            "--dump-dom",
            page.toUri().toString());
    Path shown = Files.createTempFile(profile.getParent(), "shown", ".html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(shown.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException("the browser did not end within two minutes");
    }
    return Files.readString(shown, StandardCharsets.UTF_8);
  }
}
