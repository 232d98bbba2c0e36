package org.hustings.claim;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into runs of letters, numbers with their separators, and single other characters.
 *
 * <p>Finer than tokens, and the same however a tokenizer treats {@code $846.8million} or {@code
 * three-and-a-half-year}: the number grammar reads pieces, so that it does not depend on the
 * tokenizer's taste. White space is no piece; {@link #gap} says how much of it stands before one.
 */
final class Pieces {
  /** What a piece is made of. */
  static final byte WORD = 0;

  static final byte NUMBER = 1;
  static final byte SIGN = 2;

  /** How far a piece is from the one before. */
  static final byte GLUED = 0;

  static final byte SPACED = 1;
  static final byte LINE = 2;
  static final byte BLANK_LINE = 3;

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] types;
  private byte[] gaps;
  private byte[] parts; // ordinal of the NumeralLexicon.Part, or -1
  private @Nullable String[] lowers;

  private Pieces(String text) {
    this.text = text;
    int guess = text.length() / 4 + 16;
    starts = new int[guess];
    ends = new int[guess];
    types = new byte[guess];
    gaps = new byte[guess];
    parts = new byte[guess];
    lowers = new @Nullable String[0];
  }

  /** Cuts a text; words of the lexicon are recognised on the way. */
  static Pieces of(String text, NumeralLexicon numerals) {
    Pieces pieces = new Pieces(text);
    pieces.cut(numerals);
    pieces.lowers = new @Nullable String[pieces.size];
    return pieces;
  }

  private void cut(NumeralLexicon numerals) {
    int length = text.length();
    int i = 0;
    byte gap = BLANK_LINE;
    while (i < length) {
      char c = text.charAt(i);
      if (c <= ' ' || isSpace(c)) {
        if (c != '\n') {
          gap = (byte) Math.max(gap, SPACED);
        } else {
          gap = gap >= LINE ? BLANK_LINE : LINE;
        }
        i++;
        continue;
      }
      int start = i;
      if (isLetter(c)) {
        int hash = 0;
        while (i < length && isLetter(text.charAt(i))) {
          hash = 31 * hash + (text.charAt(i) | 0x20);
          i++;
        }
        add(start, i, WORD, gap, numerals.partOf(text, start, i, hash));
      } else if (isDigit(c)
          || (c == '.'
              && i + 1 < length
              && isDigit(text.charAt(i + 1))
              && (i == 0 || !isLetterOrDigit(text.charAt(i - 1))))) {
        i = endOfNumber(i);
        add(start, i, NUMBER, gap, NumeralLexicon.NO_PART);
      } else {
        i++;
        add(start, i, SIGN, gap, NumeralLexicon.NO_PART);
      }
      gap = GLUED;
    }
  }

  private int endOfNumber(int start) {
    int length = text.length();
    int i = start + 1;
    while (i < length) {
      char c = text.charAt(i);
      if (isDigit(c) || ((c == '.' || c == ',') && i + 1 < length && isDigit(text.charAt(i + 1)))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private void add(int start, int end, byte type, byte gap, byte part) {
    if (size == starts.length) {
      int larger = size * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      types = Arrays.copyOf(types, larger);
      gaps = Arrays.copyOf(gaps, larger);
      parts = Arrays.copyOf(parts, larger);
    }
    starts[size] = start;
    ends[size] = end;
    types[size] = type;
    gaps[size] = gap;
    parts[size] = part;
    size++;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xAA && Character.isLetter(c));
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }

  private static boolean isSpace(char c) {
    return c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B);
  }

  /** The text that was cut. */
  String text() {
    return text;
  }

  /** The number of pieces. */
  int size() {
    return size;
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** How far a piece is from the one before; a piece outside the text is a blank line away. */
  byte gap(int piece) {
    return piece <= 0 || piece >= size ? BLANK_LINE : gaps[piece];
  }

  /** Whether the piece stands in the text and no blank line parts it from the one before. */
  boolean follows(int piece) {
    return gap(piece) != BLANK_LINE;
  }

  boolean isGlued(int piece) {
    return gap(piece) == GLUED;
  }

  boolean isWord(int piece) {
    return piece >= 0 && piece < size && types[piece] == WORD;
  }

  boolean isNumber(int piece) {
    return piece >= 0 && piece < size && types[piece] == NUMBER;
  }

  boolean isSign(int piece) {
    return piece >= 0 && piece < size && types[piece] == SIGN;
  }

  /** The part that a word plays in numerals, or null. */
  NumeralLexicon.@Nullable Part part(int piece) {
    return piece < 0 || piece >= size || parts[piece] < 0
        ? null
        : NumeralLexicon.Part.of(parts[piece]);
  }

  /** The only character of a sign, or NUL for other pieces. */
  char sign(int piece) {
    return isSign(piece) ? text.charAt(starts[piece]) : '\0';
  }

  /** Whether the piece is a hyphen, a minus sign or an en dash. */
  boolean isDash(int piece) {
    char c = sign(piece);
    return c == '-' || c == '–' || c == '‐' || c == '‑' || c == '−';
  }

  /** The piece in lower case; empty outside the text. */
  String lower(int piece) {
    if (piece < 0 || piece >= size) {
      return "";
    }
    String lower = lowers[piece];
    if (lower == null) {
      lower = text.substring(starts[piece], ends[piece]).toLowerCase(Locale.ROOT);
      lowers[piece] = lower;
    }
    return lower;
  }

  /** The piece as written; empty outside the text. */
  String form(int piece) {
    return piece < 0 || piece >= size ? "" : text.substring(starts[piece], ends[piece]);
  }

  /** Whether the piece starts with a capital. */
  boolean isCapitalised(int piece) {
    return isWord(piece) && Character.isUpperCase(text.charAt(starts[piece]));
  }

  int length(int piece) {
    return ends[piece] - starts[piece];
  }
}
