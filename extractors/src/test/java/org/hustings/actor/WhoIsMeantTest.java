package org.hustings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table for each way in which news refers to actors; the document's day is 1 June 2019. */
class WhoIsMeantTest {

  private static final PoliticalTextReader READER = PoliticalTextReader.english();

  private static List<Actor> actors(String text) {
    DocumentMetadata day = DocumentMetadata.empty().withDate(LocalDate.of(2019, 6, 1));
    return READER.read(Document.of(text, day)).actors();
  }

  /** The name of the actor that the last mention spelled {@code form} belongs to, or "nobody". */
  private static String meant(String text, String form) {
    int start = text.lastIndexOf(form);
    Span span = Span.of(start, start + form.length());
    return actors(text).stream()
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
          Hillary Clinton spoke in Iowa. Bill Clinton stayed at home. Mrs. Clinton was cheered.        | Clinton        | Hillary Clinton
          Hillary Clinton spoke in Iowa. Bill Clinton stayed at home. Mr. Clinton was tired.           | Clinton        | Bill Clinton
          Hillary Clinton spoke. Chelsea Clinton came too. The younger Clinton was cheered.            | Clinton        | Chelsea Clinton
          Michelle Obama spoke first. Later President Trump answered.                                  | Trump          | Donald Trump
          Melania Trump spoke first. Later President Trump answered.                                   | Trump          | Donald Trump
          Donald Trump left. Donald Trump Jr. stayed. His father had called him.                       | His father     | Donald Trump
          Paul Reyes came with his brother, Juan Reyes. Juan Reyes left. Paul Reyes said he was sorry. | he             | Paul Reyes
          Omar Haddad came with his wife, Lina Haddad. His wife was calm.                              | His wife       | Lina Haddad
          Kim Jong Un met Moon Jae-in. "It went well," wrote Kim Jin-ho, an analyst. Kim Jong Un left. | Kim Jong Un    | Kim Jong Un
          Mayor Cavalier Stone met Senator Ron Stone. Later Mayor Stone spoke.                          | Stone          | Cavalier Stone
          Paul Reyes blamed his father.                                                                | his father     | nobody
          """)
  void familiesAndNamesakesAreKeptApart(String text, String mention, String actor) {
    assertThat(meant(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The Northern River Authority (NRA) met in Leeds. The NRA was calm.           | NRA             | Northern River Authority
          Harbour Workers' Union (HWU) members marched. The union wants more.          | The union       | Harbour Workers' Union
          The Port Safety Board fined Kosta Shipping. The board was unanimous.         | The board       | Port Safety Board
          Kosta Shipping sank. The company blamed the weather.                         | The company     | Kosta Shipping
          Siemens AG hired 300 people.                                                 | Siemens AG      | Siemens
          The European Commission met in Brussels. The bloc wants a deal.              | The bloc        | European Union
          NATO met in Brussels. The alliance wants more money.                         | The alliance    | NATO
          Hezbollah fired rockets. The Lebanese militia said nothing else.             | The Lebanese militia | Hezbollah
          UNRWA ran out of flour. The agency asked for money.                          | The agency      | UNRWA
          The Workers' Party lost in Brazil.                                           | Workers' Party  | Workers' Party (Brazil)
          The Workers’ Party won a seat in Singapore.                                  | Workers’ Party  | Workers' Party (Singapore)
          The army of a small state fired rockets. The militia was silent.             | The militia     | nobody
          """)
  void acronymsAndPlainNounsGoToTheirBody(String text, String mention, String actor) {
    assertThat(meant(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Emmanuel Macron spoke in Lyon. His predecessor kept silent.                        | His predecessor      | François Hollande
          Theresa May spoke in Leeds. The prime minister was hoarse.                         | The prime minister   | Theresa May
          Barack Obama spoke in Ohio. The former president was cheered.                      | The former president | Barack Obama
          The Russian president met the Turkish president.                                   | The Russian president | Vladimir Putin
          Angela Merkel met Emmanuel Macron. The two leaders spoke of Syria.                 | The two leaders      | nobody
          Russia and Ukraine met in Minsk. Both sides spoke of progress.                     | Both sides           | nobody
          Ada Moreno won the vote, the electoral commission chairman said on Monday.         | the electoral commission chairman | nobody
          Gita Rao, president of Lula's Workers' Party, was angry.                           | president of Lula's Workers' Party | Gita Rao
          """)
  void descriptionsGoToWhoeverHeldTheOfficeThen(String text, String mention, String actor) {
    assertThat(meant(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Moscow said on Monday that it would leave the treaty.             | Moscow    | Russia
          Moscow said on Monday that it would leave the treaty.             | it        | Russia
          Thousands marched in Moscow on Monday.                            | Moscow    | Moscow
          Talks with Pyongyang broke down.                                  | Pyongyang | North Korea
          Russian troops crossed the border.                                | Russian   | Russia
          French lawmakers met Chinese officials.                           | Chinese   | China
          It is time to leave, the mayor said.                              | It        | nobody
          It is unlikely that Greece will sign.                             | It        | nobody
          The White House said it was ready.                                | it        | White House
          "We were robbed," said Ada Moreno. "I want a recount."            | I         | Ada Moreno
          """)
  void metonymsModifiersAndPronounsOfBodies(String text, String mention, String actor) {
    assertThat(meant(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Kenya voted on Monday, and Kenyans were proud. The Supreme Court will rule.       | Supreme Court | KEN
          India voted, and Narendra Modi won. The Supreme Court will rule.                  | Supreme Court | IND
          Donald Trump named two judges. The Supreme Court will rule.                       | Supreme Court | USA
          Mike Pence spoke in Geneva, Ohio, on Monday.                                      | Geneva        | USA
          The talks were held in Geneva on Monday.                                          | Geneva        | CHE
          """)
  void aBodyOfManyCountriesIsThatOfTheText(String text, String mention, String country) {
    int start = text.lastIndexOf(mention);
    Span span = Span.of(start, start + mention.length());
    assertThat(actors(text))
        .filteredOn(actor -> actor.mentions().stream().anyMatch(m -> m.span().equals(span)))
        .extracting(actor -> actor.country().orElse("none"))
        .containsExactly(country);
  }
}
