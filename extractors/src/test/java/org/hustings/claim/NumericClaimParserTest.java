package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.document.Token;
import org.hustings.language.LanguageAnalysis;
import org.hustings.quote.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericClaimParserTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                   | span                     | kind and quantity with unit
          The fund raised $846.8million last autumn.               | $846.8million            | money 846800000 USD
          Donors gave $1B to the cause.                            | $1B                      | money 1000000000 USD
          He kept a stack of $20s in a drawer.                     | $20s                     | money 20 USD
          They are $12-an-hour jobs.                               | $12                      | money 12 USD
          Brussels froze €1.2bn of assets.                         | €1.2bn                   | money 1200000000 EUR
          The bailout cost £500m in the end.                       | £500m                    | money 500000000 GBP
          Tokyo set aside ¥3 trillion.                             | ¥3 trillion              | money 3000000000000 JPY
          Shares closed at 90.12 pence.                            | 90.12 pence              | money 0.9012 GBP
          A stamp costs 50 cents.                                  | 50 cents                 | money 0.5 USD
          The deal is worth US$4.7 billion.                        | US$4.7 billion           | money 4700000000 USD
          Delhi pledged Rs 500 crore.                              | Rs 500 crore             | money 5000000000 INR
          It needs 500 million pounds.                             | 500 million pounds       | money 500000000 GBP
          The wage is R$1,212 now.                                 | R$1,212                  | money 1212 BRL
          It paid a $30,000 fine.                                  | $30,000                  | money 30000 USD
          The loan of A$30,000 was repaid.                         | A$30,000                 | money 30000 AUD
          A kilo costs 3 dollars 50 cents.                         | 3 dollars 50 cents       | money 3.5 USD
          Seoul will spend 40 trillion won.                        | 40 trillion won          | money 40000000000000 KRW
          The gap shrank to $-50.8bn.                              | $-50.8bn                 | money -50800000000 USD
          Some 15,000 troops left.                                 | 15,000                   | count 15000
          It has 816 000 members.                                  | 816 000                  | count 816000
          About 1.5 million people voted.                          | 1.5 million              | count 1500000
          Half a million families fled.                            | Half a million           | count 500000
          A dozen prisoners walked free.                           | A dozen                  | count 12
          Twenty-seven states sued.                                | Twenty-seven             | count 27
          One hundred and six people died.                         | One hundred and six      | count 106
          Two hundred and two thousand ballots were spoiled.       | Two hundred and two thousand | count 202000
          Some one and a half thousand guards came.                | one and a half thousand  | count 1500
          The state has 1,23,456 voters.                           | 1,23,456                 | count 123456
          Support fell to 46 per cent.                             | 46 per cent              | percent 46 %
          Turnout reached 46%.                                     | 46%                      | percent 46 %
          It is less than half of 1 percent of the total.          | half of 1 percent        | percent 0.5 %
          The poll gap is 3.7 percentage points.                   | 3.7 percentage points    | percentage_point 3.7 pp
          Growth slowed by half a percentage point.                | half a percentage point  | percentage_point 0.5 pp
          The bank moved by 25 basis points.                       | 25 basis points          | percentage_point 25 bp
          She holds a four-point lead in the poll.                 | four-point               | percentage_point 4 pp
          Two-thirds of the members agreed.                        | Two-thirds               | fraction 0.6666666666666666666666666666666667
          A quarter of the firms closed.                           | A quarter                | fraction 0.25
          Nearly eight of 10 voters care.                          | eight of 10              | fraction 0.8
          One in five Republicans disagreed.                       | One in five              | fraction 0.2
          One in every ten homes is empty.                         | One in every ten         | fraction 0.1
          It is 10 times the national average.                     | 10 times                 | multiple 10
          The debt doubled in a decade.                            | doubled                  | multiple 2
          Pay lies between $30,000 and $60,000 a year.             | $30,000 and $60,000      | money 30000 to 60000 USD
          Tariffs of 10-15% were agreed.                           | 10-15%                   | percent 10 to 15 %
          Investors pay $500,000 to more than $1 million.          | $500,000 to more than $1 million | money 500000 to 1000000 USD
          Few 18- to 24-year-olds vote.                            | 18- to 24-year-olds      | age 18 to 24 year
          A bomb of 20 or 25 kilotons was tested.                  | 20 or 25 kilotons        | measure 20 to 25 kiloton
          It will draw 3 to 5 million visitors.                    | 3 to 5 million           | count 3000000 to 5000000
          The closure costs $2bn-$3bn a week.                      | $2bn-$3bn                | money 2000000000 to 3000000000 USD
          Deputies passed it 312-289.                              | 312-289                  | score 312-289
          It was a 5-4 decision.                                   | 5-4                      | score 5-4
          The motion fell by 52 votes to 48.                       | 52 votes to 48           | score 52-48
          It is the third-largest economy.                         | third                    | ordinal 3
          The 14th round of talks failed.                          | 14th                     | ordinal 14
          The three-and-a-half-year war goes on.                   | three-and-a-half-year    | duration 3.5 year
          The rate is at a four-decade low.                        | four-decade              | duration 4 decade
          They argued for a month and a half.                      | a month and a half       | duration 1.5 month
          Tom Young, 30, lives in Leeds.                           | 30                       | age 30 year
          A 62-year-old teacher won.                               | 62-year-old              | age 62 year
          Police held men aged 18 to 34.                           | 18 to 34                 | age 18 to 34 year
          They will replant 12 million hectares.                   | 12 million hectares      | measure 12000000 hectare
          Wells give 500,000 barrels a day.                        | 500,000 barrels a day    | measure 500000 barrel/day
          It was 38C in the shade.                                 | 38C                      | temperature 38 celsius
          It hit 49.9 degrees Celsius in Delhi.                    | 49.9 degrees Celsius     | temperature 49.9 celsius
          The water was at 30° Celsius.                            | 30° Celsius              | temperature 30 celsius
          It fell to -20 degrees at night.                         | -20 degrees              | temperature -20 degree
          Cameras give a 360-degree view.                          | 360-degree               | measure 360 degree
          The lakh-rupee car costs 6 crore 20 lakh rupees.         | 6 crore 20 lakh rupees   | money 62000000 INR
          The order was worth 48.5 MSEK.                           | 48.5 MSEK                | money 48500000 SEK
          They paid usd 20 each.                                   | usd 20                   | money 20 USD
          A ticket is 15 dollars 50.                               | 15 dollars 50            | money 15.5 USD
          The price rose from 5 to 9.5 dirhams.                    | 5                        | money 5 AED
          Sales dropped by $400m to $5.6bn.                        | $400m                    | money 400000000 USD
          Two children aged four and seven were hurt.              | seven                    | age 7 year
          The shot protects children under five.                   | five                     | age 5 year
          The former minister, 58, denied it.                      | 58                       | age 58 year
          Mr. Reyes, now 81 and retired, denied it.                | 81                       | age 81 year
          He has a .45-caliber pistol.                             | .45-caliber              | measure 0.45 caliber
          Cruz trails Trump 458 to 359.                            | 458                      | count 458
          She was 92.                                              | 92                       | age 92 year
          The score was 92.                                        | 92                       | count 92
          Most of the voters were over 45.                         | 45                       | age 45 year
          She won among women 45 and older.                        | 45                       | age 45 year
          The island's $70 billion debt grows.                     | $70 billion              | money 70000000000 USD
          They issued 90,000 K-1 visas.                            | 90,000                   | count 90000
          The party won 37 seats in 2017 and 41 in 2022.           | 41                       | count 41
          The index closed up 1.2% at 38,920.26.                   | 38,920.26                | number 38920.26
          The star is 10^9 kilometres away.                        | 10^9 kilometres          | measure 1000000000 kilometre
          The wind blew at 50mph.                                  | 50mph                    | measure 50 mile/hour
          It emits 40 tonnes of CO2 equivalent.                    | 40 tonnes of CO2 equivalent | measure 40 tonne of CO2 equivalent
          The pipe is 5 feet 2 inches long.                        | 5 feet 2 inches          | measure 5.1666666666666666666666666666666667 foot
          Inflation in the region stands at 1.234,56 points.       | 1.234,56 points          | number 1234.56 point
          """)
  void readsSpanKindAndQuantity(String text, String span, String claim) {
    assertThat(PARSER.parse(text))
        .extracting(found -> found.span().in(text), NumericClaimParserTest::inWords)
        .contains(org.assertj.core.groups.Tuple.tuple(span, claim));
  }

  private static String inWords(NumericClaim claim) {
    return claim.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + claim.quantity()
        + claim.unit().map(unit -> " " + unit).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                              | modifier      | quantity
          More than 600 guests came.                          | MORE_THAN     | 600
          Over 600 guests came.                               | MORE_THAN     | 600
          At least 74 towns joined.                           | AT_LEAST      | 74
          No fewer than 74 towns joined.                      | AT_LEAST      | 74
          Donors give $3 million or more.                     | AT_LEAST      | 3000000
          Upwards of 5,000 marched.                           | MORE_THAN     | 5000
          Nearly 1,500 plants closed.                         | ALMOST        | 1500
          Close to 90 members left.                           | ALMOST        | 90
          Around 600 soldiers died.                           | APPROXIMATELY | 600
          A hundred or so people waited.                      | APPROXIMATELY | 100
          Up to 700 workers may go.                           | AT_MOST       | 700
          As many as 14 players left.                         | AT_MOST       | 14
          Fewer than 90 ballots were lost.                    | LESS_THAN     | 90
          Receipts surged past the $1 billion mark.           | MORE_THAN     | 1000000000
          The margin of error is plus or minus 4 points.      | PLUS_MINUS    | 4
          The error is +/- 4 percent.                         | PLUS_MINUS    | 4
          They must leave within 90 days.                     | AT_MOST       | 90
          Only 52 percent of the voters agreed.               | EXACT         | 52
          Thousands of bankers were fired.                    | VAGUE         | 1000 or more
          Dozens of towns were flooded.                       | VAGUE         | 24 or more
          It costs tens of millions of dollars.               | VAGUE         | 10000000 or more
          She has a lead in the single digits in the poll.    | VAGUE         | 1 to 9
          A few million dollars are missing.                  | VAGUE         | 1000000 or more
          That adds up to 185,000 people.                     | EXACT         | 185000
          Over the past two weeks it rained.                  | EXACT         | 2
          A crowd of 28,000-plus came.                        | AT_LEAST      | 28000
          """)
  void readsTheModifier(String text, Modifier modifier, String quantity) {
    assertThat(PARSER.parse(text))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.modifier()).isEqualTo(modifier);
              assertThat(claim.quantity()).hasToString(quantity);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                          | changes
          Support rose 2.5 points to 4.1% from 3.8%.                      | rise by, rise to, rise from
          It has declined from 58 percent to 55 percent.                  | fall from, fall to
          Spending was cut by a third.                                    | fall by
          The index closed DOWN 0.4 percent at 17,959.64.                 | fall by, fall at
          The rate remained at 5 percent.                                 | steady at
          Donations hit nearly $1.1 billion.                              | rise to
          The bank raised its forecast by 0.1 percentage points.          | rise by
          The party leads by 46 percent to 42 percent.                    | -, -
          The group raised $64 million.                                   | -
          A rise of 5 percent would be welcome.                           | -
          Oil made up 3 percent of imports, down from 25 percent.         | fall to, fall from
          Sales dropped by $400m to $5.6bn.                               | fall by, fall to
          Crude fell $1.34, or 1.8%, to $72.97.                           | fall by, fall by, fall to
          Temperatures hit 49 degrees Celsius.                            | rise to
          Debt is double the rate of 1990.                                | -
          Wages will go up to 12 euros from 11 euros.                     | rise to, rise from
          """)
  void readsChanges(String text, String changes) {
    assertThat(
            PARSER.parse(text).stream()
                .map(claim -> claim.change().map(NumericClaimParserTest::inWords).orElse("-"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(changes);
  }

  private static String inWords(Change change) {
    return (change.direction() + " " + change.role()).toLowerCase(Locale.ROOT);
  }

  @Test
  void numbersOfOneChangeAreRelated() {
    String text = "The share fell from 58 percent to 55 percent.";

    List<NumericClaim> claims = PARSER.parse(text);

    assertThat(claims)
        .extracting(claim -> claim.relatedTo().stream().map(span -> span.in(text)).toList())
        .containsExactly(List.of("55 percent"), List.of("58 percent"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                     | object
          About 600 North Korean soldiers died.                      | North Korean soldiers
          The office published a 46-page report.                     | page report
          Only 52 percent of registered voters agreed.               | registered voters
          The court levied a $100 million penalty.                   | penalty
          The federal deficit was $438 billion.                      | federal deficit
          The survey has a margin of error of 4.5 percent.           | margin of error
          The unemployment rate rose to 5 percent.                   | unemployment rate
          Tom Young, 30, lives in Leeds.                             | Tom Young
          It is the country's first nuclear plant.                   | nuclear plant
          Nike would owe $65 billion in taxes.                       | taxes
          A third of the bank's storage tanks leaked.                | storage tanks
          The bank raised its growth estimate by 0.1 percent.        | growth estimate
          Each rocket carries a 20 kg warhead.                       | warhead
          He took bribes worth 2.3 million shekels.                  | bribes
          The ministry put the death toll at 41,788.                 | death toll
          Wheat output is forecast at 115 million tonnes.            | Wheat output
          They bought 2 million tonnes of Russian and Belarusian grain. | Russian and Belarusian grain
          The House rejected a stopgap budget 203-227.               | stopgap budget
          Brazil lost 22 percent less forest.                        | forest
          Advanced economies, which include Japan, grew 1.6 percent. | Advanced economies
          The bank expects prices to rise 5.8%.                      | prices
          She has a lead in the low single digits.                   | lead
          It seized dozens of them banks.                            | banks
          The agency, second only to the army, is slow.              | agency
          They did $4.7 trillion worth of deals.                     | deals
          Those are the third-largest deals.                         | largest deals
          They won dozens of hard-fought seats.                      | hard-fought seats
          """)
  void findsTheThingCounted(String text, String object) {
    assertThat(PARSER.parse(text))
        .singleElement()
        .satisfies(claim -> assertThat(claim.object().map(span -> span.in(text))).contains(object));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                                | objects
          Trump won 12 states and Clinton gained one.                           | states, states
          It has 987 subsidiaries in havens, 537 of which are in the Caymans.   | subsidiaries, subsidiaries
          At least 34 people were killed and 120 wounded.                       | people, people
          Nine of the 15 judges agreed, and three abstained.                    | judges, judges, judges
          Turnout was 66.6 percent, 20 points higher than in 2022.              | Turnout, Turnout
          She has 52% of valid votes, against 48% for him.                      | valid votes, valid votes
          The party won 40.2% of the vote, down from 57.5%.                     | vote, party
          Oil from Russia made up 3 percent of imports, down from 25 percent.   | Oil, Oil
          The bloc drew 5 critics and a 12 hour debate.                         | critics, debate
          The strike killed six.                                                | -
          He paid 106 million pounds for the player.                            | -
          Aid workers say it was 38C.                                           | -
          The first two volunteers came.                                        | volunteers, volunteers
          It was 60 percent of voters, and most people were over 45.            | voters, most people
          He ran against four of his one-time rivals.                           | one-time rivals
          He won the support of millions by it.                                 | -
          She was the only one of the four.                                     | -
          She has 1,280 pledged delegates.                                      | pledged delegates
          The pact was signed by 175 countries last month.                      | countries
          Police shot Adam Young 16 times.                                      | times
          He wants a 10 percent VAT and a 5 million-plus city.                  | VAT, city
          He paid the hefty sum of 333.6 million yen ($3.1 million).            | hefty sum, hefty sum
          The index lost 162 points, or 2%, to fall to 7,425.                   | index, index, index
          Its best feature is a 120Hz refresh rate.                             | refresh rate
          """)
  void findsTheThingCountedElsewhere(String text, String objects) {
    assertThat(
            PARSER.parse(text).stream()
                .map(claim -> claim.object().map(span -> span.in(text)).orElse("-"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(objects);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The vote is on March 29.",
        "The vote is on 29 March 2016.",
        "In 2016 the court ruled.",
        "It ran from Sept. 19 to 22.",
        "He ruled from 2011 to 2016.",
        "The 1990s were kinder.",
        "It was the summer of '68.",
        "Polls close at 10:27 PM.",
        "Polls close at 11 a.m.",
        "They met at two o'clock.",
        "The Fortune 500 fell silent.",
        "The Nikkei 225 was calm.",
        "She used the EB-5 program.",
        "He spoke about 9/11.",
        "The G20 met in Osaka.",
        "Ministers flew to COP28.",
        "Allies invoked Article 5.",
        "The council passed Resolution 2231.",
        "A Boeing 737 landed.",
        "They cited the Second Amendment.",
        "Call 555-0134-229 today.",
        "Questions sent to +55 61 5550 0147 went unanswered.",
        "See https://example.org/2016/11/4000 for more.",
        "One of the ministers resigned.",
        "At first nobody spoke.",
        "The first lady smiled.",
        "He first told the cabinet.",
        "He spoke in the second half.",
        "She lives in the 19th District.",
        "Profits rose in the third quarter.",
        "It is one thing to talk.",
        "No one came.",
        "The half-frozen lake was quiet.",
        "They spread from one country to another.",
        "Read it in the 20th century.",
        "Covid-19 spread.",
        "He is in Room 101.",
        "On day 91 the talks ended.",
        "It is a 24/7 service.",
        "He owns the 757 and a smaller jet.",
        "They want third-party candidates.",
        "They want a third party run.",
        "She went from one contest to the next.",
        "He gave us these rights in the first place."
      })
  void isNoClaim(String text) {
    assertThat(PARSER.parse(text)).isEmpty();
  }

  @Test
  void emptyTextHasNoClaims() {
    assertThat(PARSER.parse("")).isEmpty();
  }

  @Test
  void wrappedLinesAreReadAsOne() {
    String text = "It may cost up to\n500 million\neuros, an official said.";

    assertThat(PARSER.parse(text))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.span()).isEqualTo(Span.of(18, 35));
              assertThat(claim.unit()).contains(Unit.of("EUR"));
              assertThat(claim.modifier()).isEqualTo(Modifier.AT_MOST);
            });
  }

  @Test
  void readsAUnitThatAUserAdds() {
    UnitLexicon units =
        UnitLexicon.english().plus("furlongs", Unit.of("furlong"), ClaimKind.MEASURE);
    NumericClaimParser parser = NumericClaimParser.builder().units(units).build();

    assertThat(parser.parse("The race runs over 8 furlongs."))
        .singleElement()
        .satisfies(claim -> assertThat(claim.unit()).contains(Unit.of("furlong")));
  }

  @Test
  void leavesOutWhatItTrustsLess() {
    NumericClaimParser strict = NumericClaimParser.builder().minConfidence(0.9).build();

    assertThat(strict.parse("Of the rest, 537 stayed away and 20 percent of voters came."))
        .extracting(NumericClaim::kind)
        .contains(ClaimKind.PERCENT)
        .doesNotContain(ClaimKind.COUNT);
  }

  @Test
  void refusesAThresholdOutsideZeroToOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumericClaimParser.builder().minConfidence(1.5))
        .withMessageContaining("1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumericClaimParser.builder().minConfidence(-0.1))
        .withMessageContaining("-0.1");
    assertThat(NumericClaimParser.builder().minConfidence(0).build().parse("20 percent of voters"))
        .hasSize(1);
    assertThat(NumericClaimParser.builder().minConfidence(1).build().parse("20 percent of voters"))
        .isEmpty();
  }

  @Test
  void saysWhatItReadsAndWrites() {
    assertThat(PARSER.requires()).contains(Token.LAYER, Sentence.LAYER, LanguageAnalysis.LAYER);
    assertThat(PARSER.optional()).containsExactly(Quote.LAYER);
    assertThat(PARSER.provides()).containsExactly(NumericClaim.LAYER);
    assertThat(PARSER).hasToString("NumericClaimParser");
  }

  @Test
  void printsAClaimWithItsTime() {
    assertThat(PARSER.parse("More than 200 homes burned on 3 May 2021."))
        .singleElement()
        .hasToString("[10, 13) COUNT MORE_THAN 200, at [27, 40)");
  }

  @Test
  void printsAClaimInWords() {
    assertThat(PARSER.parse("The deficit rose to nearly $1.1 billion."))
        .singleElement()
        .hasToString("[27, 39) MONEY ALMOST 1100000000 USD, RISE TO");
  }
}
