package org.hustings.claim;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumericClaimPropertyTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  @Property(tries = 500)
  void anyTextGivesClaimsInBoundsAndOrderAndTheSameTwice(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1000)
  void anyMixOfNumberWordsGivesClaimsInBoundsAndOrder(@ForAll("numberWords") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> numberWords() {
    return Arbitraries.of(
            "one",
            "two",
            "twenty",
            "hundred",
            "thousand",
            "million",
            "and",
            "a",
            "half",
            "third",
            "thirds",
            "quarter",
            "point",
            "of",
            "in",
            "to",
            "-",
            "–",
            "$",
            "%",
            "1",
            "2.5",
            "1,000",
            "000",
            ".",
            ",",
            "/",
            "½",
            "percent",
            "points",
            "dollars",
            "year",
            "old",
            "from",
            "by",
            "rose",
            "fell",
            "over",
            "or",
            "more",
            "dozens",
            "first",
            "minus",
            "\n",
            "\n\n",
            "'",
            "\"",
            "US$",
            "May",
            "2016",
            "+",
            "e",
            "k",
            "m",
            "bn",
            "times",
            "\uD800",
            "between",
            "(",
            ")")
        .list()
        .ofMaxSize(24)
        .flatMap(
            words -> Arbitraries.of(" ", "", "  ").map(separator -> String.join(separator, words)));
  }

  private static void check(String text) {
    List<NumericClaim> claims = PARSER.parse(text);
    int end = 0;
    for (NumericClaim claim : claims) {
      assertThat(claim.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(claim.span().isEmpty()).isFalse();
      assertThat(claim.span().in(text)).isNotBlank();
      claim.object().ifPresent(object -> assertThat(object.in(text)).isNotBlank());
      end = claim.span().end();
    }
    assertThat(PARSER.parse(text)).isEqualTo(claims);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "one million ",
        "million ",
        "a half ",
        "and a half ",
        "twenty-",
        "1-",
        "1/2 ",
        "$",
        "$1 ",
        "1.",
        "1,000 000 ",
        "from 1 to 2 ",
        "up ",
        "of ",
        "one of ",
        "or more ",
        "’",
        "hundreds of ",
        "1 or 2 ",
        "rose by 1% to 2% ",
        "the first ",
        "1:",
        "½",
        "a@1/"
      })
  @Timeout(value = 60, unit = SECONDS)
  void repetitionCostsLinearTime(String part) {
    assertThat(PARSER.parse(part.repeat(100_000 / part.length()))).isNotNull();
  }

  @Test
  void eightThreadsFindTheSame() {
    String text = "Support rose 2.5 points to 4.1% from 3.8%, a 62-year-old voter said in 2016.";
    List<NumericClaim> expected = PARSER.parse(text);

    assertThat(
            IntStream.range(0, 64).parallel().mapToObj(i -> PARSER.parse(text)).distinct().toList())
        .containsExactly(expected);
  }
}
