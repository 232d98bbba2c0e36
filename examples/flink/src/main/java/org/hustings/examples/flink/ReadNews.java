package org.hustings.examples.flink;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.hustings.PoliticalTextReader;
import org.hustings.examples.cli.ExchangeForm;
import org.jspecify.annotations.Nullable;

/**
 * Turns a line with a document into the line with its quotes, actors and claims. A line that cannot
 * be read goes to {@link #FAILED}, since a job that fails for it would fail again after each start.
 */
final class ReadNews extends ProcessFunction<String, String> {
  /** Why lines could not be read, with the line's beginning. */
  static final OutputTag<String> FAILED = new OutputTag<>("failed", Types.STRING);

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 80;

  // Models and lexicons do not travel with the job: each task loads them from the job's jar.
  private transient @Nullable PoliticalTextReader reader;

  @Override
  public void open(OpenContext context) {
    reader = PoliticalTextReader.english();
  }

  @Override
  public void processElement(String line, Context context, Collector<String> out) {
    PoliticalTextReader opened = Objects.requireNonNull(reader, "open() comes first");
    if (line.isBlank()) {
      return;
    }
    String read;
    try {
      read = ExchangeForm.of(opened.read(ExchangeForm.document(line)).document());
    } catch (RuntimeException e) {
      context.output(FAILED, e.getMessage() + "\t" + beginning(line));
      return;
    }
    out.collect(read);
  }

  private static String beginning(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
