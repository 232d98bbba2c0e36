package org.hustings.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code runs, and what it shows as output is what comes out. */
class ReadmeTest {
  @TempDir Path folder;

  private final Path root = RepositoryFiles.root();
  private final String readme = RepositoryFiles.read("README.md");

  @Test
  void theJavaBlockPrintsTheLinesAboveIt() throws ReflectiveOperationException, IOException {
    Path source = folder.resolve("Example.java");
    Files.writeString(source, program("Example"));
    compile(source);

    assertThat(printedBy("Example")).isEqualTo(block("text", 0));
  }

  @Test
  void theBlockAboutTheGazetteerPrintsTheLinesBelowIt()
      throws ReflectiveOperationException, IOException {
    Path source = folder.resolve("Names.java");
    Files.writeString(source, program("Names"));
    compile(source);

    String printed = printedBy("Names");
    assertThat(printed).startsWith("Ada Moreno");
    assertThat(readme).contains("```\n\n```text\n" + printed + "```");
  }

  @Test
  void theFirstCommandPrintsWhatTheReadmeShows() {
    StringWriter out = new StringWriter();

    int exitCode =
        Hustings.run(
            new PrintWriter(out, true),
            new PrintWriter(System.err, true),
            "read",
            root.resolve("examples/articles/danube.txt").toString(),
            "--date",
            "2026-08-20");

    assertThat(exitCode).isZero();
    assertThat(readme).contains("read examples/articles/danube.txt --date 2026-08-20");
    assertThat(out.toString()).isEqualTo(block("text", 1));
  }

  @Test
  void theLineOfJsonIsWhatComesOut() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode shown = json.readTree(block("json", 0));
    Document document = ExchangeForm.document(shown.toString());

    JsonNode written =
        json.readTree(ExchangeForm.of(PoliticalTextReader.english().read(document).document()));

    assertThat(written).isEqualTo(shown);
  }

  @Test
  void theTestCommandIsTheOneThatContinuousIntegrationRuns() {
    assertThat(RepositoryFiles.read(".ci/run").lines()).contains(block("sh", 1).strip());
  }

  private void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-proc:none", "-cp", classPath(), "-d", folder.toString()),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as("%s", messages).isTrue();
    }
  }

  /** Where the library's modules lie; the test runner's own class path may hide them. */
  private static String classPath() {
    return Stream.of(PoliticalTextReader.class, Document.class)
        .map(
            type ->
                Path.of(
                    URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  private String printedBy(String className) throws ReflectiveOperationException, IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader classes =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      classes
          .loadClass(className)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** The README's block that holds a program of this name. */
  private String program(String className) {
    return Pattern.compile("(?ms)^```java\n(.*?)^```")
        .matcher(readme)
        .results()
        .map(block -> block.group(1))
        .filter(code -> code.contains("public class " + className + " {"))
        .findFirst()
        .orElseThrow();
  }

  /** The content of the README's n-th fenced block of a language. */
  private String block(String language, int n) {
    String fence = "\n```" + language + "\n";
    int start = -1;
    for (int i = 0; i <= n; i++) {
      start = readme.indexOf(fence, start + 1);
      assertThat(start).as("block %s of %s", n, language).isNotNegative();
    }
    start += fence.length();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
