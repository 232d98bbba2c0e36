package org.hustings.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of JSON lines, read one by one; blank lines are skipped.
 *
 * <p>For use by one thread; {@link #toDocument} may be called by many.
 */
final class JsonLines implements Iterator<JsonLines.Line> {
  /** The longest line that is read, in bytes: some hundred times the longest of news articles. */
  static final int LONGEST_LINE = 32 << 20;

  private static final int DEEPEST_NESTING = 64;

  // A line is limited as a whole, so a string in it needs no limit of its own.
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST_NESTING)
                          .maxStringLength(LONGEST_LINE)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Path file;
  private final InputStream bytes;
  private @Nullable Line next;
  private long lineNumber;
  private long bytesRead;

  /**
   * The lines of a stream.
   *
   * @param file named in messages
   * @param bytes buffered, since it is read byte by byte
   */
  JsonLines(Path file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * One line.
   *
   * @param number counted from 1
   * @param bytes without the line break; none if it is too long
   * @param tooLong longer than {@link #LONGEST_LINE}
   */
  @SuppressWarnings("ArrayRecordComponent") // made, read once and dropped; never compared
  record Line(long number, byte[] bytes, boolean tooLong) {}

  /** How far the file has been read. */
  long bytesRead() {
    return bytesRead;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      Optional<Line> read = readLine();
      if (read.isEmpty()) {
        return false;
      }
      next = isBlank(read.get()) ? null : read.get();
    }
    return true;
  }

  @Override
  public Line next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more lines in " + file);
    }
    Line line = next;
    next = null;
    return line;
  }

  private Optional<Line> readLine() {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    boolean tooLong = false;
    try {
      int unit = bytes.read();
      if (unit < 0) {
        return Optional.empty();
      }
      for (; unit >= 0; unit = bytes.read()) {
        bytesRead++;
        if (unit == '\n') {
          break;
        }
        if (line.size() == LONGEST_LINE) {
          tooLong = true;
          line = new ByteArrayOutputStream(0);
        }
        if (!tooLong) {
          line.write(unit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lineNumber++;
    return Optional.of(new Line(lineNumber, line.toByteArray(), tooLong));
  }

  private static boolean isBlank(Line line) {
    for (byte unit : line.bytes()) {
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return !line.tooLong();
  }

  /**
   * The document of a line: its {@code text}, and {@code id} and {@code date} where given.
   *
   * @throws BrokenLineException if the line is no such document; the message says why and where
   */
  static Document toDocument(Line line) {
    if (line.tooLong()) {
      throw new BrokenLineException(
          "line is longer than %,d bytes; split the document".formatted(LONGEST_LINE));
    }
    try {
      return toDocument(ArticleFile.decode(line.bytes()));
    } catch (NotUtf8Exception e) {
      throw new BrokenLineException(String.valueOf(e.getMessage()));
    }
  }

  /** The document of a line; see {@link #toDocument(Line)}. */
  static Document toDocument(String line) {
    try {
      JsonNode document = JSON.readTree(line);
      if (!document.isObject()) {
        throw new BrokenLineException("expected an object such as {\"id\": …, \"text\": …}");
      }
      if (!document.path("text").isTextual()) {
        throw new BrokenLineException("expected a field \"text\" that holds a string");
      }
      DocumentMetadata metadata = DocumentMetadata.empty();
      if (document.hasNonNull("id")) {
        metadata = metadata.withId(document.get("id").asText());
      }
      if (document.hasNonNull("date")) {
        metadata = metadata.withDate(date(document.get("date").asText()));
      }
      return Document.of(document.get("text").textValue(), metadata);
    } catch (StreamConstraintsException e) {
      throw new BrokenLineException(
          column(e)
              + (String.valueOf(e.getOriginalMessage()).contains("nesting")
                  ? "JSON is nested deeper than " + DEEPEST_NESTING + " levels"
                  : reason(e)));
    } catch (JsonProcessingException e) {
      throw new BrokenLineException(column(e) + "broken JSON: " + reason(e));
    }
  }

  private static LocalDate date(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new BrokenLineException(
          "'" + Wrapping.oneLine(date) + "' is no date; expected one such as 2026-08-20");
    }
  }

  private static String column(JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    return "column " + (where == null ? 1 : where.getColumnNr()) + ": ";
  }

  private static String reason(JsonProcessingException e) {
    return Wrapping.oneLine(e.getOriginalMessage());
  }

  /** A line that holds no document. */
  static final class BrokenLineException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BrokenLineException(String message) {
      super(message);
    }
  }
}
