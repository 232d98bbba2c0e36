package org.hustings.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hustings.PoliticalTextReader;
import org.hustings.examples.cli.ExchangeForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class NewsJobTest {
  private static final int DOCUMENTS = 400;
  private static final int TASKS = 2;

  @TempDir private Path folder;

  @Test
  void eachDocumentComesOutExactlyOnceThoughATaskIsKilled() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      lines.add(
          "{\"id\":\"d%d\",\"text\":\"\\\"Not %d euros,\\\" said Ada Moreno, the mayor.\"}"
              .formatted(i, i));
    }
    Files.write(input.resolve("one.jsonl"), lines.subList(0, 150));
    Files.write(input.resolve("two.jsonl"), lines.subList(150, DOCUMENTS));
    Files.writeString(input.resolve("three.jsonl"), "{\"id\":\"broken\n\n");

    StreamExecutionEnvironment flink = cluster();
    DataStream<String> slow = NewsJob.lines(flink, input.toString()).map(new Slowly());
    NewsJob.write(NewsJob.read(slow.rebalance().map(new KilledOnce())), folder + "/out");
    flink.execute();

    assertThat(KilledOnce.KILLED).isTrue();
    assertThat(KilledOnce.SEEN).as("documents were read again").hasValueGreaterThan(DOCUMENTS);
    PoliticalTextReader reader = PoliticalTextReader.english();
    assertThat(written("read"))
        .containsExactlyInAnyOrderElementsOf(
            lines.stream()
                .map(line -> ExchangeForm.of(reader.read(ExchangeForm.document(line)).document()))
                .toList());
    assertThat(written("failed"))
        .singleElement()
        .asString()
        .matches("column \\d+: broken JSON: .*\t\\{\"id\":\"broken");
  }

  /** Flink's own cluster within this process. */
  private StreamExecutionEnvironment cluster() {
    Configuration options = new Configuration();
    options.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    options.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1);
    options.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.resolve("state").toUri() + "");
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.createLocalEnvironment(TASKS, options);
    flink.enableCheckpointing(50);
    return flink;
  }

  /** The lines of part files that are complete; those in progress begin with a full stop. */
  private List<String> written(String kind) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out").resolve(kind))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines;
  }

  /** Leaves time for checkpoints between the first document and the kill. */
  private static final class Slowly implements MapFunction<String, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String map(String line) throws InterruptedException {
      while (KilledOnce.OPEN.get() < TASKS) {
        Thread.sleep(5); // no checkpoint is made before all tasks have loaded their models
      }
      Thread.sleep(KilledOnce.KILLED.get() ? 0 : 20);
      return line;
    }
  }

  /** Fails at the first document after a checkpoint, in one task, and never again. */
  private static final class KilledOnce extends RichMapFunction<String, String>
      implements CheckpointListener {
    static final AtomicInteger OPEN = new AtomicInteger();
    static final AtomicBoolean KILLED = new AtomicBoolean();
    static final AtomicInteger SEEN = new AtomicInteger();

    private static final long serialVersionUID = 1L;

    private boolean checkpointed;

    @Override
    public void open(OpenContext context) {
      OPEN.incrementAndGet();
    }

    @Override
    public String map(String line) {
      SEEN.incrementAndGet();
      if (checkpointed && SEEN.get() > 50 && KILLED.compareAndSet(false, true)) {
        throw new IllegalStateException("killed for the test");
      }
      return line;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      checkpointed = true;
    }
  }
}
