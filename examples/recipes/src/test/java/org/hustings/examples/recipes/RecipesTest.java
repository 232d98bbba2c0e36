package org.hustings.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipesTest {
  private interface Recipe {
    void main(String[] args) throws Exception;
  }

  @Test
  void readAnArticle() throws Exception {
    assertThat(printedBy(ReadAnArticle::main))
        .contains("Ilinca Dragusin: ", "Ask me when it rains", "320 million euros")
        .contains("40 percent, says Danube Commission");
  }

  @Test
  void quotesOfOneActor() throws Exception {
    assertThat(printedBy(QuotesOfOneActor::main))
        .contains("As \"she\": We are four weeks ahead")
        .contains("Claims: LESS_THAN $60 million")
        .doesNotContain("postcard", "$90 million");
  }

  @Test
  void ownLayer() throws Exception {
    assertThat(printedBy(OwnLayer::main))
        .contains("Ada Moreno pledges: We will build 300 schools")
        .contains("Paul Reyes pledges: his party would never raise taxes")
        .doesNotContain("closed forty");
  }

  @Test
  void readACorpus() throws Exception {
    assertThat(printedBy(ReadACorpus::main))
        .contains("Ada Moreno: 666 quotes", "Paul Reyes: 334 quotes");
  }

  @Test
  void ownCueVerbs() throws Exception {
    assertThat(printedBy(OwnCueVerbs::main))
        .contains("Built-in cues: [Ada Moreno: it would open in May]")
        .contains("With 'squawk': [Paul Reyes: the bridge was a scandal, Ada Moreno: ");
  }

  @Test
  void ownGazetteer() throws Exception {
    assertThat(printedBy(OwnGazetteer::main))
        .contains("Ada Moreno (PERSON, USA, Mayor of Brookvale, 3 mentions)")
        .contains("NOMINAL: The mayor of Brookvale", "NAME: Harbor Trust");
  }

  @Test
  void ownNameModel() throws Exception {
    assertThat(printedBy(OwnNameModel::main))
        .contains("Without the model: [Ada Moreno, Tilda Voss]")
        .contains("With the model: [keep the quay, Ada Moreno, open the harbor, Tilda Voss]");
  }

  @Test
  void ownUnits() throws Exception {
    assertThat(printedBy(OwnUnits::main)).contains("40 sackful", "1200000 RUF");
  }

  @Test
  void writeHtmlPage() throws Exception {
    assertThat(printedBy(WriteHtmlPage::main)).containsPattern("Wrote \\d{5,} bytes; open file:");
  }

  @Test
  void writeCsv() throws Exception {
    assertThat(printedBy(WriteCsv::main))
        .contains("\"2016-03-14\",\"François Hollande\",\"FRA\",\"President of France\",\"said\"")
        .contains("\"2026-05-20\",\"Emmanuel Macron\",\"FRA\",\"President of France\",\"said\"")
        .contains("\"Angela Merkel\",\"DEU\",\"40\",\"\",\"countries\",\"40\"\n");
  }

  @Test
  void votesInParliament() throws Exception {
    assertThat(printedBy(VotesInParliament::main))
        .contains("{\"312-289\":[", "{\"170-155\":[\"Canada\"]}", "Open file:")
        .doesNotContain("3-1");
  }

  @Test
  void sanctionsOnWhom() throws Exception {
    assertThat(printedBy(SanctionsOnWhom::main))
        .contains("\"by\":[\"European Union\"]", "\"on\":[\"Iran\"]")
        .contains("\"on\":[\"Russia\"]", "\"by\":[\"Japan\"]", "Open /")
        .doesNotContain("Canada");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                                  | by            | on
          Canada will sanction three Iranian generals.            | Canada        | Iran
          The United States has imposed new sanctions on Belarus. | United States | Belarus
          On Monday, Russia was sanctioned by Japan.              | Japan         | Russia
          Britain lifted its sanctions on Syria.                  |               |
          Norway opposes sanctions against Iran.                  |               |
          Sanctions against Venezuela have failed, Cuba said.     |               |
          """)
  void whatIsASanctionAndWhatIsNone(String text, String by, String on) {
    PoliticalTextReader reader =
        PoliticalTextReader.builder().plus(SanctionsOnWhom.sanctions()).build();

    List<SanctionsOnWhom.Sanction> found = reader.read(text).get(SanctionsOnWhom.Sanction.LAYER);

    assertThat(found).flatMap(SanctionsOnWhom.Sanction::by).map(Actor::name).isEqualTo(list(by));
    assertThat(found).flatMap(SanctionsOnWhom.Sanction::on).map(Actor::name).isEqualTo(list(on));
  }

  private static List<String> list(String cell) {
    return cell == null ? List.of() : List.of(cell);
  }

  @Test
  void ownSentenceSplitter() throws Exception {
    assertThat(printedBy(OwnSentenceSplitter::main))
        .contains("Sentences: [The talks broke down, * Ada Moreno said on Monday that she would")
        .contains("she would try again\n", "PERCENT 2 %");
  }

  @Test
  void serveRequests() throws Exception {
    assertThat(printedBy(ServeRequests::main)).contains("100 of 100 requests got the speaker");
  }

  @Test
  void bindWithJackson() throws Exception {
    assertThat(printedBy(BindWithJackson::main))
        .contains("\"speaker\":\"Ada Moreno\",\"words\":\"We will build 300 schools,\"")
        .contains("Read again, they are equal: true");
  }

  @Test
  void loadIntoSql() throws Exception {
    assertThat(printedBy(LoadIntoSql::main))
        .contains("Ada Moreno: 2, $60000000", "Paul Reyes: 1, $90000000");
  }

  @Test
  void loadIntoLucene() throws Exception {
    assertThat(printedBy(LoadIntoLucene::main))
        .contains("words:bridg:\n", "Giorgia Meloni: the bridge would open in May")
        .endsWith("+words:bridg +country:FRA:\n  Emmanuel Macron: We are building bridges,\n");
  }

  /** A recipe that does not fit on two pages asks for a better library. */
  @Test
  void eachRecipeHasFewerThanEightyLines() throws IOException {
    Path folder = Path.of("src/main/java/org/hustings/examples/recipes");
    try (Stream<Path> recipes = Files.list(folder)) {
      assertThat(recipes)
          .hasSizeGreaterThan(10)
          .allSatisfy(recipe -> assertThat(Files.readAllLines(recipe)).hasSizeLessThan(80));
    }
  }

  private static String printedBy(Recipe recipe) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      recipe.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
