package org.hustings.attribution;

import java.util.Set;

/** Reads from a cue whether the source stands behind the content. */
final class CuePolarity {
  private static final Set<String> DECLINING = Set.of("decline", "refuse");
  private static final Set<String> DENYING = Set.of("deny", "refute", "dispute", "rebut");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> NEGATIVE_SUBJECTS = Set.of("neither", "no", "nobody", "none");

  private CuePolarity() {}

  /** {@code declined to say} and {@code would not say} decline, {@code denied} denies. */
  static Polarity of(AttributionView view, Candidate c) {
    boolean denies = false;
    boolean negated =
        c.source != null && NEGATIVE_SUBJECTS.contains(view.text.lower(c.source.first()));
    for (int i = Math.max(view.sentenceStart(c.head), c.cue.first() - 1); i <= c.cue.last(); i++) {
      String lemma = view.text.lemma(i);
      if (DECLINING.contains(lemma)) {
        return Polarity.DECLINED;
      }
      denies |= DENYING.contains(lemma);
      negated |= NEGATIONS.contains(view.text.lower(i));
    }
    if (denies) {
      return negated ? Polarity.ASSERTED : Polarity.DENIED;
    }
    return negated ? Polarity.DECLINED : Polarity.ASSERTED;
  }
}
