package org.hustings.examples.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final String SPEECH = "“We won today,” said Ada Moreno. Paul Reyes had doubts.";

  private static Labels labels(String text, String layers) {
    try {
      return Labels.of(
          new ObjectMapper()
              .readTree("{\"text\": \"" + text + "\", " + layers.replace('\'', '"') + "}"));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The lines of the table, with single spaces. */
  private static List<String> compared(String text, String gold, String found) {
    return compared(text, gold, found, false);
  }

  private static List<String> compared(
      String text, String gold, String found, boolean claimsByValue) {
    Labels labelled = labels(text, gold);
    Evaluation evaluation = new Evaluation(List.of(labelled), claimsByValue);
    evaluation.add("a1", labelled, labels(text, found));
    return evaluation.table().lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # found | figures of all quotes
          'content': [[1,13]], 'source': [[21,31]]  | 1 1 100.0 100.0 100.0
          'content': [[0,14]], 'source': [[25,31]]  | 1 1 100.0 100.0 100.0
          'content': [[4,13]], 'source': [[21,31]]  | 1 1 100.0 100.0 100.0
          'content': [[8,13]], 'source': [[21,31]]  | 1 1 0.0 0.0 0.0
          'content': [[1,13]], 'source': [[33,43]]  | 1 1 0.0 0.0 0.0
          'content': [[1,13]]                       | 1 1 0.0 0.0 0.0
          'content': [[44,54]], 'source': [[33,43]] | 1 1 0.0 0.0 0.0
          """)
  void aQuoteIsRightByHalfOfItsWordsAndItsSource(String found, String figures) {
    assertThat(
            compared(
                SPEECH,
                "'quotes': [{'content': [[1,13]], 'cue': [[15,19]], 'source': [[20,31]]}]",
                "'quotes': [{" + found + "}]"))
        .contains("quotes, content and source right " + figures);
  }

  @Test
  void quotesCountByWhatStandsInsideMarks() {
    assertThat(
            compared(
                "Ann said it was \\\"a sham\\\". \\\"No,\\\" said Bo. Cy said so.",
                "'quotes': [{'content': [[9,24]]}, {'content': [[27,30]]}, {'content': [[49,51]]}]",
                "'quotes': [{'content': [[9,24]]}, {'content': [[27,30]]}]"))
        .contains("direct 1 1 100.0 100.0 100.0", "mixed 1 1 100.0 100.0 100.0")
        .contains("indirect 1 0 0.0 0.0 0.0");
  }

  @Test
  void aSpeakerIsRightByPartOfTheName() {
    String gold = "'quotes': [{'content': [[1,13]], 'speaker': ['Sen. Ada Moreno', 'Ada M.']}]";

    assertThat(compared(SPEECH, gold, "'quotes': [{'content': [[1,13]], 'speaker': 'Moreno'}]"))
        .contains("speaker right, of found quotes 1 100.0");
    assertThat(compared(SPEECH, gold, "'quotes': [{'content': [[1,13]], 'speaker': 'Reyes'}]"))
        .contains("speaker right, of found quotes 1 0.0");
  }

  @Test
  void actorsAreRightByNamesAndByCompany() {
    String text = "Xi Jinping met Putin. He said China agreed.";
    String gold =
        """
        'actors': [
          {'name': 'Xi Jinping', 'country': 'CHN', 'mentions': [
             {'span': [0,10], 'kind': 'name'}, {'span': [22,24], 'kind': 'pronoun'}]},
          {'name': 'China', 'country': 'CHN', 'mentions': [{'span': [30,35], 'kind': 'name'}]},
          {'name': 'Vladimir Putin', 'mentions': [{'span': [15,20], 'kind': 'name'}]}]""";

    assertThat(compared(text, gold, gold))
        .contains(
            "names, exact 3 3 100.0 100.0 100.0",
            "pronouns included 100.0 100.0 100.0",
            "actors identified 3 100.0",
            "country right 2 100.0");
    // All three taken for one: every name is found, and one actor in three at most is right.
    assertThat(
            compared(
                text, gold, "'actors': [{'name': 'X', 'mentions': [[0,10], [15,20], [30,35]]}]"))
        .contains("names, exact 3 3 100.0 100.0 100.0", "actors identified 3 0.0");
  }

  @Test
  void aNameIsRightByItsHead() {
    assertThat(
            compared(
                "the Harbor Trust paid",
                "'actors': [{'name': 'Harbor Trust', 'mentions': [{'span': [0,16], 'min': [4,16]}]}]",
                "'actors': [{'name': 'The Harbor Trust', 'mentions': [[4,16]]}]"))
        .contains("names, exact 1 1 100.0 100.0 100.0", "actors identified 1 100.0");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # gold mentions                      | names
          [{'span': [0,7], 'kind': 'modifier'}] | 1 1 100.0 100.0 100.0
          [{'span': [0,7], 'sub': 'demonym'}]   | 1 1 100.0 100.0 100.0
          [{'span': [8,11], 'kind': 'nominal'}] | 0 0 0.0 0.0 0.0
          """)
  void demonymsCountOnlyIfGoldMarksThem(String mentions, String figures) {
    assertThat(
            compared(
                "Chinese tea is sold.",
                "'actors': [{'name': 'China', 'mentions': " + mentions + "}]",
                "'actors': [{'name': 'China', 'mentions': [{'span': [0,7], 'kind': 'modifier'}]}]"))
        .contains("names, exact " + figures);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # found                                                  | value               | and unit
          'span': [6,20], 'value': 1500000, 'unit': 'EUR'           | 1 1 100.0 100.0 100.0 | 1 1 100.0 100.0 100.0
          'span': [6,17], 'value': 1500900.5, 'unit': 'euros'       | 1 1 100.0 100.0 100.0 | 1 1 100.0 100.0 100.0
          'span': [6,20], 'value': 1500000                          | 1 1 100.0 100.0 100.0 | 1 1 0.0 0.0 0.0
          'span': [6,20], 'low': 1500000, 'unit': 'EUR'             | 1 1 0.0 0.0 0.0       | 1 1 0.0 0.0 0.0
          'span': [24,28], 'value': 1500000, 'unit': 'EUR'          | 1 1 0.0 0.0 0.0       | 1 1 0.0 0.0 0.0
          'span': [29,33], 'value': 2026                            | 1 0 0.0 0.0 0.0       | 1 0 0.0 0.0 0.0
          """)
  void aClaimIsRightByItsValue(String found, String value, String unit) {
    assertThat(
            compared(
                "Paid 1.5 million euros in May 2026.",
                "'claims': [{'span': [5,22], 'value': 1.5e6, 'unit': 'EUR'}], 'ignore': [[25,34]]",
                "'claims': [{" + found + "}]"))
        .contains("claims, span and value right " + value, "and unit right " + unit);
  }

  @Test
  void claimsMayPairByValue() {
    String gold = "'claims': [{'value': 4}, {'value': 7, 'span': [0,1]}]";
    String found = "'claims': [{'span': [3,4], 'value': 7}]";

    assertThat(compared("4 or 7", gold, found, true))
        .contains("claims, span and value right 2 1 100.0 50.0 66.7");
    assertThat(compared("4 or 7", gold, found, false))
        .contains("claims, span and value right 2 1 0.0 0.0 0.0");
  }

  @Test
  void whatNobodyLabelledIsNotMeasured() {
    assertThat(compared("4 or 7", "'claims': []", "'quotes': [], 'actors': []"))
        .contains("CLAIMS gold found P R F1")
        .noneMatch(line -> line.startsWith("QUOTES") || line.startsWith("ACTORS"))
        .noneMatch(line -> line.startsWith("object"));
  }

  @Test
  void reliabilityTellsHowMuchIsRightAtWhichConfidence() {
    Labels gold = labels(SPEECH, "'quotes': [{'content': [[1,13]], 'source': [[20,31]]}]");
    Evaluation evaluation = new Evaluation(List.of(gold), false);
    evaluation.add(
        "a1",
        gold,
        labels(
            SPEECH,
            "'quotes': [{'content': [[1,13]], 'source': [[20,31]], 'confidence': 0.84},"
                + " {'content': [[44,54]], 'confidence': 0.86}, {'content': [[33,43]]}]"));

    assertThat(evaluation.reliability().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .containsExactly(
            "",
            "QUOTES of confidence found mean right",
            "0.8 to 0.9 2 0.85 0.50",
            "0.9 to 1.0 1 1.00 0.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.5", "'high'"})
  void aConfidenceIsAShare(String confidence) {
    assertThatThrownBy(
            () ->
                labels(
                    SPEECH, "'quotes': [{'content': [[1,13]], 'confidence': " + confidence + "}]"))
        .isInstanceOf(BrokenLabelException.class)
        .hasMessageContaining("quotes[0].confidence: expected a number");
  }
}
