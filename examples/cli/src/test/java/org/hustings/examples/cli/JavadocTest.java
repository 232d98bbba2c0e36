package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc compile. */
class JavadocTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n\\s*\\* ?}</pre>", Pattern.DOTALL);

  /** What examples use without saying where it comes from. */
  private static final String CONTEXT =
      """
        record Hashtag(Span span, Provenance provenance) implements Annotation {
          static final Layer<Hashtag> LAYER = Layer.of("hashtags", Hashtag.class);
        }
        interface Log { void warn(String message, Object... arguments); }
        interface Json { Document toDocument(String line); void write(Document document); }
        interface Bar { void show(long documents, long failures, double speed); }
        interface MyNameFinder { List<Span> find(String text); }
        static final Style ACTORS = Style.underline("actors", "Actors", 0);
        static final Style QUOTES = Style.fill("quotes", "Quotes", 260);
        static PoliticalTextReader reader;
        static PoliticalText text;
        static String article;
        static Document document;
        static Path file;
        static Path corpus;
        static Actor actor;
        static Mention mention;
        static Quote quote;
        static NumericClaim claim;
        static List<NumericClaim> claims;
        static LanguageAnalysis analysis;
        static Annotator annotator;
        static Annotator quotes;
        static Annotator language;
        static Outcome outcome;
        static Log log;
        static Json json;
        static Bar bar;
        static MyNameFinder myNameFinder;
        static void write(Document document) {}
      """;

  @TempDir Path folder;

  @Test
  void everyExampleOfTheLibraryCompiles() throws IOException {
    JavaSnippets snippets = new JavaSnippets(folder, CONTEXT);
    for (Path file : sources()) {
      String type = file.getFileName().toString().replace(".java", "");
      Matcher example = EXAMPLE.matcher(Files.readString(file));
      for (int n = 1; example.find(); n++) {
        String code = example.group(1).replaceAll("(?m)^\\s*\\* ?", "");
        if (code.contains(";")) { // else it shows a file
          snippets.add(type + n + "Example", imported(code));
        }
      }
    }

    assertThat(snippets.size()).isGreaterThan(40);
    snippets.compile();
  }

  private static List<Path> sources() throws IOException {
    Path root = RepositoryFiles.root();
    try (Stream<Path> core = Files.walk(root.resolve("core/src/main/java"));
        Stream<Path> extractors = Files.walk(root.resolve("extractors/src/main/java"))) {
      return Stream.concat(core, extractors)
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getParent().endsWith("model")) // for those who train models
          .sorted()
          .toList();
    }
  }

  /** The code with the names of OpenNLP's classes in full. */
  private static String imported(String code) {
    return code.replaceAll("\\bPOSModel\\b", "opennlp.tools.postag.POSModel")
        .replaceAll("\\bTokenNameFinderModel\\b", "opennlp.tools.namefind.TokenNameFinderModel")
        .replaceAll("\\bSentenceDetector\\b", "opennlp.tools.sentdetect.SentenceDetector");
  }
}
