package org.hustings.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.hustings.pipeline.Annotator;

/**
 * Prints how fast Hustings reads a corpus, beside plain OpenNLP, in one run.
 *
 * <p>Arguments: a file of JSON lines, and a number of rounds; both may be left out. Both readers
 * read the whole corpus in turns, so that a machine that slows down slows both down. A figure is
 * the median of the rounds. Tokens are those of OpenNLP for both, so the ratio is one of time.
 */
public final class Throughput {
  private static final int ROUNDS = 7;
  private static final int GENERATED_ARTICLES = 150;
  private static final double NANOS = 1e9;
  private static final long WARM_UP_NANOS = 6_000_000_000L;
  private static final long MEGABYTE = 1L << 20;

  private final PrintStream out;
  private final Corpus corpus;
  private final int rounds;
  private final Layers layers;
  private final PlainOpenNlp openNlp = new PlainOpenNlp();
  private final AtomicLong sink = new AtomicLong(); // what is read is used, so it is read

  private Throughput(PrintStream out, Corpus corpus, int rounds, Layers layers) {
    this.out = out;
    this.corpus = corpus;
    this.rounds = rounds;
    this.layers = layers;
  }

  /** Reads the corpus named by the first argument, or a generated one. */
  public static void main(String[] args) throws IOException {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args);
  }

  static void run(PrintStream out, String... args) throws IOException {
    // First of all, as it tells of a start from nothing: no class of the reader is loaded yet.
    Layers layers = load(out);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    Corpus corpus =
        args.length > 0 && !args[0].isEmpty()
            ? Corpus.read(Path.of(args[0]))
            : Corpus.generated(GENERATED_ARTICLES);
    new Throughput(out, corpus, rounds, layers).report();
  }

  private static Layers load(PrintStream out) {
    String article = new GeneratedNews().article(0);
    long before = heapInUse();
    AtomicReference<Layers> loaded = new AtomicReference<>();
    Usage load = Usage.of(() -> loaded.set(new Layers()));
    Layers layers = Objects.requireNonNull(loaded.get());
    PoliticalTextReader reader = layers.reader();
    long start = System.nanoTime();
    int quotes = reader.read(article).quotes().size();
    print(
        out,
        "load          %.2f s (%.2f s of processor), the first document %.2f s more (%d quotes)",
        load.wallNanos() / NANOS,
        load.cpuNanos() / NANOS,
        (System.nanoTime() - start) / NANOS,
        quotes);
    print(
        out, "heap in use   %d MB for all models and lexicons", (heapInUse() - before) / MEGABYTE);
    return layers;
  }

  private void report() {
    long tokens = corpus.texts().stream().mapToLong(openNlp::read).sum();
    print(
        out,
        "corpus        %s: %,d documents, %,d tokens of OpenNLP",
        corpus.name(),
        corpus.texts().size(),
        tokens);
    PoliticalTextReader reader = layers.reader();
    ToIntFunction<String> plain = openNlp::read;
    ToIntFunction<String> hustings = text -> reader.read(text).claims().size();
    warmUp(plain);
    warmUp(hustings);

    List<Usage> plainOnOne = new ArrayList<>();
    List<Usage> hustingsOnOne = new ArrayList<>();
    List<Usage> plainOnTwo = new ArrayList<>();
    List<Usage> hustingsOnTwo = new ArrayList<>();
    List<Map<String, Usage>> byLayer = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      plainOnOne.add(onOneThread(plain));
      hustingsOnOne.add(onOneThread(hustings));
      plainOnTwo.add(onTwoThreads(plain));
      hustingsOnTwo.add(onTwoThreads(hustings));
      byLayer.add(byLayer());
    }
    print(
        out,
        "%n%-22s %12s %14s %12s %8s %14s",
        "",
        "1 thread",
        "1 thread, cpu",
        "2 threads",
        "scaling",
        "bytes/token");
    Speeds first = print("OpenNLP 3 steps", tokens, plainOnOne, plainOnTwo);
    Speeds second = print("Hustings complete", tokens, hustingsOnOne, hustingsOnTwo);
    print(
        out,
        "%-22s %12.2f %14.2f %12.2f   (OpenNLP = 1; tokens/s above)",
        "ratio",
        second.one() / first.one(),
        second.cpu() / first.cpu(),
        second.two() / first.two());
    printLayers(tokens, byLayer);
    print(
        out,
        "%npeak heap     %d MB, garbage included; %d MB in use now",
        peakHeap() / MEGABYTE,
        heapInUse() / MEGABYTE);
  }

  private void warmUp(ToIntFunction<String> reading) {
    long end = System.nanoTime() + Math.min(rounds, ROUNDS) * WARM_UP_NANOS / ROUNDS;
    do {
      readAll(reading);
    } while (System.nanoTime() < end);
  }

  private void readAll(ToIntFunction<String> reading) {
    for (String text : corpus.texts()) {
      sink.addAndGet(reading.applyAsInt(text));
    }
  }

  private Usage onOneThread(ToIntFunction<String> reading) {
    return Usage.of(() -> readAll(reading));
  }

  /** Each of two threads reads the whole corpus. */
  private Usage onTwoThreads(ToIntFunction<String> reading) {
    return Usage.of(
        () -> {
          Thread other = new Thread(() -> readAll(reading));
          other.start();
          readAll(reading);
          try {
            other.join();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private Map<String, Usage> byLayer() {
    Map<String, Usage> sums = new LinkedHashMap<>();
    for (String text : corpus.texts()) {
      Document[] document = {Document.of(text)};
      for (Map.Entry<String, Annotator> step : layers.inOrder().entrySet()) {
        Usage usage = Usage.of(() -> document[0] = step.getValue().annotate(document[0]));
        sums.merge(step.getKey(), usage, Usage::plus);
      }
      sink.addAndGet(document[0].layers().size());
    }
    return sums;
  }

  private record Speeds(double one, double cpu, double two) {}

  private Speeds print(String name, long tokens, List<Usage> one, List<Usage> two) {
    Speeds speeds =
        new Speeds(
            tokens * NANOS / median(one.stream().map(Usage::wallNanos).toList()),
            tokens * NANOS / median(one.stream().map(Usage::cpuNanos).toList()),
            2 * tokens * NANOS / median(two.stream().map(Usage::wallNanos).toList()));
    print(
        out,
        "%-22s %,12.0f %,14.0f %,12.0f %8.2f %,14d",
        name,
        speeds.one(),
        speeds.cpu(),
        speeds.two(),
        speeds.two() / speeds.one(),
        median(one.stream().map(Usage::allocatedBytes).toList()) / tokens);
    return speeds;
  }

  private void printLayers(long tokens, List<Map<String, Usage>> byLayer) {
    print(
        out,
        "%n%-22s %12s %14s %12s %8s %14s",
        "layer, alone",
        "tokens/s",
        "tokens/s, cpu",
        "ns/token",
        "share",
        "bytes/token");
    Map<String, Long> wall = new LinkedHashMap<>();
    for (String name : layers.inOrder().keySet()) {
      wall.put(name, median(all(byLayer, name).stream().map(Usage::wallNanos).toList()));
    }
    double sum = wall.values().stream().mapToLong(Long::longValue).sum();
    for (Map.Entry<String, Long> layer : wall.entrySet()) {
      List<Usage> usages = all(byLayer, layer.getKey());
      long nanos = layer.getValue();
      print(
          out,
          "%-22s %,12.0f %,14.0f %,12d %7.1f%% %,14d",
          layer.getKey(),
          tokens * NANOS / nanos,
          tokens * NANOS / median(usages.stream().map(Usage::cpuNanos).toList()),
          nanos / tokens,
          100 * nanos / sum,
          median(usages.stream().map(Usage::allocatedBytes).toList()) / tokens);
    }
  }

  private static List<Usage> all(List<Map<String, Usage>> rounds, String name) {
    return rounds.stream().map(round -> round.getOrDefault(name, Usage.NONE)).toList();
  }

  private static long median(List<Long> values) {
    return Math.max(1, values.stream().sorted().toList().get(values.size() / 2));
  }

  /** What cannot be collected. */
  private static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }

  private static void print(PrintStream out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
