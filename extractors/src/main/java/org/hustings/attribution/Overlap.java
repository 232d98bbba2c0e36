package org.hustings.attribution;

import org.jspecify.annotations.Nullable;

/** How much two stretches of words share: the Jaccard index, 0 to 1. */
final class Overlap {
  private Overlap() {}

  /** Of two ranges, by tokens; two missing ones agree. */
  static double of(@Nullable TokenRange a, @Nullable TokenRange b) {
    if (a == null || b == null) {
      return a == null && b == null ? 1 : 0;
    }
    int both = Math.max(0, Math.min(a.last(), b.last()) - Math.max(a.first(), b.first()) + 1);
    int either = a.last() - a.first() + 1 + b.last() - b.first() + 1 - both;
    return (double) both / either;
  }

  /** Of the contents of two proposals, by words. */
  static double ofContents(AttributionView view, Candidate a, Candidate b) {
    int from = Math.max(a.firstContent(), b.firstContent());
    int to = Math.min(a.lastContent(), b.lastContent());
    if (from > to) {
      return 0;
    }
    int both = 0;
    for (int k = from; k <= to; k++) {
      both += view.word[k] && a.contentHas(k) && b.contentHas(k) ? 1 : 0;
    }
    return both == 0 ? 0 : (double) both / (words(view, a) + words(view, b) - both);
  }

  private static int words(AttributionView view, Candidate c) {
    return view.words(c.left) + view.words(c.right);
  }
}
