package org.hustings.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A proposed attribution, in token numbers: a cue with the best extent, source and content for it.
 */
final class Candidate {

  final int head; // of the cue
  double cueProbability = 1;
  TokenRange cue;
  @Nullable TokenRange source;
  @Nullable TokenRange left; // content before the head
  @Nullable TokenRange right; // content after the head
  double contentMargin; // how far the best content is ahead of the second best
  double sourceMargin;
  double acceptance; // how likely the whole is right

  Candidate(int head) {
    this.head = head;
    cue = new TokenRange(head, head);
  }

  boolean contentHas(int token) {
    return left != null && left.contains(token) || right != null && right.contains(token);
  }

  int firstContent() {
    return left != null ? left.first() : right != null ? right.first() : head;
  }

  int lastContent() {
    return right != null ? right.last() : left != null ? left.last() : head;
  }
}
