package org.hustings.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {
  private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.english();
  private static final AttributionFinder FINDER = AttributionFinder.builder().rulesOnly().build();

  private static List<Attribution> find(String text) {
    return FINDER.find(LANGUAGE.annotate(Document.of(text)));
  }

  private static String content(Attribution attribution, String text) {
    return attribution.content().in(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          # text | type | content | cue | source
          "We won," said Gov. Ada Moreno. | DIRECT | We won, | said | Gov. Ada Moreno
          "We won," the mayor said. | DIRECT | We won, | said | the mayor
          "We won," she said, "and we will govern." | DIRECT | We won, and we will govern. | said | she
          "We won," she said. "They lost." | DIRECT | We won, They lost. | said | she
          She said: "We won." | DIRECT | We won. | said | She
          Moreno told reporters, "We won." | DIRECT | We won. | told | Moreno
          'We're not done,' the younger Moreno told the paper. | DIRECT | We're not done, | told | the younger Moreno
          “We won,” Ada Moreno, a lawyer from Lima, wrote on X. | DIRECT | We won, | wrote | Ada Moreno, a lawyer from Lima
          Moreno said that the count was over. | INDIRECT | the count was over | said | Moreno
          Moreno said the count was over. | INDIRECT | the count was over | said | Moreno
          The count was over, Moreno said. | INDIRECT | The count was over | said | Moreno
          The count is over, two officials briefed on the result said. | INDIRECT | The count is over | said | two officials briefed on the result
          According to the treasury, prices rose by 3%. | INDIRECT | prices rose by 3% | According to | the treasury
          Prices rose by 3%, according to the treasury. | INDIRECT | Prices rose by 3% | according to | the treasury
          Moreno vowed to lower prices. | INDIRECT | to lower prices | vowed | Moreno
          The minister urged farmers to wait. | INDIRECT | farmers to wait | urged | The minister
          Moreno called the vote "a farce". | MIXED | the vote "a farce" | called | Moreno
          Moreno accused the paper of "old lies". | MIXED | the paper of "old lies" | accused | Moreno
          Moreno said the vote had been "a farce". | MIXED | the vote had been "a farce" | said | Moreno
          The Kremlin denied that its jets had left. | INDIRECT | its jets had left | denied | The Kremlin
          A survey by the institute found that most voters would stay home. | INDIRECT | most voters would stay home | found | A survey by the institute
          He repeated, without naming sources, that machines had failed. | INDIRECT | machines had failed | repeated | He
          The union’s verdict was short: “Nobody gains.” | DIRECT | Nobody gains. | verdict | The union
          “Nobody gains.” — Ada Moreno | DIRECT | Nobody gains. | — | Ada Moreno
          """)
  void findsContentCueAndSource(
      String text, QuoteType type, String content, String cue, String source) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.type()).isEqualTo(type);
              assertThat(content(found, text)).isEqualTo(content);
              assertThat(found.cue().orElseThrow().in(text)).isEqualTo(cue);
              assertThat(found.source().orElseThrow().in(text)).isEqualTo(source);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor opened the bridge on Monday.",
        "The so-called \"Lima list\", drawn up in May, names forty firms.",
        "Her son posted a video titled \"The Long Day\", which was removed.",
        "They set money aside for the \"Green Mile,\" a path along the river.",
        "The senator, known as \"Big Al\", left early.",
        "A meeting expected to touch on trade was put off.",
        "If they say the vote was stolen, few will listen.",
        "The claims were paid and the report was filed.",
        "'The Long Way Home.'",
        ""
      })
  void findsNothingWhereNobodySpeaks(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister declined to say whether he would run.",
        "The minister refused to say how many had left.",
        "The army would not say how many troops had left.",
        "The minister has not said whether he will run."
      })
  void whatNobodyWouldSayIsDeclined(String text) {
    assertThat(find(text))
        .allSatisfy(found -> assertThat(found.polarity()).isEqualTo(Polarity.DECLINED));
  }

  @Test
  void aDenialIsDenied() {
    assertThat(find("The firm denied that it had paid."))
        .singleElement()
        .extracting(Attribution::polarity)
        .isEqualTo(Polarity.DENIED);
  }

  @Test
  void aQuoteOverParagraphsIsOneAttribution() {
    String text = "Moreno said in a statement:\n\n\"We won.\n\n\"They lost.\n\n\"It is over.\"";

    assertThat(find(text))
        .singleElement()
        .satisfies(
            found -> assertThat(content(found, text)).isEqualTo("We won. They lost. It is over."));
  }

  @Test
  void aParagraphOfQuotationStandsForItselfWithoutCueAndSource() {
    String text = "\"We won the vote,\" Moreno said.\n\n\"Nobody saw it coming.\"";

    assertThat(find(text))
        .last()
        .satisfies(
            found -> {
              assertThat(found.cue()).isEmpty();
              assertThat(found.source()).isEmpty();
            });
  }

  @Test
  void aQuoteInsideAQuoteWithASourceIsOneOfItsOwn() {
    String text = "\"My sister says, 'Wait a day,' and we wait,\" Moreno said.";

    assertThat(find(text))
        .extracting(found -> content(found, text))
        .containsExactly("My sister says, 'Wait a day,' and we wait,", "Wait a day,");
  }

  @Test
  void turnsOfATranscriptNameTheirSpeakers() {
    String text = "MORENO: We won the vote.\n\nLEE: You did not.";

    assertThat(find(text))
        .extracting(found -> found.source().orElseThrow().in(text))
        .containsExactly("MORENO", "LEE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won the vote.” ― Ada Moreno\n“They lost it.” ― Luz Reyes of Lima",
        "“We won the vote.”― Ada Moreno “They lost it.” ― Luz Reyes of Lima.",
        "“We won the vote.”\n\n— Ada Moreno\n\n“They lost it.”\n\n- Luz Reyes of Lima."
      })
  void signedQuotationsNameTheirSpeakers(String text) {
    assertThat(find(text))
        .extracting(found -> content(found, text), found -> found.source().orElseThrow().in(text))
        .containsExactly(
            tuple("We won the vote.", "Ada Moreno"), tuple("They lost it.", "Luz Reyes of Lima"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won the vote.” — That was in May, and nobody has said so since.",
        "“We won the vote.”\n\n— Nobody believed it.",
        "“We won the vote.”\n\nNobody believed it.\n\n— Ada Moreno"
      })
  void aDashWithoutANameSignsNothing(String text) {
    assertThat(find(text))
        .extracting(found -> found.provenance().rule())
        .doesNotContain(Rule.SIGNATURE.id());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          # text | medium
          "We won," Ada Moreno said in a written statement on Monday. | a written statement
          "We won," said Ada Moreno in an interview with Radio Lima. | an interview with Radio Lima
          In a letter to the council, Moreno said the count was over. | a letter to the council
          At a news conference in Lima on Friday, Moreno said the count was over. | a news conference
          Moreno wrote on X that the count was over. | X
          Moreno said on state television that the count was over. | state television
          "We won," Moreno said on CNN's evening programme. | CNN's evening programme
          Moreno said in Lima that the count was over. | -
          Moreno said on Monday that the count was over. | -
          Moreno said the letter to the council had been lost in the post. | -
          Moreno said that the mayor had lied in a speech. | -
          """)
  void findsTheMediumWhereItIsTold(String text, String medium) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.medium().map(span -> span.in(text)))
                    .isEqualTo(Optional.ofNullable(medium)));
  }

  @Test
  void ownCuesAreUsed() {
    String text = "\"We won,\" Moreno skeeted.";
    AttributionFinder own =
        AttributionFinder.builder().rulesOnly().cues(CueLexicon.english().plus("skeet")).build();

    assertThat(find(text)).isEmpty();
    assertThat(own.find(LANGUAGE.annotate(Document.of(text))))
        .singleElement()
        .satisfies(found -> assertThat(content(found, text)).isEqualTo("We won,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "' ' ' said",
        "said said said",
        "\ud800 said \"\udfff\"",
        "She said",
        "said.",
        "\"We won",
        ": \"\"",
        "According to",
        "\u0000\u0001 said that",
        "\"\"\"\"\"\" she said"
      })
  void oddTextIsNeverAnError(String text) {
    assertThat(find(text)).isNotNull();
  }

  @Test
  void aLongLineWithoutAFullStopTakesLinearTime() {
    String text = "\"We won,\" she said, and he told them that they had lost, ".repeat(4_000);

    assertThat(find(text)).isNotEmpty();
  }
}
