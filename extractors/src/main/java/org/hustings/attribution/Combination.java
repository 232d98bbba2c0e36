package org.hustings.attribution;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the model reads with what the rules find.
 *
 * <p>The model has seen the rules' findings and weighed them, so its word goes; the rules add to
 * whom something was said and whether it was denied, and what they find where the model is silent,
 * if the rule is one that is right even then.
 */
final class Combination {
  /**
   * How sure the model must be of what no rule finds: much of it is reaction ({@code rejected the
   * bill}) rather than speech.
   */
  private static final double LEAST_WITHOUT_RULE = 0.4;

  private static final Set<String> TRUSTED_ALONE =
      ids(
          Rule.QUOTE_BEFORE_CUE,
          Rule.QUOTE_AFTER_CUE,
          Rule.CLAUSE_WITH_QUOTE,
          Rule.CLAUSE_BEFORE_CUE,
          Rule.THAT_CLAUSE,
          Rule.BARE_CLAUSE,
          Rule.ACCORDING_TO,
          Rule.COLON,
          Rule.TRANSCRIPT,
          Rule.HEADLINE,
          Rule.SIGNATURE,
          Rule.FREE_QUOTATION,
          Rule.NESTED);

  /** The model keeps only the outermost of nested attributions; these are right inside it too. */
  private static final Set<String> TRUSTED_INSIDE =
      ids(
          Rule.QUOTE_BEFORE_CUE,
          Rule.QUOTE_AFTER_CUE,
          Rule.CLAUSE_WITH_QUOTE,
          Rule.THAT_CLAUSE,
          Rule.BARE_CLAUSE,
          Rule.NESTED);

  private Combination() {}

  private static Set<String> ids(Rule... rules) {
    return Arrays.stream(rules).map(Rule::id).collect(toSet());
  }

  /** All attributions, by the start of their content. */
  static List<Attribution> of(List<Attribution> learned, List<Attribution> byRules) {
    AttributionIndex rules = new AttributionIndex(byRules);
    AttributionIndex model = new AttributionIndex(learned);
    List<Attribution> all = new ArrayList<>();
    for (Attribution attribution : learned) {
      Attribution same = sameAs(attribution, rules.near(attribution.span()));
      if (same != null) {
        all.add(enriched(attribution, same));
      } else if (attribution.provenance().confidence() >= LEAST_WITHOUT_RULE) {
        all.add(attribution);
      }
    }
    for (Attribution attribution : byRules) {
      List<Attribution> rivals =
          model.near(reach(attribution)).stream()
              .filter(other -> collide(attribution, other))
              .toList();
      String rule = attribution.provenance().rule();
      if (rivals.isEmpty()
          ? TRUSTED_ALONE.contains(rule)
          : TRUSTED_INSIDE.contains(rule) && isInside(attribution, rivals)) {
        all.add(attribution);
      }
    }
    all.sort(
        Comparator.comparing(Attribution::span)
            .thenComparing(attribution -> attribution.provenance().rule()));
    return List.copyOf(all);
  }

  /** From the first word of content or cue to the last. */
  private static Span reach(Attribution attribution) {
    return attribution.cue().map(attribution.span()::cover).orElse(attribution.span());
  }

  /** The one with much the same content, or null. */
  private static @Nullable Attribution sameAs(Attribution wanted, List<Attribution> near) {
    Attribution best = null;
    int most = 0;
    for (Attribution attribution : near) {
      int shared = shared(attribution.content(), wanted.content());
      if (shared > most && 2 * shared >= Math.max(length(wanted), length(attribution))) {
        best = attribution;
        most = shared;
      }
    }
    return best;
  }

  private static Attribution enriched(Attribution learned, Attribution rule) {
    return new Attribution(
        learned.type(),
        learned.content(),
        learned.cue(),
        learned.source(),
        rule.addressee(),
        learned.medium(),
        rule.polarity() == Polarity.ASSERTED ? learned.polarity() : rule.polarity(),
        learned.provenance());
  }

  /** Whether source, cue and content all lie inside the content of each rival. */
  private static boolean isInside(Attribution attribution, List<Attribution> rivals) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return false;
    }
    Span whole = reach(attribution).cover(attribution.source().get());
    return rivals.stream().allMatch(rival -> rival.content().contains(whole));
  }

  private static boolean collide(Attribution a, Attribution b) {
    if (a.cue().isPresent() && b.cue().isPresent() && a.cue().get().overlaps(b.cue().get())) {
      return true;
    }
    return shared(a.content(), b.content()) > 0;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private static int shared(Spans a, Spans b) {
    int shared = 0;
    for (Span x : a) {
      for (Span y : b) {
        shared += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    return shared;
  }
}
