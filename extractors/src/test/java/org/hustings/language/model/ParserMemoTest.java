package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserMemoTest {

  private final ParserMemo memo = new ParserMemo();

  private void put(long key, long value) {
    memo.put(memo.find(key), key, value);
  }

  private boolean isKnown(long key) {
    return memo.isKnown(memo.find(key));
  }

  @Test
  void remembersAlsoWhatItMustGrowFor() {
    memo.clear(4);
    for (long i = 1; i <= 5_000; i++) {
      put(i << 32, i);
    }
    for (long i = 1; i <= 5_000; i++) {
      assertThat(memo.get(memo.find(i << 32))).isEqualTo(i);
    }
    assertThat(isKnown(5_001L << 32)).isFalse();
  }

  @Test
  void forgetsAll() {
    memo.clear(1_000);
    put(7L << 32, 1);
    put(0, 2);
    assertThat(isKnown(0)).isTrue();
    memo.clear(10);
    assertThat(isKnown(7L << 32)).isFalse();
    assertThat(isKnown(0)).isFalse();
    memo.clear(100_000);
    assertThat(isKnown(7L << 32)).isFalse();
  }
}
