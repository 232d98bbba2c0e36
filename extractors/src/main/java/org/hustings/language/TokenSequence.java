package org.hustings.language;

import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndexes;

/**
 * Consecutive tokens of a text, numbered from 0: what a tagger, a parser or a sentence splitter is
 * given.
 *
 * <p>A view of shared arrays: making one costs next to nothing, and words are read from the text
 * without a string being built. Safe for use by many threads.
 */
public final class TokenSequence {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int from;
  private final int size;

  TokenSequence(String text, int[] starts, int[] ends, int from, int to) {
    checkPositionIndexes(from, to, starts.length);
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.from = from;
    this.size = to - from;
  }

  /**
   * Tokens at known places.
   *
   * @param starts offset of each token's first code unit, ascending; not copied
   * @param ends offset after each token's last code unit; not copied
   */
  public static TokenSequence of(String text, int[] starts, int[] ends) {
    return new TokenSequence(text, starts, ends, 0, starts.length);
  }

  /**
   * Words as if written with one space between each two.
   *
   * <pre>{@code
   * TokenSequence.ofWords("She", "did", "n't").text();  // "She did n't"
   * }</pre>
   */
  public static TokenSequence ofWords(String... words) {
    int[] starts = new int[words.length];
    int[] ends = new int[words.length];
    int offset = 0;
    for (int i = 0; i < words.length; i++) {
      starts[i] = offset;
      ends[i] = offset + words[i].length();
      offset = ends[i] + 1;
    }
    return of(String.join(" ", words), starts, ends);
  }

  /** The whole text that the tokens stand in. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** Offset of a token's first code unit. */
  public int start(int token) {
    checkElementIndex(token, size);
    return starts[from + token];
  }

  /** Offset after a token's last code unit. */
  public int end(int token) {
    checkElementIndex(token, size);
    return ends[from + token];
  }

  /** A token as it stands in the text; builds a string. */
  public String form(int token) {
    return text.substring(start(token), end(token));
  }

  /** All tokens as strings. */
  public String[] forms() {
    String[] forms = new String[size];
    for (int i = 0; i < size; i++) {
      forms[i] = form(i);
    }
    return forms;
  }

  /** The tokens from {@code fromToken} up to, not including, {@code toToken}. */
  public TokenSequence part(int fromToken, int toToken) {
    checkPositionIndexes(fromToken, toToken, size);
    return new TokenSequence(text, starts, ends, from + fromToken, from + toToken);
  }
}
