package org.hustings.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.hustings.PoliticalTextReader;

/**
 * How the cost of reading grows with the text: what a text costs, as a multiple of a smaller one's.
 *
 * @param time by the thread's own time on a processor, the least of some readings of each
 * @param memory by the bytes that were asked for
 */
record Growth(double time, double memory) {
  private static final int READINGS = 3;

  /** The cost of the large text, where the cost of the small one is 1. */
  static Growth of(PoliticalTextReader reader, String small, String large) {
    List<Usage> ofSmall = new ArrayList<>();
    List<Usage> ofLarge = new ArrayList<>();
    Usage.of(() -> reader.read(small)); // what is compiled on the way is not counted
    for (int i = 0; i < READINGS; i++) {
      ofSmall.add(Usage.of(() -> reader.read(small)));
      ofLarge.add(Usage.of(() -> reader.read(large)));
    }
    return new Growth(
        (double) leastTime(ofLarge) / leastTime(ofSmall),
        (double) leastMemory(ofLarge) / leastMemory(ofSmall));
  }

  private static long leastTime(List<Usage> usages) {
    return usages.stream().mapToLong(Usage::cpuNanos).min().orElseThrow();
  }

  private static long leastMemory(List<Usage> usages) {
    return usages.stream().mapToLong(Usage::allocatedBytes).min().orElseThrow();
  }

  @Override
  public String toString() {
    return "time x %.1f, memory x %.1f".formatted(time, memory);
  }
}
