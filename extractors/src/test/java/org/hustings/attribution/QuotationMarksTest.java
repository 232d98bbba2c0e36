package org.hustings.attribution;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.hustings.document.Document;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.LanguageAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
  private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.english();

  private static String quotations(String text) {
    Document document = LANGUAGE.annotate(Document.of(text));
    return QuotationMarks.of(LanguageAnalysis.of(document)).all().stream()
        .map(quotation -> quotation.content().in(text))
        .collect(joining(" / "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "We won," she said, "by far."                    | We won, / by far.
          “We won,” she said.                              | We won,
          ''We won,'' she said.                            | We won,
          ``We won,'' she said.                            | We won,
          'We won,' she said.                              | We won,
          ‘We won,’ she said.                              | We won,
          'It's the voters' choice that counts,' he said.  | It's the voters' choice that counts,
          'They don't want a "new" plan.'                  | They don't want a "new" plan. / new
          "He told me, 'Wait a day,'" she said.            | He told me, 'Wait a day,' / Wait a day,
          ''Only 'major' firms count,'' it says.           | Only 'major' firms count, / major
          They called it a 'red line', then left.          | red line
          ”What a day,” she said.                          | What a day,
          «We won», she said.                              | We won
          """)
  void marksOfAllKindsPair(String text, String expected) {
    assertThat(quotations(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The Smiths' house isn't theirs.
          Back in the '90s they'd say so.
          The senators' and governors' plans differ.
          A pipe 5" wide is enough.
          Rock 'n' roll won't die.
          It rose 12' in a day.
          """)
  void apostrophesAndInchesAreNoQuotations(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void aQuotationOverParagraphsGoesOnWhereItIsOpenedAgain() {
    String text = "“We won.\n\n“They lost.\n\n“All is well,” she said.";
    Document document = LANGUAGE.annotate(Document.of(text));

    assertThat(QuotationMarks.of(LanguageAnalysis.of(document)).all())
        .extracting(Quotation::continues)
        .containsExactly(-1, 0, 1);
  }

  @Test
  void aMarkThatIsNeverClosedInsideAParagraphIsIgnored() {
    assertThat(quotations("He paid for 5\" of pipe and \"left early.")).isEmpty();
  }

  @Test
  void aLineOfNothingButMarksTakesLinearTime() {
    assertThat(quotations("\" ' “ ‘ ".repeat(20_000))).isNotNull();
  }
}
