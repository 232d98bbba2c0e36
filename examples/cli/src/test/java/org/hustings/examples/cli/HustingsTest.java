package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HustingsTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = folder.resolve("article.txt");
    Files.writeString(
        article, "\"We will vote on Monday,\" said Senator Ada Moreno. Turnout was 61 percent.\n");
  }

  private int run(Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return Hustings.run(
        new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(new String[0]));
  }

  @Test
  void readsAnArticleAsText() {
    assertThat(run("read", article, "--date", "2026-08-20")).isZero();

    assertThat(out.toString())
        .contains("article.txt · 20 August 2026", "WHO SAID WHAT", "THE CAST");
    assertThat(out.toString()).doesNotContain("\u001B");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void readsAnArticleAsJson() throws IOException {
    assertThat(run("read", article, "--format", "json")).isZero();

    assertThat(new ObjectMapper().readTree(out.toString()).get("text").asText())
        .isEqualTo(Files.readString(article));
  }

  @Test
  void readsAnArticleAsConllu() {
    assertThat(run("read", article, "--format", "conllu")).isZero();

    assertThat(out.toString()).contains("# newdoc id = article.txt\n", "\tMoreno\tPROPN\tNNP\t");
  }

  @Test
  void drawsTheGrammarIntoThePageOnRequest() {
    assertThat(run("read", article, "--format", "html", "--arcs")).isZero();

    assertThat(out.toString()).contains("<h2>Grammar</h2>", ">nsubj</b>");
  }

  @Test
  void thePageOfALongArticleIsSmallEvenWithItsGrammar() throws IOException {
    String fiveThousandWords = RepositoryFiles.read("examples/articles/danube.txt").repeat(10);
    Files.writeString(article, fiveThousandWords);
    Path page = folder.resolve("page.html");

    assertThat(run("read", article, "--format", "html", "--arcs", "-o", page)).isZero();

    assertThat(Files.size(page)).isBetween(100_000L, 1_000_000L);
  }

  @Test
  void arcsAreForThePageOnly() {
    assertThat(run("read", article, "--arcs")).isEqualTo(2);

    assertError("--arcs draws into the page; add --format html (see 'hustings --help')");
  }

  @Test
  void writesToAFileAndNothingElse() throws IOException {
    Path page = folder.resolve("page.html");

    assertThat(run("read", article, "--format", "html", "-o", page)).isZero();

    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Ada Moreno");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void readsStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("The mayor spoke.".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("read", "-")).isZero();
    } finally {
      System.setIn(before);
    }

    assertThat(out.toString()).contains("standard input", "3 words");
  }

  @Test
  void leavesOutAByteOrderMark() throws IOException {
    Files.writeString(article, "\uFEFFThe mayor spoke.");

    assertThat(run("read", article, "--format", "json")).isZero();

    assertThat(new ObjectMapper().readTree(out.toString()).get("text").asText())
        .isEqualTo("The mayor spoke.");
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    Files.writeString(article, "");

    assertThat(run("read", article)).isZero();

    assertThat(out.toString()).contains("Nobody is quoted.");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run("read", folder.resolve("gone.txt"))).isEqualTo(2);

    assertError(folder.resolve("gone.txt") + ": no such file");
  }

  @Test
  void aFolderIsNoArticle() {
    assertThat(run("read", folder)).isEqualTo(2);

    assertError(folder + ": is a directory; name a file in it");
  }

  @Test
  void bytesThatAreNoUtf8AreLocated() throws IOException {
    Files.write(article, "one\ntwo caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run("read", article)).isEqualTo(2);

    assertError(article + ":2: column 8: byte 0xE9 is no UTF-8; convert the file to UTF-8 first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --date   | 2026-02-30 | '2026-02-30' is no date; expected one such as 2026-08-20
          --date   | yesterday  | 'yesterday' is no date
          --format | pdf        | 'pdf' is no format; expected text, json, html or conllu
          --colour | red        | Unknown option
          """,
      quoteCharacter = '\0')
  void aWrongOptionIsToldInOneLine(String option, String value, String message) {
    assertThat(run("read", article, option, value)).isEqualTo(2);

    assertThat(err.toString().lines()).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource({"red", "corpus", "read"})
  void anUnusableCommandLineIsToldInOneLine(String command) {
    assertThat(run(command)).isEqualTo(2);

    assertThat(err.toString().lines()).singleElement().asString().startsWith("hustings: ");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() {
    assertThat(run("read", article, "-o", folder.resolve("gone/page.html"))).isEqualTo(2);

    assertError("cannot write: " + folder.resolve("gone/page.html") + ": no such file or folder");
  }

  @Test
  void withoutACommandItTellsHowToUseIt() {
    assertThat(run()).isZero();

    assertThat(out.toString()).contains("Usage: hustings", "read", "corpus");
  }

  @Test
  void readsACorpusInTheOrderOfTheInput() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lines.add("{\"id\":\"d" + i + "\",\"text\":\"" + "The mayor spoke. ".repeat(50 - i) + "\"}");
    }
    Path in = folder.resolve("in.jsonl");
    Path written = folder.resolve("out.jsonl");
    Files.write(in, lines);

    assertThat(run("corpus", in, written, "--threads", "3")).isZero();

    ObjectMapper json = new ObjectMapper();
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(written)) {
      ids.add(json.readTree(line).get("id").asText());
    }
    assertThat(ids).hasSize(50).startsWith("d0", "d1", "d2").endsWith("d48", "d49");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void brokenLinesOfACorpusAreToldAndTheRestIsWritten() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Path written = folder.resolve("out.jsonl");
    Files.writeString(
        in,
        """
        {"id":"a","text":"The mayor spoke."}

        {"id":"b","text":"cut
        {"id":"c","date":"2026-1-1","text":"x"}
        ["no object"]
        {"id":"d"}
        {"id":"e","date":"2026-08-20","text":"The mayor left."}
        """);

    assertThat(run("corpus", in, written)).isEqualTo(1);

    assertThat(Files.readAllLines(written))
        .satisfiesExactly(
            first -> assertThat(first).contains("\"id\":\"a\""),
            second -> assertThat(second).contains("\"id\":\"e\""));
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("hustings: " + in + ":3: column 22: broken JSON: "),
            line -> assertThat(line).contains(in + ":4: '2026-1-1' is no date"),
            line -> assertThat(line).contains(in + ":5: expected an object"),
            line -> assertThat(line).contains(in + ":6: expected a field \"text\""));
  }

  @Test
  void bytesThatAreNoUtf8CostOneLineOfACorpus() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.write(
        in, "{\"text\":\"caf\u00E9\"}\n{\"text\":\"ok\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run("corpus", in, folder.resolve("out.jsonl"))).isEqualTo(1);

    assertError(in + ":1: column 13: byte 0xE9 is no UTF-8; convert the file to UTF-8 first");
    assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(1);
  }

  @Test
  void reportsOnACorpus() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Path report = folder.resolve("report");
    Files.writeString(
        in,
        """
        {"id":"a","date":"2026-08-20","text":"\\"We won,\\" said Angela Merkel. \\"All is well,\\" Merkel said."}
        {"id":"b","date":"2026-09-20","text":"\\"I lost,\\" said Emmanuel Macron. \\"We won,\\" said Angela Merkel."}
        """);

    assertThat(run("corpus", in, folder.resolve("out.jsonl"), "--report", report)).isZero();

    String index = Files.readString(report.resolve("index.html"));
    assertThat(index)
        .contains("2 documents · 4 quotes · 2 speakers · 2026-08-20 to 2026-09-20")
        .containsSubsequence("Most quoted", "Angela Merkel", ">3<", "Emmanuel Macron", ">1<")
        .containsSubsequence("By country", "Germany", ">3<", "France", ">1<")
        .containsSubsequence("Over time", "20 Aug 2026")
        .contains("3 quotes in 2 documents", "href=\"documents/000001.html#quote-1\"")
        .contains("href=\"documents/000002.html#quote-2\"", "href=\"lists/0001.html\"");
    assertThat(Files.readString(report.resolve("documents/000002.html")))
        .contains("id=\"quote-2\"", "href=\"../index.html\"");
    assertThat(Files.readString(report.resolve("lists/0001.html")))
        .contains("href=\"../documents/000001.html\">a</a>");
  }

  @Test
  void aReportIsNotMixedWithOtherFiles() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, "{\"text\":\"ok\"}\n");

    assertThat(run("corpus", in, folder.resolve("out.jsonl"), "--report", folder)).isEqualTo(2);

    assertError(folder + ": is not empty; name a new folder for the report");
    assertThat(folder.resolve("out.jsonl")).doesNotExist();
  }

  @Test
  void aReportCountsAllDocuments() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, "{\"text\":\"ok\"}\n");

    assertThat(run("corpus", in, folder.resolve("o"), "--resume", "--report", folder.resolve("r")))
        .isEqualTo(2);

    assertError("--report counts all articles; leave out --resume (see 'hustings --help')");
  }

  @Test
  void aCorpusIsNotWrittenOverItself() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, "{\"text\":\"ok\"}\n");

    assertThat(run("corpus", in, in)).isEqualTo(2);

    assertError(in + ": is the input; name another file to write");
    assertThat(Files.readString(in)).isEqualTo("{\"text\":\"ok\"}\n");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "many"})
  void aWrongNumberOfThreadsIsToldInOneLine(String threads) throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, "{\"text\":\"ok\"}\n");

    assertThat(run("corpus", in, folder.resolve("out.jsonl"), "--threads", threads)).isEqualTo(2);

    assertThat(err.toString().lines()).singleElement().asString().contains("--threads");
  }

  @Test
  void aMissingCorpusIsNamed() {
    assertThat(run("corpus", folder.resolve("gone.jsonl"), folder.resolve("out.jsonl")))
        .isEqualTo(2);

    assertError(folder.resolve("gone.jsonl") + ": no such file");
  }

  private void assertError(String message) {
    assertThat(err.toString()).isEqualTo("hustings: " + message + System.lineSeparator());
  }
}
