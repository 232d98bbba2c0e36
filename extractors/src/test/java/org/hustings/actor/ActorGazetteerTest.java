package org.hustings.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.document.Token;
import org.hustings.language.LanguageAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorGazetteerTest {

  private static final ActorGazetteer BUNDLED = ActorGazetteer.bundled();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # form                       | id                                | kind
          France                       | france                            | NAME
          Danish                       | denmark                           | ADJECTIVE
          Dane                         | denmark                           | DEMONYM
          Danes                        | denmark                           | PEOPLE
          Copenhagen                   | denmark                           | CAPITAL
          Copenhagen                   | copenhagen                        | NAME
          Swaziland                    | eswatini                          | FORMER
          U.S.                         | united-states                     | NAME
          US                           | united-states                     | ACRONYM
          USA                          | united-states                     | ACRONYM
          United States                | united-states                     | NAME
          UNITED STATES                | united-states                     | NAME
          Cote d'Ivoire                | ivory-coast                       | NAME
          Côte d’Ivoire                | ivory-coast                       | NAME
          St Lucia                     | saint-lucia                       | NAME
          Guinea-Bissau                | guinea-bissau                     | NAME
          Nato                         | north-atlantic-treaty-organization | NAME
          IMF                          | international-monetary-fund       | ACRONYM
          WHO                          | world-health-organization         | ACRONYM
          Kremlin                      | kremlin                           | NAME
          No. 10                       | downing-street                    | NAME
          Brussels                     | european-union                    | METONYM
          Foggy Bottom                 | united-states-department-of-state | METONYM
          Democrats                    | democratic-party                  | PEOPLE
          Tory                         | conservative-party-gbr            | DEMONYM
          Fla.                         | florida                           | ACRONYM
          N.Y.                         | new-york-state                    | ACRONYM
          German Finance Ministry      | german-finance-ministry           | NAME
          Recep Tayyip Erdogan         | recep-tayyip-erdogan              | NAME
          Erdoğan                      | recep-tayyip-erdogan              | SURNAME
          Xi                           | xi-jinping                        | SURNAME
          Kim Jong-un                  | kim-jong-un                       | NAME
          J.D. Vance                   | jd-vance                          | NAME
          """)
  void knowsAFormInEverySpelling(String form, String id, AliasKind kind) {
    assertThat(BUNDLED.aliases(form))
        .anySatisfy(
            alias -> {
              assertThat(alias.entry().id()).isEqualTo(id);
              assertThat(alias.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "turkey",
        "us",
        "Us",
        "who",
        "Who",
        "chad",
        "polish",
        "france",
        "it",
        "Is",
        "As",
        "President",
        "said",
        ".",
        "Gov. Moreno",
        "Ada Moreno",
        "France said",
        "Al",
        "May",
        "Ice",
        "Bush administration",
        "Burkina",
        "\uD800",
        "Democratic People's"
      })
  void doesNotTakeAnOrdinaryWordForAName(String form) {
    assertThat(BUNDLED.aliases(form)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Jordan",
        "Georgia",
        "Chad",
        "US",
        "Turkey",
        "Washington",
        "State",
        "Apple",
        "Lebanon"
      })
  void saysWhichFormsNeedSupportFromTheContext(String form) {
    assertThat(BUNDLED.aliases(form))
        .filteredOn(alias -> alias.entry().type() != ActorType.PLACE)
        .isNotEmpty()
        .allMatch(GazetteerAlias::ambiguous);
  }

  @ParameterizedTest(name = "{0} {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of                | noun                | day        | holder
          French              | president           | 2017-05-13 | François Hollande
          French              | president           | 2017-05-14 | Emmanuel Macron
          FRA                 | leader              | 2024-01-01 | Emmanuel Macron
          German              | chancellor          | 2021-12-07 | Angela Merkel
          german              | chancellor          | 2021-12-07 |
          German              | Chancellor          | 2022-12-07 | Olaf Scholz
          North Korean        | leader              | 2016-09-01 | Kim Jong Un
          United States       | secretary of state  | 2016-09-01 | John Kerry
          U.S.                | secretary of state  | 2018-04-10 |
          US                  | president           | 2020-06-01 | Donald Trump
          United Nations      | secretary-general   | 2016-09-01 | Ban Ki-moon
          Ohio                | governor            | 2016-09-01 | John Kasich
          Ohio                | senator             | 2026-02-01 |
          Israeli             | prime minister      | 2022-08-01 | Yair Lapid
          France              | pope                | 2019-01-01 |
          France              | president           | 1815-06-18 |
          Atlantis            | president           | 2019-01-01 |
          """)
  void tellsWhoHeldAnOfficeOnADay(String of, String noun, LocalDate day, String holder) {
    assertThat(BUNDLED.holder(of, noun, day).map(GazetteerEntry::name))
        .isEqualTo(Optional.ofNullable(holder));
  }

  @Test
  void knowsTheOfficesOfAPersonBeforeOnAndAfterADay() {
    GazetteerEntry clinton = BUNDLED.entry("hillary-clinton").orElseThrow();
    OfficeHolders holders = BUNDLED.asOf(LocalDate.of(2010, 1, 1));

    assertThat(holders.officesOf(clinton))
        .extracting(Office::title)
        .containsExactly("Secretary of State of the United States");
    assertThat(holders.formerOfficesOf(clinton))
        .extracting(Office::title)
        .containsExactly("Senator from New York");
    assertThat(BUNDLED.asOf(LocalDate.of(2016, 9, 1)).officesOf(clinton)).isEmpty();
    assertThat(holders.holder("president of FRANCE").map(GazetteerEntry::name))
        .contains("Nicolas Sarkozy");
  }

  @Test
  void knowsThePredecessorAlsoOfWhoHeldTheOfficeTwice() {
    assertThat(BUNDLED.asOf(LocalDate.of(2025, 6, 1)).predecessor("US", "president"))
        .map(GazetteerEntry::name)
        .contains("Joe Biden");
    assertThat(BUNDLED.asOf(LocalDate.of(2018, 6, 1)).predecessor("US", "president"))
        .map(GazetteerEntry::name)
        .contains("Barack Obama");
  }

  @Test
  void findsPeopleByFamilyName() {
    assertThat(BUNDLED.withSurname("Clinton"))
        .extracting(GazetteerEntry::name)
        .contains("Bill Clinton", "Hillary Clinton");
    assertThat(BUNDLED.withSurname("VON DER LEYEN"))
        .extracting(GazetteerEntry::name)
        .containsExactly("Ursula von der Leyen");
    assertThat(BUNDLED.withSurname("Jr.")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                 | first token | span
          The South Korean envoy left.           | 1           | South Korean
          A US-backed militia left.              | 1           | US
          Nobody in the U.S. knew.               | 3           | U.S.
          Nobody in the U.S knew.                | 3           | U.S
          Then Putin's aide left.                | 1           | Putin
          Emmanuel Macron, France's leader.      | 0           | Emmanuel Macron
          In Washington, D.C. nobody knew.       | 1           | Washington, D.C.
          He flew to Guinea. Bissau was next.    | 3           | Guinea
          George W. Bush called.                 | 0           | George W. Bush
          """)
  void takesTheLongestFormHoweverTheTextIsCut(String text, int token, String expected) {
    assertThat(BUNDLED.match(bySpace(text), token).map(match -> match.span().in(text)))
        .contains(expected);
  }

  @Test
  void aNameMayRunOverAWrappedLineButNotOverAnEmptyOne() {
    assertThat(BUNDLED.aliases("Saudi\nArabia")).isNotEmpty();
    assertThat(BUNDLED.aliases("Saudi\r\n  Arabia")).isNotEmpty();
    assertThat(BUNDLED.aliases("Saudi\n\nArabia")).isEmpty();
  }

  @Test
  void usersPutTheirOwnEntriesOverTheBundledOnes() throws IOException {
    ActorGazetteer own =
        ActorGazetteer.fromTsv(
            new StringReader(
                """
                # The council, for a local paper.
                # name\ttype\tcountry\taliases\tgender
                Ada Moreno\tperson\tUSA\tCommissioner Moreno; A. Moreno\tf
                Springfield Council\tgovernment\tUSA\tthe council
                # form\tactor\tkind\tcontext
                Moscow\tspringfield-council\tmetonym\tyes
                Le Château\telysee-palace
                # title\tof\tholder\tfrom\tnouns
                Mayor of Springfield\tspringfield-council\tada-moreno\t2023-01\tmayor; boss
                President of France\tfrance\tada-moreno\t2027-05-14
                """),
            "springfield.tsv");
    ActorGazetteer sum = BUNDLED.plus(own);

    assertThat(sum.aliases("Commissioner Moreno"))
        .extracting(alias -> alias.entry().name())
        .containsExactly("Ada Moreno");
    assertThat(sum.aliases("Moscow"))
        .extracting(alias -> alias.entry().id())
        .containsExactly("springfield-council");
    assertThat(sum.aliases("Le Chateau"))
        .extracting(alias -> alias.entry().id())
        .containsExactly("elysee-palace");
    assertThat(sum.holder("Springfield Council", "boss", LocalDate.of(2024, 1, 1)))
        .map(GazetteerEntry::name)
        .contains("Ada Moreno");
    assertThat(sum.holder("France", "president", LocalDate.of(2026, 1, 1)))
        .map(GazetteerEntry::name)
        .contains("Emmanuel Macron");
    assertThat(sum.holder("France", "president", LocalDate.of(2028, 1, 1)))
        .map(GazetteerEntry::name)
        .contains("Ada Moreno");
    assertThat(BUNDLED.aliases("Commissioner Moreno")).isEmpty();
  }

  @Test
  void readsSeveralFiles(@TempDir Path folder) throws IOException {
    Path actors = Files.writeString(folder.resolve("a.tsv"), "# name\ttype\nAda Moreno\tperson\n");
    Path offices =
        Files.writeString(
            folder.resolve("b.tsv"),
            "# title\tof\tholder\r\nGovernor of Ohio\tohio\tada-moreno\r\n");
    ActorGazetteer sum = BUNDLED.plus(ActorGazetteer.fromTsv(actors, offices));

    assertThat(sum.holder("Ohio", "governor", LocalDate.of(2017, 1, 1)))
        .map(GazetteerEntry::name)
        .contains("Ada Moreno");
  }

  @Test
  void takesSingleEntriesThroughABuilder() {
    ActorGazetteer sum =
        BUNDLED.plus(
            ActorGazetteer.builder()
                .actor("Ada Moreno", ActorType.PERSON, "USA", "A. Moreno")
                .actor("Springfield Tribune", ActorType.MEDIA)
                .alias("the Trib", "springfield-tribune")
                .office("Mayor of Paris", "paris", "ada-moreno", LocalDate.of(2020, 7, 1))
                .build());

    assertThat(sum.aliases("A. Moreno"))
        .extracting(alias -> alias.entry().name())
        .containsExactly("Ada Moreno");
    assertThat(sum.aliases("the Trib"))
        .extracting(alias -> alias.entry().type())
        .containsExactly(ActorType.MEDIA);
    assertThat(sum.holder("paris", "mayor", LocalDate.of(2021, 1, 1)))
        .map(GazetteerEntry::name)
        .contains("Ada Moreno");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # file, with ~ for a tab and / for a line end    | message
          Ada~person                                       | line 1: a row before any header.
          # name~type/Ada~persn                            | line 2: column 'type' has 'persn'. Use one of
          # name~type/Ada~person~USA                       | line 2: more than the 2 cells
          # name~type~country/Ada~person~U.S.              | line 2: column 'country' has 'U.S.'. Use an ISO
          # name~type~wikidata/Ada~person~142              | line 2: column 'wikidata' has '142'. Use an id
          # name~type/~person                              | line 2: column 'name' is empty.
          # name~type/Ada~person/Ada~person                | line 3: id 'ada' stands twice.
          # name~kind                                      | line 1: columns [name, kind] belong to no table.
          # name~type~nation                               | line 1: unknown column 'nation'.
          # title~of~holder~from/Mayor~x~y~12 May 2020     | line 2: column 'from' has '12 May 2020'. Use a date
          # title~of~holder~from~to/Mayor~x~y~2020~2019    | line 2: column 'to' has '2019'. It must be later
          # form~actor~kind/Ada~x~nick                     | line 2: column 'kind' has 'nick'. Use one of
          # form~actor~case/Ada~x~upper                    | line 2: column 'case' has 'upper'. Use one of
          # form~actor~context/Ada~x~no                    | line 2: column 'context' has 'no'. Use yes
          """)
  void saysWhichCellOfAFileIsWrongAndWhatToDo(String file, String message) {
    StringReader reader = new StringReader(file.replace('~', '\t').replace('/', '\n'));

    assertThatThrownBy(() -> ActorGazetteer.fromTsv(reader, "mine.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine.tsv " + message);
  }

  @Test
  void saysWhichRowRefersToNobody() throws IOException {
    ActorGazetteer own =
        ActorGazetteer.fromTsv(new StringReader("# form\tactor\nAda\tada-moreno\n"), "mine.tsv");

    assertThatThrownBy(() -> BUNDLED.plus(own))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine.tsv line 2: no actor has the id 'ada-moreno'.");
  }

  @Test
  void anEmptyGazetteerKnowsNobody() {
    assertThat(ActorGazetteer.empty().aliases("France")).isEmpty();
    assertThat(ActorGazetteer.empty().entries()).isEmpty();
    assertThat(ActorGazetteer.empty().holder("France", "president", LocalDate.of(2020, 1, 1)))
        .isEmpty();
  }

  /** One sentence whose tokens are what stands between spaces. */
  private static LanguageAnalysis bySpace(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      tokens.add(Token.of(Span.of(start, end), "NNP", text.substring(start, end)));
      start = end + 1;
    }
    return LanguageAnalysis.of(
        Document.of(text)
            .with(Token.LAYER, tokens)
            .with(
                Sentence.LAYER,
                List.of(new Sentence(Span.of(0, text.length()), Provenance.of("test/whole", 1)))));
  }
}
