package org.hustings.language.model;

import org.hustings.language.TokenSequence;

/**
 * What models read off the letters of each token: hashes of the form and its shape, computed once
 * for a sentence, and hashes of its beginning and its end, computed when asked for.
 *
 * <p>No string is made of any token. Curly apostrophes count as straight ones. Immutable once made,
 * and safe for use by many threads.
 */
public final class Words {

  /** Bits of {@link #shape}. */
  static final int UPPER = 1;

  static final int LOWER = 2;
  static final int DIGIT = 4;
  static final int HYPHEN = 8;
  static final int DOT = 16;
  static final int INITIAL_UPPER = 32;
  static final int SINGLE = 64;
  static final int SHAPES = 128;

  private static final long PRIME = 0x100000001B3L;
  private static final long START = 0xCBF29CE484222325L;

  private final TokenSequence tokens;
  private final long[] exact;
  private final long[] lower;
  private final byte[] shape;

  private Words(TokenSequence tokens) {
    this.tokens = tokens;
    int size = tokens.size();
    exact = new long[size];
    lower = new long[size];
    shape = new byte[size];
    for (int i = 0; i < size; i++) {
      fill(i, tokens.text(), tokens.start(i), tokens.end(i));
    }
  }

  /** Reads some tokens, numbered as there. */
  public static Words of(TokenSequence tokens) {
    return new Words(tokens);
  }

  private void fill(int i, String text, int start, int end) {
    long exactHash = START;
    long lowerHash = START;
    int bits = end - start == 1 ? SINGLE : 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      char folded = fold(c);
      bits |= kind(c);
      exactHash = (exactHash ^ (c == '’' ? '\'' : c)) * PRIME;
      lowerHash = (lowerHash ^ folded) * PRIME;
    }
    if (end > start && Character.isUpperCase(text.charAt(start))) {
      bits |= INITIAL_UPPER;
    }
    exact[i] = finish(exactHash);
    lower[i] = finish(lowerHash);
    shape[i] = (byte) bits;
  }

  private static int kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return LOWER;
    }
    if (c >= 'A' && c <= 'Z') {
      return UPPER;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return switch (c) {
      case '-' -> HYPHEN;
      case '.' -> DOT;
      default -> Character.isUpperCase(c) ? UPPER : Character.isLetter(c) ? LOWER : 0;
    };
  }

  /** Lower case, digits alike, quotation marks and apostrophes straight. */
  private static char fold(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    return switch (c) {
      case '’' -> '\'';
      case '“', '”' -> '"';
      default -> Character.toLowerCase(c);
    };
  }

  private static long finish(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed; // 0 means "none" in tables
  }

  /** The hash of a form as it stands, curly apostrophes made straight; never 0. */
  public static long hash(CharSequence text, int start, int end) {
    long hash = START;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      hash = (hash ^ (c == '’' ? '\'' : c)) * PRIME;
    }
    return finish(hash);
  }

  /** A form in lower case, with all digits made 0, as {@link #lower} hashes it. */
  public static String folded(String form) {
    StringBuilder folded = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      folded.append(fold(form.charAt(i)));
    }
    return folded.toString();
  }

  /** The number of tokens. */
  public int size() {
    return exact.length;
  }

  /** The hash of a token's form. */
  public long exact(int token) {
    return exact[token];
  }

  /** The hash of a token's form in lower case with all digits made 0. */
  public long lower(int token) {
    return lower[token];
  }

  int lowerInt(int token) {
    return (int) lower[token];
  }

  int exactInt(int token) {
    return (int) exact[token];
  }

  /** The hash of the last letters, in lower case; of all letters where there are fewer. */
  int suffix(int token, int length) {
    int end = tokens.end(token);
    int suffix = 0;
    for (int at = end - 1; at >= Math.max(tokens.start(token), end - length); at--) {
      suffix = suffix * 0x01000193 + fold(tokens.text().charAt(at)) + 1;
    }
    return suffix;
  }

  /** The hash of the first letters, in lower case; 0 where there are fewer. */
  int prefix(int token, int length) {
    int start = tokens.start(token);
    if (tokens.end(token) - start < length) {
      return 0;
    }
    long hash = START;
    for (int at = start; at < start + length; at++) {
      hash = (hash ^ fold(tokens.text().charAt(at))) * PRIME;
    }
    return (int) (hash >>> 20);
  }

  int shape(int token) {
    return shape[token];
  }
}
