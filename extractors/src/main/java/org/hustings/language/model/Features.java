package org.hustings.language.model;

import java.util.Arrays;

/**
 * The features of one decision, each hashed to an {@code int}: a buffer to fill, score and clear.
 *
 * <p>A feature is a template number and up to three values (a word's hash, a tag's number, a
 * distance). No string is built. The same template and values always give the same key, so a model
 * can be trained in one place and used in another; keep template numbers apart where two templates
 * feed one model.
 *
 * <pre>{@code
 * Features features = new Features();
 * features.clear();
 * features.add(1, lemmaHash);
 * features.add(2, tag.ordinal(), nextTag.ordinal());
 * float score = model.score(features);
 * }</pre>
 *
 * <p>Not safe for use by many threads: each call of a decoder makes its own.
 */
public final class Features {

  private static final long MIX_1 = 0x9E3779B97F4A7C15L;
  private static final long MIX_2 = 0xBF58476D1CE4E5B9L;
  private static final long MIX_3 = 0x94D049BB133111EBL;

  private int[] keys;
  private int size;
  private int[] places = new int[0];
  private int[] sums = new int[0];

  /** An empty buffer; it grows as needed. */
  public Features() {
    this(128);
  }

  /** An empty buffer with room for so many features; it grows as needed. */
  Features(int room) {
    keys = new int[room];
  }

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** The number of features added since the last {@link #clear}. */
  public int size() {
    return size;
  }

  /** Adds a feature that is always on: a bias. */
  public void add(int template) {
    addPacked(template, 0);
  }

  /** Adds a feature of one value. */
  public void add(int template, int value) {
    addPacked(template, value);
  }

  /** Adds a feature of two values. */
  public void add(int template, int first, int second) {
    addPacked(template, (first & 0xFFFF_FFFFL) | (long) second << 32);
  }

  /** Adds a feature of three values. */
  public void add(int template, int first, int second, int third) {
    addPacked(template, ((first & 0xFFFF_FFFFL) | (long) second << 32) + MIX_3 * (third + 1L));
  }

  /**
   * Adds a feature whose values the caller packed into one {@code long}: the cheapest way where
   * several small numbers fit.
   */
  public void addPacked(int template, long values) {
    long mixed = (values ^ (long) template << 48) * MIX_1;
    mixed = (mixed ^ mixed >>> 29) * MIX_2;
    mixed ^= mixed >>> 32;
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = (int) (mixed * MIX_3 >>> 32);
  }

  /** These features, apart from the buffer. */
  Features copy() {
    Features copy = new Features(0);
    copy.keys = Arrays.copyOf(keys, size);
    copy.size = size;
    return copy;
  }

  /** Keeps only the features that a filter passes, in order. */
  public void retain(FeatureFilter filter) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (filter.passes(keys[i])) {
        keys[kept++] = keys[i];
      }
    }
    size = kept;
  }

  /** The hash of one feature. Models take its highest bits as a row number. */
  int key(int index) {
    return keys[index];
  }

  /** The backing array, of which the first {@link #size()} elements count. */
  int[] keys() {
    return keys;
  }

  /** Room for where a table has each feature's weights: at least {@link #size()} long. */
  int[] places() {
    if (places.length < size) {
      places = new int[size];
    }
    return places;
  }

  /** Room for sums, all 0: at least of the given length. */
  int[] sums(int length) {
    if (sums.length < length) {
      sums = new int[length];
    } else {
      Arrays.fill(sums, 0);
    }
    return sums;
  }
}
