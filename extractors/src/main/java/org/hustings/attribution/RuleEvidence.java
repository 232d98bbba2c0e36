package org.hustings.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found, by token, as evidence for the learned model: it learns which rule to trust
 * with which cue.
 */
final class RuleEvidence {
  private static final Map<String, Integer> NUMBERS = numbers();

  /** One attribution of the rules in token numbers. */
  private record Found(int rule, List<TokenRange> content, @Nullable TokenRange source) {}

  private final List<Found> all = new ArrayList<>();
  private final int[] atCue; // number of the attribution whose cue the token stands in, from 1
  private final int[] around; // rule whose content the token stands in, from 1

  RuleEvidence(LanguageAnalysis text, List<Attribution> attributions) {
    atCue = new int[text.size()];
    around = new int[text.size()];
    for (Attribution attribution : attributions) {
      int rule = NUMBERS.getOrDefault(attribution.provenance().rule(), 0) + 1;
      List<TokenRange> content = new ArrayList<>();
      for (Span span : attribution.content()) {
        TokenRange range = words(text, span);
        if (range != null) {
          content.add(range);
          for (int i = range.first(); i <= range.last(); i++) {
            around[i] = rule;
          }
        }
      }
      all.add(
          new Found(
              rule, content, attribution.source().map(span -> words(text, span)).orElse(null)));
      attribution
          .cue()
          .ifPresent(
              cue -> {
                for (int i = text.tokenAt(cue.start());
                    i < text.size() && text.start(i) < cue.end();
                    i++) {
                  atCue[i] = all.size();
                }
              });
    }
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Rule rule : Rule.values()) {
      numbers.put(rule.id(), rule.ordinal() + 1);
    }
    return numbers;
  }

  private static @Nullable TokenRange words(LanguageAnalysis text, Span span) {
    int first = -1;
    int last = -1;
    for (int i = text.tokenAt(span.start()); i < text.size() && text.start(i) < span.end(); i++) {
      if (Character.isLetterOrDigit(text.text().charAt(text.start(i)))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new TokenRange(first, last);
  }

  /** The rule whose cue the token stands in, or 0. */
  int ruleAtCue(int token) {
    return atCue[token] == 0 ? 0 : all.get(atCue[token] - 1).rule;
  }

  /** The rule whose content the token stands in, or 0. */
  int ruleAround(int token) {
    return around[token];
  }

  /**
   * How a boundary at {@code p} of a slot of the cue at {@code head} fits what the rules say: 0
   * where they say nothing, 1 where they leave the slot empty, 2 outside, 3 inside, 4 at the very
   * place.
   */
  int boundary(int head, Slot slot, boolean start, int p) {
    if (atCue[head] == 0 || slot == Slot.CUE_EXTENT) {
      return 0;
    }
    Found found = all.get(atCue[head] - 1);
    if (slot == Slot.SOURCE) {
      return found.source == null ? 1 : fit(found.source, start, p);
    }
    int best = 1;
    for (TokenRange range : found.content) {
      boolean sameSide = range.first() < head == (slot == Slot.LEFT_CONTENT);
      if (sameSide) {
        best = Math.max(best, fit(range, start, p));
      }
    }
    return best;
  }

  private static int fit(TokenRange range, boolean start, int p) {
    return p == (start ? range.first() : range.last()) ? 4 : range.contains(p) ? 3 : 2;
  }

  /** Whether the rules fill a slot of the cue: 0 where they say nothing, 1 no, 2 yes. */
  int fills(int head, Slot slot) {
    if (atCue[head] == 0) {
      return 0;
    }
    Found found = all.get(atCue[head] - 1);
    if (slot == Slot.SOURCE) {
      return found.source == null ? 1 : 2;
    }
    boolean filled = false;
    for (TokenRange range : found.content) {
      filled |= range.first() < head == (slot == Slot.LEFT_CONTENT);
    }
    return filled ? 2 : 1;
  }

  /** How far a whole proposal agrees with the rules, as a small number; 0 where they are silent. */
  int agreement(Candidate c) {
    if (atCue[c.head] == 0) {
      return 0;
    }
    Found found = all.get(atCue[c.head] - 1);
    int code = 1;
    code += side(found, c, Slot.LEFT_CONTENT, c.left);
    code += 3 * side(found, c, Slot.RIGHT_CONTENT, c.right);
    boolean sameSource =
        found.source == null
            ? c.source == null
            : c.source != null && found.source.overlaps(c.source);
    return code + (sameSource ? 9 : 0);
  }

  private static int side(Found found, Candidate c, Slot slot, @Nullable TokenRange range) {
    double best = range == null ? 1 : 0;
    for (TokenRange content : found.content) {
      if (content.first() < c.head == (slot == Slot.LEFT_CONTENT)) {
        best = range == null ? 0 : Math.max(best, Overlap.of(content, range));
      }
    }
    return best > 0.95 ? 2 : best > 0.5 ? 1 : 0;
  }
}
