package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalCurrenciesTest {
  // made anew for each row, so that its word lists are read by what is tested
  private final NumericClaimParser parser = NumericClaimParser.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                                                                   | code
          Canberra will pay $5 billion, Australia's treasurer said. Australians agree.             | AUD
          Ottawa will pay $5 billion, Canada's treasurer said. Most Canadians agree.               | CAD
          Hong Kong will pay $5 billion. Hong Kong lawmakers agree, Hong Kong media say.           | HKD
          Singapore will pay $5 billion. Singaporeans agree, Singapore's media say.                | SGD
          New Zealand will pay 5 billion dollars. Wellington agrees, New Zealand's media say.      | NZD
          Taiwan will pay $5 billion. Taipei agrees, Taiwanese media say.                          | TWD
          Australia, Canberra and Sydney, Canada, Ottawa and Toronto will pay $5 billion.          | USD
          Australia, Canberra and Sydney, and once Canada, will pay $5 billion.                    | AUD
          Canberra and Sydney will pay $5 billion.                                                 | USD
          The australian shepherd and the australian terrier of Australia cost $5.                 | USD
          The fund will pay $5 billion.                                                            | USD
          The fund will pay $5 billion, says Hong                                                  | USD
          The bill of $5 is new, and the Zealand dunes of Zealand are new, too.                    | USD
          Canada will pay $5 billion.                                                              | USD
          Canada, Canadians and Ottawa say American firms in the United States owe $5 billion.     | USD
          Australia, Australians and Canberra gave US$5 billion.                                   | USD
          Pakistan raised prices by Rs 20.                                                         | PKR
          The state raised prices by Rs 20.                                                        | INR
          Uganda set aside 400 million shillings.                                                  | UGX
          The county set aside 400 million shillings.                                              | KES
          Argentina set the wage at 268,056 pesos.                                                 | ARS
          Bread costs 20 pounds in Cairo, Egypt.                                                   | EGP
          Senegal spent 400 million francs.                                                        | XOF
          The N54.99 trillion budget was passed.                                                   | NGN
          The R1.2 billion contract was signed.                                                    | ZAR
          Each farmer gets Sh50,000.                                                               | KES
          """)
  void readsABareSignByTheCountryOfTheText(String text, String code) {
    assertThat(parser.parse(text))
        .singleElement()
        .satisfies(claim -> assertThat(claim.unit()).contains(Unit.of(code)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Australia, Australians and Canberra lost $5 million (A$7 million).   | USD
          A 25 pound dog was found in Egypt, Egypt's police in Cairo said.     | pound
          """)
  void keepsTheUsualMeaning(String text, String code) {
    assertThat(parser.parse(text))
        .first()
        .satisfies(claim -> assertThat(claim.unit()).contains(Unit.of(code)));
  }
}
