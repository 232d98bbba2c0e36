package org.hustings.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of pieces, with a value each: the longest one that starts or ends at a piece is found in
 * as many steps as it has pieces.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {
  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    @Nullable V value;
  }

  /**
   * A phrase found in a text.
   *
   * @param value what it stands for
   * @param bound the piece after it, or the first piece of it when matched backwards
   */
  record Match<V>(V value, int bound) {}

  private final Node<V> root = new Node<>();
  private final boolean backwards;
  private final NumeralLexicon noNumerals;

  private Phrases(boolean backwards, NumeralLexicon noNumerals) {
    this.backwards = backwards;
    this.noNumerals = noNumerals;
  }

  /** Phrases to be read from their first piece on. */
  static <V> Phrases<V> forwards(NumeralLexicon numerals) {
    return new Phrases<>(false, numerals);
  }

  /** Phrases to be read from their last piece back. */
  static <V> Phrases<V> backwards(NumeralLexicon numerals) {
    return new Phrases<>(true, numerals);
  }

  /** Adds a phrase; a later one replaces an earlier one. */
  void put(String phrase, V value) {
    Pieces pieces = Pieces.of(phrase, noNumerals);
    Node<V> node = root;
    for (int i = 0; i < pieces.size(); i++) {
      String word = pieces.lower(backwards ? pieces.size() - 1 - i : i);
      node = node.next.computeIfAbsent(word, key -> new Node<>());
    }
    node.value = value;
  }

  /** The longest phrase that starts at a piece (ends at it, when matched backwards), or null. */
  @Nullable Match<V> longest(Pieces pieces, int piece) {
    return longest(pieces, piece, false);
  }

  /** As {@link #longest(Pieces, int)}, where hyphens between the words are passed over. */
  @Nullable Match<V> longestAcrossHyphens(Pieces pieces, int piece) {
    return longest(pieces, piece, true);
  }

  private @Nullable Match<V> longest(Pieces pieces, int piece, boolean acrossHyphens) {
    Match<V> found = null;
    Node<V> node = root;
    int step = backwards ? -1 : 1;
    for (int i = piece; i >= 0 && i < pieces.size(); i += step) {
      if (i != piece && !pieces.follows(backwards ? i + 1 : i)) {
        break;
      }
      Node<V> next = node.next.get(pieces.lower(i));
      if (next == null) {
        if (acrossHyphens && i != piece && pieces.isDash(i) && pieces.isWord(i + 1)) {
          continue;
        }
        break;
      }
      node = next;
      V value = node.value;
      if (value != null) {
        found = new Match<>(value, backwards ? i : i + 1);
      }
    }
    return found;
  }
}
