package org.hustings.examples.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.examples.benchmarks.Corpus;
import org.hustings.examples.benchmarks.PlainOpenNlp;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One article read by the complete reader, and by plain OpenNLP. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Reading {
  private final PoliticalTextReader reader = PoliticalTextReader.english();
  private final PlainOpenNlp openNlp = new PlainOpenNlp();
  private final List<String> texts = Corpus.generated(50).texts();
  private int next;

  /** Quotes, actors and claims. */
  @Benchmark
  public PoliticalText hustings() {
    return reader.read(text());
  }

  /** Sentences, tokens and tags. */
  @Benchmark
  public int plainOpenNlp() {
    return openNlp.read(text());
  }

  private String text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }
}
