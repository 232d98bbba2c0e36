package org.hustings.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorResolverTest {

  private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.english();
  private static final ActorResolver RESOLVER = ActorResolver.english();

  private static Document read(String text, LocalDate date) {
    return LANGUAGE.annotate(Document.of(text, DocumentMetadata.empty().withDate(date)));
  }

  private static List<Actor> resolve(String text) {
    return RESOLVER.resolve(read(text, LocalDate.of(2019, 6, 1)));
  }

  /** The name of the actor that the last mention spelled {@code form} belongs to, or "nobody". */
  private static String actorOf(String text, String form) {
    int start = text.lastIndexOf(form);
    Span span = Span.of(start, start + form.length());
    return resolve(text).stream()
        .filter(actor -> actor.mentions().stream().anyMatch(m -> m.span().equals(span)))
        .map(Actor::name)
        .findFirst()
        .orElse("nobody");
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                                            | mention         | actor
          Ada Moreno won the seat. Critics of Moreno were silent.                           | Moreno          | Ada Moreno
          Paul and Ada Moreno came late. Mrs Moreno spoke first.                            | Moreno          | Ada Moreno
          Emmanuel Macron came with his wife, Brigitte Macron. Mrs Macron left early.       | Macron          | Brigitte Macron
          Omar Haddad sent his son Karim Haddad. The younger Haddad said nothing.           | Haddad          | Karim Haddad
          Kim Jong Un was there. "It is grave," wrote Minjun Kim, an analyst. Kim left.     | Kim             | Kim Jong Un
          Orbán Viktor is known abroad as Viktor Orbán.                                     | Viktor Orbán    | Viktor Orbán
          The Free Harbour Party (FHP) lost. A spokesman for the FHP was calm.              | FHP             | Free Harbour Party
          The Port Safety Commission met. The Commission will report in May.                | Commission      | Port Safety Commission
          Roberto Lima Neto spoke first. Later Lima Neto left.                              | Lima Neto       | Roberto Lima Neto
          """)
  void aShortNameGoesToTheFullOne(String text, String mention, String actor) {
    assertThat(actorOf(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                                   | mention                  | actor
          Officials in Seoul said the North Korean leader would travel by train.   | the North Korean leader  | Kim Jong Un
          The summit was hosted by the French president.                           | the French president     | Emmanuel Macron
          Reporters waited for the German chancellor.                              | the German chancellor    | Angela Merkel
          Donald Trump blamed his predecessor.                                     | his predecessor          | Barack Obama
          Ada Moreno, a senator from Ohio, spoke. The senator was calm.            | The senator              | Ada Moreno
          Karl Voss, leader of the Free Harbour Party, lost. His party is split.   | His party                | Free Harbour Party
          Omar Haddad sent his son Karim Haddad. His son said nothing.             | His son                  | Karim Haddad
          Harbour Steel Corp. closed its mill. The company blamed tariffs.         | The company              | Harbour Steel Corp.
          The vote in Brazil was calm. The country has 150 million voters.         | The country              | Brazil
          The mayor of a small town spoke.                                         | The mayor                | nobody
          A senator spoke to the party about the company.                          | the company              | nobody
          He met his wife at the station.                                          | his wife                 | nobody
          """)
  void aDescriptionGoesToWhomItDescribesAtTheDate(String text, String mention, String actor) {
    assertThat(actorOf(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                                     | mention  | actor
          Ada Moreno met Paul Reyes. She said the talks went well.                   | She      | Ada Moreno
          Ada Moreno met Paul Reyes. He said the talks went well.                    | He       | Paul Reyes
          Paul Reyes met Carl Stone. Reyes said he was glad.                         | he       | Paul Reyes
          Paul Reyes hurt himself on Monday.                                         | himself  | Paul Reyes
          The Kremlin rejected the offer. Its spokesman was brief.                   | Its      | Kremlin
          "I am glad," said Ada Moreno.                                              | I        | Ada Moreno
          In his speech, Paul Reyes praised the police.                              | his      | Paul Reyes
          The police said he had left.                                               | he       | nobody
          The report was long, and it was dull.                                      | it       | nobody
          """)
  void aPronounGoesToTheNearestActorThatAgrees(String text, String mention, String actor) {
    assertThat(actorOf(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                        | mention    | actor
          Berlin said it would not pay.                 | Berlin     | Germany
          The museum in Berlin was closed.              | Berlin     | Berlin
          Russian troops crossed the river.             | Russian    | Russia
          The Kremlin said nothing.                     | Kremlin    | Kremlin
          """)
  void aCapitalIsItsStateWhereItActs(String text, String mention, String actor) {
    assertThat(actorOf(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                       | actor              | country
          Hungary's Tamás Varga was furious.                           | Tamás Varga        | HUN
          On Monday Indian Trade Minister Ravi Menon spoke.                      | Ravi Menon         | IND
          Ada Moreno, a senator from Ohio, spoke.                      | Ada Moreno         | USA
          Ilinca Dobre, Romania's farm minister, spoke.              | Ilinca Dobre       | ROU
          The Libyan Harbour Authority closed the port.                | Libyan Harbour Authority | LBY
          Angela Merkel spoke.                                         | Angela Merkel      | DEU
          Ada Moreno spoke.                                            | Ada Moreno         | none
          """)
  void theCountryIsReadOffTheWordsBesideTheName(String text, String name, String country) {
    assertThat(resolve(text))
        .filteredOn(actor -> actor.name().equals(name))
        .extracting(actor -> actor.country().orElse("none"))
        .containsExactly(country);
  }

  @Test
  void anOfficeHoldsForTheDateOfTheDocument() {
    String text = "Angela Merkel spoke.";
    assertThat(RESOLVER.resolve(read(text, LocalDate.of(2019, 6, 1))).get(0).role())
        .contains("Chancellor of Germany");
    assertThat(RESOLVER.resolve(read(text, LocalDate.of(2024, 6, 1))).get(0).role())
        .contains("former Chancellor of Germany");
  }

  @Test
  void withoutADateNoOfficeIsGuessed() {
    Document document = LANGUAGE.annotate(Document.of("They met the French president."));
    assertThat(RESOLVER.resolve(document)).extracting(Actor::name).containsExactly("France");
    ActorResolver dated = ActorResolver.builder().defaultDate(LocalDate.of(2019, 6, 1)).build();
    assertThat(dated.resolve(document)).extracting(Actor::name).contains("Emmanuel Macron");
  }

  @Test
  void anActorThatNobodyKnowsIsANormalResult() {
    assertThat(resolve("The talks were led by Zofia Brandt."))
        .singleElement()
        .satisfies(
            actor -> {
              assertThat(actor.name()).isEqualTo("Zofia Brandt");
              assertThat(actor.id()).startsWith("#");
              assertThat(actor.type()).isEqualTo(ActorType.PERSON);
              assertThat(actor.wikidata()).isEqualTo(Optional.empty());
            });
  }

  @Test
  void aGazetteerOfTheUsersOwnIsUsed() {
    ActorGazetteer own =
        ActorGazetteer.bundled()
            .plus(
                ActorGazetteer.builder()
                    .actor("Zofia Brandt", ActorType.PERSON, "POL", "the Iron Mayor")
                    .build());
    ActorResolver resolver = ActorResolver.builder().gazetteer(own).build();
    assertThat(resolver.resolve("The talks were led by Zofia Brandt."))
        .extracting(Actor::id)
        .containsExactly("zofia-brandt");
  }

  @Test
  void mentionsBelowTheLeastConfidenceAreLeftOut() {
    ActorResolver strict = ActorResolver.builder().minConfidence(0.9).build();
    assertThat(strict.resolve("Angela Merkel said she was glad.").get(0).mentions()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorResolver.builder().minConfidence(1.5))
        .withMessageContaining("1.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "\"",
        "“",
        "his",
        "’s",
        "\ud83d",
        "\udc00 Merkel \ud83d",
        "A",
        "(CDU)",
        "von",
        "al-",
        "-",
        "the the the",
        "Bank of",
        "\u0000Merkel\u0000",
        "MERKEL MERKEL MERKEL MERKEL"
      })
  void oddTextIsNoError(String text) {
    for (Actor actor : resolve(text)) {
      for (Mention mention : actor.mentions()) {
        assertThat(mention.span().in(text)).isNotEmpty();
      }
    }
  }

  @Test
  void anActorOfTheGazetteerHasItsOtherNames() {
    Actor britain = resolve("Britain and Ada Moreno agreed on a treaty.").get(0);
    Actor moreno = resolve("Britain and Ada Moreno agreed on a treaty.").get(1);

    assertThat(britain.name()).isEqualTo("United Kingdom");
    assertThat(britain.aliases())
        .contains("Britain", "U.K.", "Great Britain")
        .doesNotContain("British", "London", "United Kingdom");
    assertThat(moreno.aliases()).isEmpty();
  }

  @Test
  void aRelativeIsDescribedByWhoseRelativeHeIs() {
    assertThat(resolve("Omar Haddad did not come. His son Karim Haddad did."))
        .filteredOn(actor -> actor.name().equals("Karim Haddad"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.role()).contains("son of Omar Haddad"));
  }
}
