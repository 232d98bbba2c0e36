package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetMapTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          The mayor\\nspoke.|The mayor spoke.
          The mayor  \\n  spoke.|The mayor spoke.
          The mayor\\r\\nspoke.|The mayor spoke.
          The mayor\\rspoke.|The mayor spoke.
          an anti-\\ngovernment march|an anti-government march
          from 2019 -\\nto 2021|from 2019 - to 2021
          pages 10-\\n12|pages 10- 12
          One.\\n\\nTwo.|One.\\n\\nTwo.
          One.\\r\\n\\r\\nTwo.|One.\\r\\n\\r\\nTwo.
          One.\\n \\nTwo.|One.\\n \\nTwo.
          \\nOne line\\n|\\nOne line\\n
          one  line|one  line
          """)
  void unwrappedTextHasItsLinesJoined(String original, String expected) {
    assertThat(OffsetMap.unwrapped(original.translateEscapes()).normalized())
        .isEqualTo(expected.translateEscapes());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          “We won’t,” she said.  | "We won't," she said.
          ``We won,'' she said.  | "We won," she said.
          «Oui» and ‹non›        | "Oui" and 'non'
          2019–2021 — a war      | 2019-2021 - a war
          and so…                | and so...
          £40\\u00A0m            | £40 m
          co\\u00ADoperate       | cooperate
          "It's plain," he said. | "It's plain," he said.
          snow-white, 5%         | snow-white, 5%
          naïve Zürich           | naïve Zürich
          """)
  void straightenedTextHasTypewriterMarks(String original, String expected) {
    assertThat(OffsetMap.straightened(unescaped(original)).normalized()).isEqualTo(expected);
  }

  private static String unescaped(String text) {
    return text.replace("\\u00A0", "\u00A0").replace("\\u00AD", "\u00AD");
  }

  @Test
  void spansOfUnwrappedTextMapBackToTheOriginal() {
    String original = "“We\n  won’t go,” said\nGov. Ada Moreno.";
    OffsetMap map = OffsetMap.unwrapped(original).then(OffsetMap::straightened);

    assertThat(map.original()).isEqualTo(original);
    assertThat(map.normalized()).isEqualTo("\"We won't go,\" said Gov. Ada Moreno.");
    assertThat(map.toOriginal(spanOf("We won't", map.normalized())).in(original))
        .isEqualTo("We\n  won’t");
    assertThat(map.toOriginal(spanOf("Ada Moreno", map.normalized())).in(original))
        .isEqualTo("Ada Moreno");
    assertThat(map.toNormalized(spanOf("won’t", original)).in(map.normalized())).isEqualTo("won't");
  }

  @Test
  void whatIsDroppedAtTheEdgeOfASpanStaysOutside() {
    String original = "a \u200Bmayor\u200B spoke";
    OffsetMap map = OffsetMap.straightened(original);

    assertThat(map.toOriginal(spanOf("mayor", map.normalized())).in(original)).isEqualTo("mayor");
    assertThat(map.toOriginal(spanOf(" mayor ", map.normalized())).in(original))
        .isEqualTo(" \u200Bmayor\u200B ");
  }

  @Test
  void aSpanThatEndsInsideAReplacementTakesInAllThatWasReplaced() {
    String original = "and… so";
    OffsetMap map = OffsetMap.straightened(original);

    assertThat(map.toOriginal(spanOf("and.", map.normalized())).in(original)).isEqualTo("and…");
    assertThat(map.toOriginal(spanOf(".. so", map.normalized())).in(original)).isEqualTo("… so");
    assertThat(map.toOriginal(spanOf("and", map.normalized())).in(original)).isEqualTo("and");
  }

  @Test
  void whatWasDroppedOrInsertedMapsToAnEmptySpan() {
    OffsetMap map = OffsetMap.builder("a mayor").replace(0, 2, "").replace(7, 7, "!").build();

    assertThat(map.normalized()).isEqualTo("mayor!");
    assertThat(map.toNormalized(Span.of(0, 1))).isEqualTo(Span.of(0, 0));
    assertThat(map.toOriginal(Span.of(5, 6))).isEqualTo(Span.of(7, 7));
    assertThat(map.toOriginal(Span.of(0, 0))).isEqualTo(Span.of(2, 2));
  }

  @Test
  void mapsComposeFromEitherSide() {
    String original = "one\ntwo…";
    OffsetMap leftFirst =
        OffsetMap.unwrapped(original).then(OffsetMap::straightened).then(OffsetMap::identity);
    OffsetMap rightFirst =
        OffsetMap.unwrapped(original)
            .then(text -> OffsetMap.straightened(text).then(OffsetMap::identity));

    assertThat(rightFirst.normalized()).isEqualTo(leftFirst.normalized()).isEqualTo("one two...");
    assertThat(rightFirst.original()).isEqualTo(original);
    assertThat(rightFirst.toOriginal(Span.of(4, 10)))
        .isEqualTo(leftFirst.toOriginal(Span.of(4, 10)))
        .isEqualTo(Span.of(4, 8));
  }

  @Test
  void refusesReplacementsOutOfOrder() {
    assertThatThrownBy(() -> OffsetMap.builder("mayor").replace(2, 4, "").replace(3, 4, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text order");
  }

  @Test
  void refusesAMapOfAnotherText() {
    assertThatThrownBy(() -> OffsetMap.identity("a").then(text -> OffsetMap.identity("b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesSpansPastTheEnd() {
    OffsetMap map = OffsetMap.identity("mayor");

    assertThatThrownBy(() -> map.toOriginal(Span.of(0, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> map.toNormalized(Span.of(0, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Span spanOf(String words, String text) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
