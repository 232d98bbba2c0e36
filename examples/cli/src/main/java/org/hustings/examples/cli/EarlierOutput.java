package org.hustings.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hustings.document.Document;

/**
 * What an earlier run over a corpus wrote before it was ended: some lines in the order of the
 * input, and perhaps the first bytes of one more.
 */
final class EarlierOutput {
  private static final int BLOCK = 1 << 16;
  private static final String LINE_START = "{\"id\":";

  private final Path file;

  EarlierOutput(Path file) {
    this.file = file;
  }

  /**
   * Takes lines from the input until the last one that was written has been taken, then removes
   * from the output what is left of a line that was not written to its end.
   *
   * @return how many lines of the input were taken but not written: they had failed
   * @throws UnusableInputException if the output was made of another input; it is left as it is
   */
  long goOn(JsonLines input) throws IOException, UnusableInputException {
    try (FileChannel bytes =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = endOfLastLine(bytes);
      long failed = skipWritten(input, end);
      bytes.truncate(end);
      return failed;
    }
  }

  private static long endOfLastLine(FileChannel bytes) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    for (long end = bytes.size(); end > 0; ) {
      long start = Math.max(0, end - BLOCK);
      block.clear().limit((int) (end - start));
      int read;
      do {
        read = bytes.read(block, start + block.position());
      } while (read > 0 && block.hasRemaining());
      for (int i = block.position() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          return start + i + 1;
        }
      }
      end = start;
    }
    return 0;
  }

  private long skipWritten(JsonLines input, long end) throws IOException, UnusableInputException {
    long failed = 0;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
      JsonLines written = new JsonLines(file, bytes);
      while (written.hasNext()) {
        JsonLines.Line line = written.next();
        if (written.bytesRead() > end) {
          checkBeginning(line);
          break;
        }
        Document document = document(line).orElseThrow(() -> foreign(line));
        while (!isNext(document, input, line)) {
          failed++;
        }
      }
    }
    return failed;
  }

  private boolean isNext(Document document, JsonLines input, JsonLines.Line written)
      throws UnusableInputException {
    if (!input.hasNext()) {
      throw foreign(written);
    }
    return document(input.next()).filter(read -> isSame(read, document)).isPresent();
  }

  /** A line that is not whole can be no more than looked at. */
  private void checkBeginning(JsonLines.Line line) throws UnusableInputException {
    int compared = Math.min(LINE_START.length(), line.bytes().length);
    if (!new String(line.bytes(), 0, compared, StandardCharsets.UTF_8)
        .equals(LINE_START.substring(0, compared))) {
      throw foreign(line);
    }
  }

  private static Optional<Document> document(JsonLines.Line line) {
    try {
      return Optional.of(JsonLines.toDocument(line));
    } catch (JsonLines.BrokenLineException e) {
      return Optional.empty();
    }
  }

  private static boolean isSame(Document one, Document other) {
    return one.metadata().id().equals(other.metadata().id()) && one.text().equals(other.text());
  }

  private UnusableInputException foreign(JsonLines.Line line) {
    return new UnusableInputException(
        "%s:%d: was not made of this input; name another output, or leave out --resume to write it anew"
            .formatted(file, line.number()));
  }
}
