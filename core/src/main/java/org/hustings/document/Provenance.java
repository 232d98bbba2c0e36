package org.hustings.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * Which rule made an annotation, and how far to trust it.
 *
 * <pre>{@code
 * Provenance.of("hashtag/word", 1.0);
 * }</pre>
 *
 * @param rule a stable, lower-case name such as {@code quote/pronoun}: what was found, a slash, and
 *     how; users filter by it
 * @param confidence a number in [0, 1], to sort and to cut by; no probability. Whoever sets it
 *     documents its origin
 */
public record Provenance(String rule, double confidence) {

  /** Checks that the rule is named and that {@code confidence} lies in [0, 1]. */
  public Provenance {
    Objects.requireNonNull(rule, "rule");
    checkArgument(!rule.isBlank(), "rule must not be blank");
    checkArgument(
        confidence >= 0 && confidence <= 1, "confidence must be in [0, 1], but was %s", confidence);
  }

  /** The given rule and confidence. */
  public static Provenance of(String rule, double confidence) {
    return new Provenance(rule, confidence);
  }

  /** The rule and the confidence: {@code quote/pronoun (0.8)}. */
  @Override
  public String toString() {
    return rule + " (" + confidence + ")";
  }
}
