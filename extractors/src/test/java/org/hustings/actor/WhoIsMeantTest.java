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
          Luis Montenegro resigned. Montenegro said he was tired.                                      | Montenegro     | Luís Montenegro
          Luis Montenegro resigned. Ministers said Montenegro would join.                              | Montenegro     | Montenegro
          Ana Montenegro left Montenegro. Montenegro won the match.                                    | Montenegro     | Montenegro
          Ada Paris resigned on Monday. Paris said she was tired.                                      | Paris          | Ada Paris
          Ada Paris resigned on Monday. She had lived in Paris.                                        | Paris          | Paris
          Elijah Cummings, the top Democrat on the panel, resigned.                                    | the top Democrat | Elijah Cummings
          The Democrats met. Later the Democrats said no.                                              | Democrats      | Democratic Party
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
          Kosta Shipping lost a ship. The company blamed the weather.                  | The company     | Kosta Shipping
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
          Omar Haddad came late. Karim, his son, stayed at home.                                     | his      | Omar Haddad
          Omar Haddad came late. Karim, his voice breaking, spoke first.                             | his      | Karim
          Kathy Hochul spoke. Her deputy, Antonio Delgado, was absent.                               | Her      | Kathy Hochul
          His son, Karim, stayed at home.                                                            | His      | nobody
          Omar Haddad sent his mother flowers. Karim Aziz left.                                      | his      | Omar Haddad
          Hamid Karim Rahimi came late. Karim, his son, stayed at home.                              | Karim    | Karim
          Hamid Karim Rahimi came late. Rahimi left early.                                           | Rahimi   | Hamid Karim Rahimi
          Jair Bolsonaro spoke. His son Flávio Bolsonaro agreed. Another son, Eduardo, did not.      | Eduardo  | Eduardo Bolsonaro
          Jair Bolsonaro spoke. A friend said Eduardo did not.                                       | Eduardo  | Eduardo
          Donald Trump waved. His wife, Melania, waved too.                                          | Melania  | Melania Trump
          Paul Reyes waved. His wife, Melania Reyes, waved too.                                      | Melania Reyes | Melania Reyes
          Hillary Clinton spoke in Iowa. Voters recalled President Clinton.                          | Clinton  | Bill Clinton
          Hillary Clinton spoke in Iowa. Voters recalled Mrs. Clinton.                               | Clinton  | Hillary Clinton
          Ada Clinton, a farmer, spoke in Iowa. Voters liked Ms. Clinton.                            | Clinton  | Ada Clinton
          Reporters waited for Senator Warnock and the others.                                       | Warnock  | Warnock
          Reporters waited for Justice Kagan and the others.                                         | Kagan    | Elena Kagan
          Reporters waited for Ms. Kagan and the others.                                             | Kagan    | Kagan
          Aides of Senators Ada Moreno and Paul Reyes met.                                           | Ada Moreno | Ada Moreno
          """)
  void shortNamesOfRelativesAndOfficeHoldersGoToTheRightOne(
      String text, String mention, String actor) {
    assertThat(meant(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          A letter by Charles E. Grassley was read.                              | Charles E. Grassley | Chuck Grassley
          A letter by Charles B. Grassley-Moss was read.                         | Charles B. Grassley-Moss | Charles B. Grassley-Moss
          A letter by George P. Bush was read.                                   | George P. Bush  | George P. Bush
          The New York Post broke the news. The Post named two aides.            | Post            | New York Post
          Aides of the mayor were angry. The Post named two aides.               | Post            | The Washington Post
          The two men fought in World War II under a general.                    | II              | nobody
          Judges swore to defend the Constitution on Monday.                     | Constitution    | nobody
          She spoke of her Eastern accent and of European countries.             | Eastern         | nobody
          The first African-American mayor of Leeds was sworn in.                | African-American | nobody
          The Constitution Party met.                                            | Constitution Party | Constitution Party
          Students of the University of Southern Indiana marched.                | University of Southern Indiana | University of Southern Indiana
          The treaty weakens NATO and European Security.                         | European Security | nobody
          """)
  void formsOfNamesAndWhatIsNone(String text, String mention, String actor) {
    assertThat(meant(text, mention)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The D.C. Court of Appeals agreed with him.                                  | D.C. Court of Appeals    | GOVERNMENT
          The appeal went to the U.S. Court of Appeals.                               | U.S. Court of Appeals    | GOVERNMENT
          D.L. Ward-Ellis agreed with him.                                            | D.L. Ward-Ellis          | PERSON
          Police shot Terence Ashgrove. Friends said Mr. Ashgrove was unarmed.        | Terence Ashgrove         | PERSON
          Gennifer Harrowgate, who once worked for him, was there.                    | Gennifer Harrowgate      | PERSON
          The George W. Bush administration said nothing.                             | George W. Bush administration | GOVERNMENT
          """)
  void sortsOfActors(String text, String mention, String type) {
    int start = text.lastIndexOf(mention);
    Span span = Span.of(start, start + mention.length());
    assertThat(actors(text))
        .filteredOn(actor -> actor.mentions().stream().anyMatch(m -> m.span().equals(span)))
        .extracting(actor -> actor.type().name())
        .containsExactly(type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Aides of Gov. Ada Moreno met.                                                    | Ada Moreno | Governor
          Aides of Sen. Ada Moreno met.                                                    | Ada Moreno | Senator
          Paul Reyes and his running mate presidential nominee Ada Moreno spoke.           | Ada Moreno | presidential nominee
          Aides of spokeswoman Ada Moreno met.                                             | Ada Moreno | spokeswoman
          Aides of Ms. Ada Moreno met.                                                     | Ada Moreno | none
          """)
  void rolesAreWhatTheTextGives(String text, String name, String role) {
    assertThat(actors(text))
        .filteredOn(actor -> actor.name().equals(name))
        .extracting(actor -> actor.role().orElse("none"))
        .containsExactly(role);
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
          Kenya and Kenyans waited. The US Prairie Command spoke on Monday.                 | US Prairie Command | USA
          Kenya and Kenyans waited. The Prairie Command of Kenya spoke on Monday.           | Prairie Command of Kenya | KEN
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
