package org.hustings.examples.benchmarks.jmh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.hustings.document.Document;
import org.hustings.examples.benchmarks.Corpus;
import org.hustings.examples.benchmarks.Layers;
import org.hustings.pipeline.Annotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One layer of one article, on top of the layers below. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EachLayer {
  /** Which layer. */
  @Param({"language", "attribution", "actors", "quotes", "claims"})
  public String layer = "language";

  private final Map<String, Annotator> steps = new Layers().inOrder();
  private final Map<String, List<Document>> inputs = inputs();
  private int next;

  /** The documents as each layer finds them. */
  private Map<String, List<Document>> inputs() {
    Map<String, List<Document>> found = new HashMap<>();
    List<Document> documents = Corpus.generated(50).texts().stream().map(Document::of).toList();
    for (Map.Entry<String, Annotator> step : steps.entrySet()) {
      found.put(step.getKey(), documents);
      List<Document> annotated = new ArrayList<>();
      documents.forEach(document -> annotated.add(step.getValue().annotate(document)));
      documents = annotated;
    }
    return found;
  }

  /** The layer alone. */
  @Benchmark
  public Document annotate() {
    List<Document> documents = Objects.requireNonNull(inputs.get(layer), layer);
    next = (next + 1) % documents.size();
    return Objects.requireNonNull(steps.get(layer), layer).annotate(documents.get(next));
  }
}
