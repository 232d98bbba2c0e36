package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int evaluate(String gold, Object... options) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, gold.replace('\'', '"'));
    String[] arguments = new String[2 + options.length];
    arguments[0] = "evaluate";
    arguments[1] = file.toString();
    for (int i = 0; i < options.length; i++) {
      arguments[i + 2] = options[i].toString();
    }
    return Hustings.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private static final String GOLD =
      """
      {'id': 'a1', 'text': '“We won,” said Gov. Ada Moreno. Turnout was 61 percent.', 'quotes': [{'content': [[1,8]], 'cue': [[10,14]], 'source': [[15,30]], 'speaker': 'Ada Moreno'}], 'claims': [{'span': [44,54], 'value': 61, 'unit': '%'}]}

      {'text': 'Paul <b>Reyes</b> left.', 'quotes': [{'content': [[18,22]]}], 'claims': []}
      """;

  @Test
  void printsOneTableForAllLines() throws IOException {
    assertThat(evaluate(GOLD)).isZero();

    assertThat(out.toString().replaceAll(" +", " "))
        .startsWith("2 documents\n\nQUOTES gold found P R F1\n")
        .contains("quotes, content and source right 2 1 100.0 50.0 66.7")
        .contains("claims, span and value right 1 1 100.0 100.0 100.0")
        .doesNotContain("ACTORS");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void measuresRulesAloneAndTellsHowReliableTheyAre() throws IOException {
    assertThat(evaluate(GOLD, "--rules-only", "--reliability")).isZero();

    assertThat(out.toString().replaceAll(" +", " "))
        .contains("QUOTES of confidence found mean right\n 0.9 to 1.0 1 0.92 1.00\n");
  }

  @Test
  void showsWhatIsWrongSideBySide() throws IOException {
    Path page = folder.resolve("errors.html");

    assertThat(evaluate(GOLD, "--errors", page)).isZero();

    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("<h2>a1</h2>\n<p>2 right, 0 not.</p>")
        .contains("<h2>line 3</h2>\n<p>0 right, 1 not.</p>")
        .contains("quote: missed", "&lt;b&gt;Reyes&lt;/b&gt; </span><mark>left</mark>")
        .doesNotContain("http", "<script");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # line                                                    | message
          {'text': 'Hi'}                                            | has no labels; give at least one of "quotes", "actors" and "claims", an empty list where the text has none
          {'quotes': []}                                            | expected a field "text" that holds a string
          {'text': 'Hi', 'quotes': {}}                              | quotes: expected a list, but found {}
          {'text': 'Hi', 'quotes': [[0,2]]}                         | quotes[0]: expected an object, but found [0, 2]
          {'text': 'Hi', 'quotes': [{'cue': [[0,2]]}]}              | quotes[0]: has no "content"; give the spans of what was said: [[17, 250]]
          {'text': 'Hi', 'quotes': [{'content': [0,2]}]}            | quotes[0].content: expected a list of spans; write [[0, 2]]
          {'text': 'Hi', 'quotes': [{'content': [[0,3]]}]}          | quotes[0].content[0]: [0, 3] ends after the text, which has 2 characters; count UTF-16 code units, as String.substring does, the end exclusive
          {'text': 'Hi', 'quotes': [{'content': [[2,1]]}]}          | quotes[0].content[0]: [2, 1] is no span; the start is 0 or more, the end not before it
          {'text': 'Hi', 'quotes': [{'content': [['a',1]]}]}        | quotes[0].content[0]: expected [start, end] in whole numbers, but found ["a", 1]
          {'text': 'Hi', 'actors': [{'name': 'Hi'}]}                | actors[0]: has no "mentions"
          {'text': 'Hi', 'actors': [{'name': 7, 'mentions': []}]}   | actors[0].name: expected a string, but found 7
          {'text': 'Hi', 'actors': [{'mentions': [{'span': [0,2], 'kind': 'nom'}]}]} | actors[0].mentions[0].kind: 'nom' is no kind; use name, nominal, pronoun or modifier
          {'text': 'Hi', 'claims': [{'span': [0,2], 'value': '7'}]} | claims[0].value: expected a number such as 1500000, but found "7"
          {'text': 'Hi', 'claims': [{'change': 'rise'}]}            | claims[0].change: expected {"direction": "rise", "role": "to"}, but found "rise"
          """)
  void aGoldLineThatCannotBeUsedIsNamedWithARemedy(String line, String message) throws IOException {
    assertThat(evaluate("{'text': 'Hi', 'quotes': []}\n\n" + line)).isEqualTo(2);

    assertThat(err.toString())
        .isEqualTo("hustings: %s:3: %s%n".formatted(folder.resolve("gold.jsonl"), message));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void brokenJsonIsNamedWithItsColumn() throws IOException {
    assertThat(evaluate("{'text': 'Hi', 'quotes': [}")).isEqualTo(2);

    assertThat(err.toString()).contains("gold.jsonl:1: column 27: broken JSON: ");
  }

  @Test
  void aFileWithoutLinesIsNamed() throws IOException {
    assertThat(evaluate("\n")).isEqualTo(2);

    assertThat(err.toString()).contains("gold.jsonl: has no lines; give one JSON object a line");
  }

  @Test
  void theHelpTellsWhatCountsAsRight() throws IOException {
    assertThat(evaluate("", "--help")).isZero();

    assertThat(out.toString()).contains("--errors", "What counts as right:", "QUOTES", "Jaccard");
  }
}
