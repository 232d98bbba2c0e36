package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanPropertyTest {

  @Property
  void overlapIsASharedOffset(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    boolean shared = false;
    for (int offset = a.start(); offset < a.end(); offset++) {
      shared |= b.contains(offset);
    }

    assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
  }

  @Property
  void theCoverHoldsBothAndIsTheSmallest(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    Span cover = a.cover(b);

    assertThat(cover).isEqualTo(b.cover(a));
    assertThat(cover.contains(a)).isTrue();
    assertThat(cover.contains(b)).isTrue();
    assertThat(cover.start()).isIn(a.start(), b.start());
    assertThat(cover.end()).isIn(a.end(), b.end());
  }

  @Property
  void theOrderAgreesWithEquality(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void theWordsAreAsLongAsTheSpan(@ForAll("spans") Span span) {
    assertThat(span.in("x".repeat(40))).hasSize(span.length());
  }

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 20);
    return Combinators.combine(offsets, offsets)
        .as((start, length) -> Span.of(start, start + length));
  }
}
