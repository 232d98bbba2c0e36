package org.hustings.examples.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Reads JSON lines with a {@code text} each, and writes each with its quotes, actors and claims.
 *
 * <p>Lines cross the wire as they are, as JSON: strings have the one serialiser of Flink that never
 * changes, so a checkpoint outlives an update of Hustings, and what comes out is what the {@code
 * hustings corpus} command writes. Documents with their layers are no beans and would travel by
 * Kryo, at several times the size.
 *
 * <p>The file source keeps its place and the file sink its part files in the checkpoints, so each
 * document comes out exactly once, whatever fails in between.
 */
public final class NewsJob {
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(10);

  private NewsJob() {}

  /** Takes a file or folder of JSON lines, and the folder to write to. */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected two arguments: INPUT OUTPUT_FOLDER");
    }
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
    if (!flink.getCheckpointConfig().isCheckpointingEnabled()) {
      flink.enableCheckpointing(BETWEEN_CHECKPOINTS.toMillis());
    }
    write(read(lines(flink, args[0]).rebalance()), args[1]);
    flink.execute("hustings");
  }

  /** The lines of a file, or of all files of a folder. */
  static DataStream<String> lines(StreamExecutionEnvironment flink, String input) {
    FileSource<String> files =
        FileSource.forRecordStreamFormat(new TextLineInputFormat("UTF-8"), new Path(input)).build();
    return flink.fromSource(files, WatermarkStrategy.noWatermarks(), "JSON lines");
  }

  /** The same lines, read; those that cannot be read are at {@link ReadNews#FAILED}. */
  static SingleOutputStreamOperator<String> read(DataStream<String> lines) {
    return lines.process(new ReadNews()).name("read news");
  }

  /** Writes what was read to {@code read/} and what failed to {@code failed/} in a folder. */
  static void write(SingleOutputStreamOperator<String> read, String folder) {
    read.sinkTo(sink(new Path(folder, "read"))).name("write");
    read.getSideOutput(ReadNews.FAILED).sinkTo(sink(new Path(folder, "failed"))).name("failed");
  }

  private static FileSink<String> sink(Path folder) {
    return FileSink.forRowFormat(folder, new SimpleStringEncoder<String>("UTF-8"))
        .withRollingPolicy(OnCheckpointRollingPolicy.build())
        .build();
  }
}
