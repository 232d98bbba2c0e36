package org.hustings.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text from a file or from standard input, which must be UTF-8. */
final class ArticleFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ArticleFile() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @param name a path, or {@code -} for standard input
   */
  static String read(String name) throws UnusableInputException {
    byte[] bytes = name.equals("-") ? standardInput() : file(Path.of(name));
    try {
      String text = decode(bytes);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NotUtf8Exception e) {
      String place = name.equals("-") ? "standard input" : name;
      throw new UnusableInputException(place + ":" + e.line() + ": " + e.getMessage());
    }
  }

  /** Checks that a path names a file that can be read. */
  static void checkReadable(Path path) throws UnusableInputException {
    if (!Files.exists(path)) {
      throw new UnusableInputException(path + ": no such file");
    }
    if (Files.isDirectory(path)) {
      throw new UnusableInputException(path + ": is a directory; name a file in it");
    }
    if (!Files.isReadable(path)) {
      throw new UnusableInputException(path + ": no permission to read the file");
    }
  }

  /**
   * The text of the bytes.
   *
   * @throws NotUtf8Exception if they are none; it tells the first byte at fault
   */
  static String decode(byte[] bytes) throws NotUtf8Exception {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8Exception(bytes, in.position());
    }
    return out.flip().toString();
  }

  private static byte[] file(Path path) throws UnusableInputException {
    checkReadable(path);
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read: " + IoMessage.of(e));
    }
  }

  private static byte[] standardInput() throws UnusableInputException {
    try {
      InputStream in = System.in;
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UnusableInputException("standard input: cannot be read: " + e.getMessage());
    }
  }
}
