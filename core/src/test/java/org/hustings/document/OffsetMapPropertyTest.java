package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetMapPropertyTest {

  @Property
  void everySpanMapsIntoTheOriginal(@ForAll("news") String text) {
    OffsetMap map = map(text);
    int length = map.normalized().length();
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        assertThat(map.toOriginal(Span.of(start, end)).end()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Property
  void mappingKeepsTheOrder(@ForAll("news") String text) {
    OffsetMap map = map(text);
    Span last = Span.of(0, 0);
    for (int at = 0; at < map.normalized().length(); at++) {
      Span mapped = map.toOriginal(Span.of(at, at + 1));
      assertThat(mapped.start()).isGreaterThanOrEqualTo(last.start());
      assertThat(mapped.end()).isGreaterThanOrEqualTo(last.end());
      last = mapped;
    }
  }

  @Property
  void wordsMapBackToTheSameWords(@ForAll("news") String text) {
    OffsetMap map = map(text);
    String normalized = map.normalized();
    for (int at = 0; at < normalized.length(); at++) {
      if (Character.isLetterOrDigit(normalized.charAt(at))) {
        assertThat(map.toOriginal(Span.of(at, at + 1)).in(text))
            .isEqualTo(normalized.substring(at, at + 1));
      }
    }
  }

  @Property
  void thereAndBackTakesInTheSpan(@ForAll("news") String text) {
    OffsetMap map = map(text);
    int length = map.normalized().length();
    for (int start = 0; start < length; start++) {
      for (int end = start + 1; end <= length; end++) {
        Span span = Span.of(start, end);
        assertThat(map.toNormalized(map.toOriginal(span)).contains(span)).isTrue();
      }
    }
  }

  @Property
  void normalizingTwiceChangesNothing(@ForAll("news") String text) {
    String straight = OffsetMap.straightened(text).normalized();

    assertThat(OffsetMap.straightened(straight).normalized().replace("''", "\""))
        .isEqualTo(straight.replace("''", "\""));
  }

  @Property
  void anyTextCanBeNormalized(@ForAll String text) {
    OffsetMap map = map(text);

    assertThat(map.toOriginal(Span.of(0, map.normalized().length())).end())
        .isLessThanOrEqualTo(text.length());
  }

  private static OffsetMap map(String text) {
    return OffsetMap.unwrapped(text).then(OffsetMap::straightened);
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "a",
            "Moscow",
            "5",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "“",
            "”",
            "’",
            "''",
            "``",
            "—",
            "-",
            "…",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "\ud83d\ude00",
            "\ud83d")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
