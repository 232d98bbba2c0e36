package org.hustings.examples.cli;

/** Bytes that are no UTF-8. */
final class NotUtf8Exception extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /** The fault at a position in the bytes. */
  NotUtf8Exception(byte[] bytes, int position) {
    super(
        "column %d: byte 0x%02X is no UTF-8; convert the file to UTF-8 first"
            .formatted(position - lineStart(bytes, position) + 1, bytes[position] & 0xFF));
    int breaks = 0;
    for (int i = 0; i < position; i++) {
      breaks += bytes[i] == '\n' ? 1 : 0;
    }
    line = breaks + 1;
  }

  /** The line of the first byte at fault, counted from 1. */
  int line() {
    return line;
  }

  private static int lineStart(byte[] bytes, int position) {
    int start = position;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }
}
