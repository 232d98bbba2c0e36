package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorType;
import org.hustings.actor.Mention;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.Modifier;
import org.hustings.claim.NumericClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of Java that users read compiles, and every link leads somewhere. */
class DocsTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```java\n(.*?)^```|<pre>\\{@code\n(.*?)\n}</pre>");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#([^)]*))?\\)");

  /** What a block may use without saying where it comes from. */
  private static final String CONTEXT =
      """
        static PoliticalTextReader reader;
        static PoliticalText text;
        static String article;
        static List<String> articles;
        static Path file;
      """;

  @TempDir Path folder;

  /** The README, the pages it links, and the front pages of the Javadoc. */
  private static List<Path> pages() throws IOException {
    Path root = RepositoryFiles.root();
    try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
      return Stream.concat(
              Stream.of(
                  root.resolve("README.md"),
                  root.resolve("core/src/main/javadoc/overview.html"),
                  root.resolve("extractors/src/main/javadoc/overview.html")),
              docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  @Test
  void everyBlockOfJavaCompiles() throws IOException {
    JavaSnippets snippets = new JavaSnippets(folder, CONTEXT);
    for (Path page : pages()) {
      String stem = RepositoryFiles.root().relativize(page).toString().replaceAll("\\W", "_");
      Matcher block = BLOCK.matcher(Files.readString(page));
      for (int n = 1; block.find(); n++) {
        String code = block.group(1) == null ? block.group(2) : block.group(1);
        if (!code.contains("public static void main")) { // ReadmeTest runs whole programs
          snippets.add(stem + "_" + n, code);
        }
      }
    }

    assertThat(snippets.size()).isGreaterThan(20);
    snippets.compile();
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Path target = page.getParent().resolve(link.group(1));
        assertThat(target).as("link in %s", page).exists();
        if (link.group(2) != null) {
          assertThat(headings(target)).as("link in %s", page).contains(link.group(2));
        }
      }
    }
  }

  @Test
  void theConceptsTellEveryPartOfAResult() throws IOException {
    String concepts = RepositoryFiles.read("docs/concepts.md");

    assertThat(Stream.of(Actor.class, Mention.class, NumericClaim.class, Attribution.class))
        .flatMap(type -> List.of(type.getRecordComponents()))
        .allSatisfy(part -> assertThat(concepts).contains("`" + part.getName() + "()`"));
    assertThat(
            Stream.<Enum<?>[]>of(
                QuoteType.values(),
                Polarity.values(),
                ActorType.values(),
                ClaimKind.values(),
                Modifier.values()))
        .flatMap(List::of)
        .allSatisfy(constant -> assertThat(concepts).contains("`" + constant.name() + "`"));
  }

  /** Rules are public: users filter by them. */
  @Test
  void thePageOfRulesHasThemAll() throws IOException {
    Path sources = RepositoryFiles.root().resolve("extractors/src/main/java/org/hustings");
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        rules.addAll(found("\"((?:actor|claim|language|name|token)/[a-z-]+)\"", file, ""));
      }
    }
    Path speakers = sources.resolve("quote/SpeakerResolver.java");
    rules.addAll(found("\"([a-z-]+)\",\\s*0\\.\\d", speakers, "quote/"));
    Path attributions = sources.resolve("attribution/Rule.java");
    rules.addAll(found("(?m)^  ([A-Z_]+)\\(0", attributions, "attribution/"));

    assertThat(rules).hasSizeGreaterThan(50);
    String page = RepositoryFiles.read("docs/rules.md");
    assertThat(rules).allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
  }

  private static List<String> found(String pattern, Path file, String prefix) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(file))
        .results()
        .map(match -> prefix + match.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Test
  void theReadmeLinksEveryPage() throws IOException {
    String readme = RepositoryFiles.read("README.md");
    try (Stream<Path> docs = Files.list(RepositoryFiles.root().resolve("docs"))) {
      assertThat(docs.map(file -> "(docs/" + file.getFileName() + ")"))
          .allSatisfy(link -> assertThat(readme).contains(link));
    }
  }

  /** The anchors that a page's headings get. */
  private static List<String> headings(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase().replaceAll("[^\\w -]", ""))
        .map(line -> line.replace(' ', '-'))
        .toList();
  }
}
