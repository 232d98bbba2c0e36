package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Passes the features that were seen in enough documents.
 *
 * <p>Fill it in a first pass over the training documents, then call {@link Features#retain} in the
 * passes that learn. A feature of few documents tells little about the next one; and where a text
 * is its publisher's, a model must hold nothing that only this text has.
 *
 * <pre>{@code
 * FeatureFilter filter = new FeatureFilter(5);
 * for (Article article : articles) {
 *   filter.nextDocument();
 *   article.decisions().forEach(filter::count);
 * }
 * features.retain(filter);
 * }</pre>
 *
 * <p>Features are told apart by 24 bits of their hash, so that a rare feature passes now and then
 * in the wake of a frequent one. Not safe for use by many threads.
 */
public final class FeatureFilter {

  private static final int BITS = 24;

  private final byte[] documents = new byte[1 << BITS];
  private final short[] lastDocument = new short[1 << BITS];
  private final int least;
  private short document;

  /**
   * A filter that has seen nothing.
   *
   * @param least the number of documents that a feature must occur in, 1 to 127
   */
  public FeatureFilter(int least) {
    checkArgument(least >= 1 && least <= 127, "least must be 1 to 127, but was %s", least);
    this.least = least;
  }

  /** Says that the features counted from now on come from another document. */
  public void nextDocument() {
    document++;
    if (document == 0) { // 0 marks a feature that was never seen
      document = 1;
    }
  }

  /** Counts all features of a decision, each once a document. */
  public void count(Features features) {
    for (int i = 0; i < features.size(); i++) {
      int slot = features.key(i) >>> 32 - BITS;
      if (lastDocument[slot] != document) {
        lastDocument[slot] = document;
        if (documents[slot] < Byte.MAX_VALUE) {
          documents[slot]++;
        }
      }
    }
  }

  boolean passes(int key) {
    return documents[key >>> 32 - BITS] >= least;
  }
}
