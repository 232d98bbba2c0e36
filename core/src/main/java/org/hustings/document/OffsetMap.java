package org.hustings.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A normalized copy of a text, and the way back: what a rule finds in the copy becomes a span of
 * the original.
 *
 * <pre>{@code
 * String original = "“We\nwon’t go,” she said.";
 * OffsetMap map = OffsetMap.unwrapped(original).then(OffsetMap::straightened);
 * map.normalized();                              // "We won't go," she said.
 * map.toOriginal(Span.of(1, 9)).in(original);    // We\nwon’t
 * }</pre>
 *
 * <p>Spans are mapped as spans, character by character: the result reaches from where the first
 * character came from to where the last one came from. So characters that were dropped at the edge
 * of a span stay outside, and a span that ends inside a replacement takes in the whole of what was
 * replaced.
 *
 * <p>Immutable and safe for use by many threads. Making a map takes time linear in the text,
 * mapping a span the logarithm of the number of replacements.
 */
public final class OffsetMap {
  private final String original;
  private final String normalized;
  private final Edges originalEdges;
  private final Edges normalizedEdges;
  private final Optional<OffsetMap> before; // the map that gave our original

  private OffsetMap(
      String original,
      String normalized,
      Edges originalEdges,
      Edges normalizedEdges,
      Optional<OffsetMap> before) {
    this.original = original;
    this.normalized = normalized;
    this.originalEdges = originalEdges;
    this.normalizedEdges = normalizedEdges;
    this.before = before;
  }

  /** The map of a text onto itself. */
  public static OffsetMap identity(String original) {
    return builder(original).build();
  }

  /** A builder of a map from replacements, for a normalization of one's own. */
  public static Builder builder(String original) {
    return new Builder(original);
  }

  /**
   * The text with the lines of each paragraph joined: a line break, with the white space around it,
   * becomes one space, or nothing where a hyphenated word was broken at its hyphen ({@code
   * anti-\ngovernment}). Blank lines stay.
   */
  public static OffsetMap unwrapped(String original) {
    Builder edits = builder(original);
    int length = original.length();
    int at = 0;
    while (at < length) {
      int start = at;
      int breaks = 0;
      while (at < length && isBlank(original.charAt(at))) {
        if (isLineBreak(original, at)) {
          breaks++;
        }
        at++;
      }
      // White space at the ends of the text wraps nothing.
      if (breaks == 1 && start > 0 && at < length) {
        edits.replace(start, at, isBrokenAtHyphen(original, start, at) ? "" : " ");
      }
      if (at == start) {
        at++;
      }
    }
    return edits.build();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether a line ends at an offset; the two characters of a Windows line break count once. */
  private static boolean isLineBreak(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
  }

  private static boolean isBrokenAtHyphen(String text, int breakStart, int breakEnd) {
    return breakStart >= 2
        && text.charAt(breakStart - 1) == '-'
        && Character.isLetter(text.charAt(breakStart - 2))
        && Character.isLetter(text.charAt(breakEnd));
  }

  /**
   * The text in the marks of a typewriter: curly and angled quotation marks, primes, {@code ``} and
   * {@code ''} become straight, any dash a hyphen, any one space of special width a plain one, an
   * ellipsis three periods; soft hyphens and characters without width are dropped.
   */
  public static OffsetMap straightened(String original) {
    Builder edits = builder(original);
    int at = 0;
    while (at < original.length()) {
      int length = isDoubledMark(original, at) ? 2 : 1;
      String straight = length == 2 ? "\"" : straight(original.charAt(at));
      if (length == 2 || straight.length() != 1 || straight.charAt(0) != original.charAt(at)) {
        edits.replace(at, at + length, straight);
      }
      at += length;
    }
    return edits.build();
  }

  private static boolean isDoubledMark(String text, int at) {
    return text.startsWith("``", at) || text.startsWith("''", at);
  }

  private static String straight(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> "\"";
      case '‘', '’', '‚', '‛', '‹', '›', '′', '`' -> "'";
      case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
      case '\t', '\u00A0', '\u202F', '\u205F', '\u3000' -> " ";
      case '…' -> "...";
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
      default -> c >= '\u2000' && c <= '\u200A' ? " " : String.valueOf(c);
    };
  }

  /**
   * This map followed by another one, which normalizes further: {@code unwrapped(text)
   * .then(OffsetMap::straightened)}.
   *
   * @param next makes a map of the text that it is given, the normalized text of this one
   * @throws IllegalArgumentException if it made one of another text
   */
  public OffsetMap then(Function<String, OffsetMap> next) {
    OffsetMap last = next.apply(normalized);
    checkArgument(
        last.original().equals(normalized), "the next map must be of the text that it is given");
    return last.after(this);
  }

  private OffsetMap after(OffsetMap first) {
    return new OffsetMap(
        original,
        normalized,
        originalEdges,
        normalizedEdges,
        Optional.of(before.map(between -> between.after(first)).orElse(first)));
  }

  /** The text as it was. */
  public String original() {
    return before.map(OffsetMap::original).orElse(original);
  }

  /** The text as rules want it. */
  public String normalized() {
    return normalized;
  }

  /**
   * Where the words of a span of the normalized text stand in the original.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the normalized text
   */
  public Span toOriginal(Span inNormalized) {
    checkPositionIndexes(inNormalized.start(), inNormalized.end(), normalized.length());
    Span mapped = normalizedEdges.mapTo(originalEdges, inNormalized);
    return before.isEmpty() ? mapped : before.get().toOriginal(mapped);
  }

  /**
   * Where the words of a span of the original stand in the normalized text; an empty span, at the
   * place where they stood, if they were dropped.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the original text
   */
  public Span toNormalized(Span inOriginal) {
    Span given = before.isEmpty() ? inOriginal : before.get().toNormalized(inOriginal);
    checkPositionIndexes(given.start(), given.end(), original.length());
    return originalEdges.mapTo(normalizedEdges, given);
  }

  /** The normalized text. */
  @Override
  public String toString() {
    return normalized;
  }

  /** Collects replacements in text order. For use by one thread. */
  public static final class Builder {
    private final String original;
    private final StringBuilder normalized = new StringBuilder();
    private final Edges originalEdges = new Edges();
    private final Edges normalizedEdges = new Edges();
    private int copiedTo;

    private Builder(String original) {
      this.original = Objects.requireNonNull(original, "original");
    }

    /**
     * Replaces a range of the original.
     *
     * @param start at or after the end of the range replaced last
     * @param end exclusive; the same as {@code start} inserts
     * @param replacement may be empty
     * @throws IllegalArgumentException if the range begins before the end of the one replaced last
     * @throws IndexOutOfBoundsException if it reaches past the end of the original
     */
    public Builder replace(int start, int end, String replacement) {
      checkPositionIndexes(start, end, original.length());
      checkArgument(
          start >= copiedTo,
          "replacements must be in text order: %s comes before %s, the end of the last one",
          start,
          copiedTo);
      normalized.append(original, copiedTo, start).append(replacement);
      copiedTo = end;
      // One character for another moves nothing.
      if (end - start != 1 || replacement.length() != 1) {
        originalEdges.add(start, end);
        normalizedEdges.add(normalized.length() - replacement.length(), normalized.length());
      }
      return this;
    }

    /** The map. The builder must not be used any more. */
    public OffsetMap build() {
      normalized.append(original, copiedTo, original.length());
      copiedTo = original.length();
      return new OffsetMap(
          original, normalized.toString(), originalEdges, normalizedEdges, Optional.empty());
    }
  }

  /** Where the replaced ranges start and end, on one side of a map; both ascend. */
  private static final class Edges {
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      starts[size] = start;
      ends[size++] = end;
    }

    Span mapTo(Edges other, Span span) {
      int start = mapStart(other, span.start());
      return span.isEmpty()
          ? Span.of(start, start)
          : Span.of(start, Math.max(start, mapEnd(other, span.end())));
    }

    private int mapStart(Edges other, int character) {
      int range = rangesBefore(character);
      return range < size && starts[range] <= character
          ? other.starts[range]
          : character + shiftAfter(range - 1, other);
    }

    private int mapEnd(Edges other, int end) {
      int range = rangesBefore(end - 1);
      return range < size && starts[range] <= end - 1
          ? other.ends[range]
          : end + shiftAfter(range - 1, other);
    }

    private int shiftAfter(int range, Edges other) {
      return range < 0 ? 0 : other.ends[range] - ends[range];
    }

    /** The number of ranges that end at or before a character. */
    private int rangesBefore(int character) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (ends[middle] <= character) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
