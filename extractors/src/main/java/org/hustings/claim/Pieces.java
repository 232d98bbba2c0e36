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

  /** What a character below 128 is. */
  private static final byte[] KINDS = new byte[128];

  private static final byte SPACE = 3;
  private static final byte PUNCTUATION = 4;

  static {
    Arrays.fill(KINDS, SIGN);
    Arrays.fill(KINDS, 0, ' ' + 1, SPACE);
    Arrays.fill(KINDS, '0', '9' + 1, NUMBER);
    Arrays.fill(KINDS, 'a', 'z' + 1, WORD);
    Arrays.fill(KINDS, 'A', 'Z' + 1, WORD);
    for (char c : ".,;:()'\"?!/".toCharArray()) {
      KINDS[c] = PUNCTUATION;
    }
  }

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private short[] shapes; // type, gap, and ordinal of the NumeralLexicon.Part or NO_PART, packed
  private int[] seeds = new int[16];
  private int seedCount;
  private @Nullable String[] lowers;

  private Pieces(String text) {
    this.text = text;
    int guess = text.length() / 4 + 16;
    starts = new int[guess];
    ends = new int[guess];
    shapes = new short[guess];
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
    byte gap = BLANK_LINE;
    for (int i = 0; i < length; ) {
      char c = text.charAt(i);
      byte kind = kind(c);
      if (kind == SPACE) {
        if (c != '\n') {
          gap = gap > SPACED ? gap : SPACED;
        } else {
          gap = gap >= LINE ? BLANK_LINE : LINE;
        }
        i++;
        continue;
      }
      int start = i++;
      if (kind == WORD) {
        int hash = c | 0x20;
        while (i < length && kind(text.charAt(i)) == WORD) {
          hash = 31 * hash + (text.charAt(i++) | 0x20);
        }
        byte part = numerals.partOf(text, start, i, hash);
        add(start, i, WORD, gap, part, part != NumeralLexicon.NO_PART);
      } else if (kind == NUMBER || (c == '.' && opensNumber(start))) {
        i = endOfNumber(start);
        add(start, i, NUMBER, gap, NumeralLexicon.NO_PART, true);
      } else {
        add(start, i, SIGN, gap, NumeralLexicon.NO_PART, kind == SIGN);
      }
      gap = GLUED;
    }
  }

  /** {@code .5}, but not {@code a.5}. */
  private boolean opensNumber(int dot) {
    if (dot + 1 == text.length() || !isDigit(text.charAt(dot + 1))) {
      return false;
    }
    byte before = dot == 0 ? SPACE : kind(text.charAt(dot - 1));
    return before != WORD && before != NUMBER;
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

  private void add(int start, int end, byte type, byte gap, byte part, boolean seed) {
    if (size == starts.length) {
      int larger = size * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      shapes = Arrays.copyOf(shapes, larger);
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size] = (short) (part << 4 | gap << 2 | type); // a shift keeps the sign of NO_PART
    if (seed) {
      if (seedCount == seeds.length) {
        seeds = Arrays.copyOf(seeds, seedCount * 2);
      }
      seeds[seedCount++] = size;
    }
    size++;
  }

  private static byte kind(char c) {
    if (c < 128) {
      return KINDS[c];
    }
    if (c >= 0xAA && Character.isLetter(c)) {
      return WORD;
    }
    if (c == '’' || c == '“' || c == '”') {
      return PUNCTUATION;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B ? SPACE : SIGN;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How many pieces a quantity may start with. */
  int seeds() {
    return seedCount;
  }

  /** One of the pieces that a quantity may start with: digits, signs and words of numerals. */
  int seed(int index) {
    return seeds[index];
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
    return piece <= 0 || piece >= size ? BLANK_LINE : (byte) (shapes[piece] >> 2 & 3);
  }

  /** Whether the piece stands in the text and no blank line parts it from the one before. */
  boolean follows(int piece) {
    return gap(piece) != BLANK_LINE;
  }

  boolean isGlued(int piece) {
    return gap(piece) == GLUED;
  }

  boolean isWord(int piece) {
    return piece >= 0 && piece < size && (shapes[piece] & 3) == WORD;
  }

  boolean isNumber(int piece) {
    return piece >= 0 && piece < size && (shapes[piece] & 3) == NUMBER;
  }

  boolean isSign(int piece) {
    return piece >= 0 && piece < size && (shapes[piece] & 3) == SIGN;
  }

  /** The part that a word plays in numerals, or null. */
  NumeralLexicon.@Nullable Part part(int piece) {
    return piece < 0 || piece >= size || shapes[piece] < 0
        ? null
        : NumeralLexicon.Part.of(shapes[piece] >> 4);
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
