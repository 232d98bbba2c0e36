package org.hustings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.Name;
import org.hustings.language.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionDetectorTest {

  private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.english();
  private static final MentionDetector DETECTOR = MentionDetector.english();

  private static String found(String text, MentionKind kind) {
    Document document = LANGUAGE.annotate(Document.of(text));
    return String.join(
        "; ",
        DETECTOR.detect(document).stream()
            .filter(mention -> mention.kind() == kind)
            .map(mention -> mention.span().in(text))
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                       | names
          On Friday Sen. Ada Moreno spoke to Gov. Paul Reyes.          | Ada Moreno; Paul Reyes
          They met Retired Lt. Gen. Marta Kowalska on Monday.          | Marta Kowalska
          The vote was held by the Harbour Workers' Union on Sunday.   | Harbour Workers' Union
          It was read out at the Ministry of Health and Social Services. | Ministry of Health and Social Services
          The talks led by Ursula von der Leyen went on.               | Ursula von der Leyen
          Later they saw von der Leyen at the gate.                    | von der Leyen
          A letter from Omar al-Rashid reached the court.              | Omar al-Rashid
          The daughter of Kim Jong-un was seen.                        | Kim Jong-un
          He praised the Moreno Foundation's work.                     | Moreno Foundation
          It was signed by Anna Lee-Baker and John R. Doe.             | Anna Lee-Baker; John R. Doe
          The US State Department declined to comment.                 | US State Department
          The Obama administration asked for time.                     | Obama; Obama administration
          He spoke to the Christian News Service about faith.          | Christian News Service
          It was written by Christian Brandt of Deutsche Bank.         | Christian Brandt; Deutsche Bank
          The al-Qassam Brigades fired a rocket.                       | al-Qassam Brigades
          Sen. Ada Moreno, D-Springdale, voted no.                     | Ada Moreno; Springdale
          The Independent Electoral and Boundaries Commission met.     | Independent Electoral and Boundaries Commission
          He beat Leung Kwok-hung and Lee Cheuk-yan last night.        | Leung Kwok-hung; Lee Cheuk-yan
          A request by the Municipality of Porto Azzurro was refused.  | Municipality of Porto Azzurro
          The Minister of Education Stefania Galli resigned.           | Stefania Galli
          The Minister for Climate, Energy and Utilities Lars Brandt left. | Lars Brandt
          Luis Moreno wrote it. In the book Moreno tells of the war.   | Luis Moreno; Moreno
          They joined the “Center for Clean Water” in Northern Europe.  | Center for Clean Water; Northern Europe
          Members of the Bank for International Settlements met.       | Bank for International Settlements
          The Truth and Reconciliation Commission met Paul Reyes.      | Truth and Reconciliation Commission; Paul Reyes
          She was born in East Los Angeles and lives in South Asia.    | East Los Angeles; South Asia
          Later Nathan Law met Ann Lee In the north of the city.       | Nathan Law; Ann Lee
          Ann Lee in her office. Image: Ada Moreno.                    | Ann Lee; Ada Moreno
          He moved to the UK in May and praised Theresa May.           | UK; Theresa May
          """)
  void namesAreFoundWithoutTitleAndPossessive(String text, String names) {
    assertThat(found(text, MentionKind.NAME)).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The vote was put off until Monday, March 3.
          Yesterday the talks went on in the old town hall.
          Hundreds of people came, and the police looked on.
          They sang at Christmas and fasted in Ramadan.
          "NO DEAL IS THE WORST DEAL," a man cried.
          Muslims and Christians marched together.
          The Western-led talks failed.
          He wore a T-shirt.
          The prize was R$1,212.
          They counted the ICBMs of both sides.
          He wrote a song called "Blue Morning".
          They paid US$ 20,000 for it by the end of March.
          He flew an F-35 over the town.
          It shaped the lives of many North Americans.
          It is about the North American Free Trade Agreement.
          They saw the new film “Blue Hawk” on the tanker Star Lady.
          Hurricane Maria weakened before Operation Barkhane began.
          He wrote "Collapse: How Societies Choose to Fail or Succeed," a book.
          They passed the Death in Custody Reporting Act on Monday.
          They passed the Justice Against Sponsors of Terrorism Act, too.
          The Treaty on the Non-Proliferation of Nuclear Weapons was signed.
          The Equal Rights Amendment was put off in an August vote.
          On Monday New faces were seen in the town hall.
          They voted on the Police and Crime Bill.
          The Minister of Justice and the Minister for Foreign Affairs left.
          They read about it on ourhometown.com yesterday.
          It was the fear, said one, of the Trojan horse.
          """)
  void capitalsThatNameNobodyAreNoNames(String text) {
    assertThat(found(text, MentionKind.NAME)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                        | modifiers
          French farmers bought Chinese tea.            | French; Chinese
          The German chancellor met Turkish officials.  | German; Turkish
          The Scottish minister met an American.        | Scottish; American
          The South American minister came.             |
          She speaks Russian.                           |
          The letter was written in Spanish.            |
          """)
  void demonymAdjectivesAreModifiers(String text, String modifiers) {
    assertThat(found(text, MentionKind.MODIFIER)).isEqualTo(modifiers == null ? "" : modifiers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                        | pronouns
          She told him that they had won.               | She; him; they
          It is clear that it will rain.                | it
          It seems that her plan failed.                | her
          It would be wrong to leave.                   |
          They made it clear that he would stay.        | They; he
          """)
  void pronounsAreFoundButNotAnItThatStandsForNothing(String text, String pronouns) {
    assertThat(found(text, MentionKind.PRONOUN)).isEqualTo(pronouns == null ? "" : pronouns);
  }

  @Test
  void aSecondDetectorAddsWhatTheFirstOneMissed() {
    String text = "The mayor thanked merkel and Angela Merkel.";
    Document document = LANGUAGE.annotate(Document.of(text));
    Provenance provenance = Provenance.of("mention/test", 1.0);
    MentionDetector both =
        DETECTOR.and(
            read ->
                List.of(
                    Mention.name(Span.of(18, 24), provenance),
                    Mention.name(Span.of(36, 42), provenance)));
    assertThat(both.detect(document))
        .filteredOn(mention -> mention.kind() == MentionKind.NAME)
        .extracting(mention -> mention.span().in(text))
        .containsExactlyInAnyOrder("merkel", "Angela Merkel");
  }

  @Test
  void aNameFinderServesAsADetector() {
    Document document = LANGUAGE.annotate(Document.of("The group keep the quay sued."));
    Name group = new Name(Span.of(10, 23), NameType.ORGANIZATION, Provenance.of("name/test", 0.6));

    List<Mention> found = MentionDetector.of(analysis -> List.of(group)).detect(document);

    assertThat(found).containsExactly(Mention.name(group.span(), group.provenance()));
  }
}
