package org.hustings.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hustings.PoliticalTextReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten times the text takes ten times the time, whatever the text is. */
class LinearTimeTest {
  private static final PoliticalTextReader READER = PoliticalTextReader.english();
  private static final int SMALL = 5_000;
  private static final int FIVE_MEGABYTES = 5 << 20;

  /** Lines that one would not expect; each is repeated without a line break but its own. */
  static Stream<String> shapes() {
    return Stream.of(
        "\"",
        "\" ",
        "“",
        "” ",
        "'",
        "1",
        "7 ",
        "1,",
        "$",
        "Word ",
        "Ada Moreno ",
        "said ",
        "he said ",
        "\n",
        "a\n",
        "(",
        "[ ",
        "a",
        ". ",
        "— ",
        "Ada Moreno said \"no\" and ",
        "more than 5 percent of ");
  }

  /** A text of ten times the length that needs time by its square costs a hundred times. */
  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("shapes")
  void tenTimesTheLineIsFarFromAHundredTimesTheWork(String shape) {
    String small = shape.repeat(SMALL / shape.length());

    Growth growth = Growth.of(READER, small, small.repeat(10));

    assertThat(growth.time()).as("%s", growth).isLessThan(25);
    assertThat(growth.memory()).as("%s", growth).isLessThan(15);
  }

  /**
   * Ten megabytes are compared with five, which fit into no cache either: one megabyte may, and is
   * then read a third faster per letter.
   */
  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("shapes")
  @Tag("scale")
  void tenMegabytesInOneLineTakeTwiceAsLongAsFive(String shape) {
    String small = shape.repeat(FIVE_MEGABYTES / shape.length());

    Growth growth = Growth.of(READER, small, small.repeat(2));

    assertThat(growth.time()).as("%s", growth).isBetween(1.6, 2.4);
    assertThat(growth.memory()).as("%s", growth).isBetween(1.6, 2.4);
  }

  @ParameterizedTest(name = "{0} copies")
  @MethodSource("copies")
  @Tag("scale")
  void copiesOfACorpusAsOneDocumentTakeAsManyTimesAsLong(int copies) {
    String corpus = String.join("\n\n", Corpus.generated(30).texts()) + "\n\n";

    Growth growth = Growth.of(READER, corpus, corpus.repeat(copies));

    assertThat(growth.time()).as("%s", growth).isBetween(0.8 * copies, 1.2 * copies);
    assertThat(growth.memory()).as("%s", growth).isLessThan(1.2 * copies);
  }

  static Stream<Integer> copies() {
    return Stream.of(10, 100);
  }
}
