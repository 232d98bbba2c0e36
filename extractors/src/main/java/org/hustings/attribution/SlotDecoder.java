package org.hustings.attribution;

import java.util.Arrays;
import org.hustings.language.model.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that fill a slot of a cue: the best-scored span between the likeliest starts and
 * the likeliest ends, or none.
 */
final class SlotDecoder {
  /**
   * Starts and ends that are paired. Measured: 8 loses nothing against all, at a tenth of the cost.
   */
  private static final int BEAM = 8;

  /** How many sentences content may lie away from its cue. */
  private static final int REACH = 8;

  /** How many tokens a boundary may lie away within the cue's own sentence. */
  private static final int REACH_IN_SENTENCE = 100;

  /** The log-odds below which a token is no boundary. */
  private static final float LEAST_BOUNDARY = -5;

  private static final int MAX_CONTENT = 400;
  private static final int MAX_SOURCE = 16;
  private static final int MAX_CUE = 7;
  private static final int MAX_BEFORE_HEAD = 5;

  /** The gold span of a slot, and what missing it costs, for training. */
  record Target(@Nullable TokenRange range, double cost) {
    static final Target NONE = new Target(null, 0);
  }

  /**
   * What was found.
   *
   * @param best the best span, or null where none can be
   * @param score its score, the cost included
   * @param rival the score of the next best span
   * @param empty the score of leaving the slot empty
   */
  record Choice(@Nullable TokenRange best, double score, double rival, double empty) {

    private static final double MOST_MARGIN = 9;

    /** The best span if it is better than none, else null. */
    @Nullable TokenRange range() {
      return score > empty ? best : null;
    }

    /** How far the better of the best span and none is ahead of what comes next. */
    double margin() {
      double first = Math.max(score, empty);
      double second = Math.max(Math.min(score, empty), rival);
      return Math.min(MOST_MARGIN, first - second);
    }

    /** How much better the best span is than none. */
    double gain() {
      return score - empty;
    }
  }

  private final AttributionView view;
  private final SlotFeatures features;
  private final Scorer boundaries;
  private final Beam starts = new Beam();
  private final Beam ends = new Beam();

  /**
   * A decoder for one document.
   *
   * @param boundaries scores the {@link SlotFeatures#sketch} of a boundary: what is hopeless is
   *     looked at no further
   */
  SlotDecoder(AttributionView view, SlotFeatures features, Scorer boundaries) {
    this.view = view;
    this.features = features;
    this.boundaries = boundaries;
  }

  /** The best span, beside the score of none. */
  Choice decode(Scorer scorer, Candidate c, Slot slot, Target target) {
    starts.clear();
    ends.clear();
    collect(scorer, c, slot, target);
    @Nullable TokenRange best = null;
    double score = Double.NEGATIVE_INFINITY;
    double rival = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < starts.count; a++) {
      for (int b = 0; b < ends.count; b++) {
        int i = starts.tokens[a];
        int j = ends.tokens[b];
        if (!fits(c, slot, i, j)) {
          continue;
        }
        double found =
            starts.scores[a] + ends.scores[b] + scorer.score(features.span(c, slot, i, j));
        if (target.cost > 0) {
          found += target.cost * (1 - Overlap.of(new TokenRange(i, j), target.range));
        }
        if (found > score) {
          rival = score;
          score = found;
          best = new TokenRange(i, j);
        } else if (found > rival) {
          rival = found;
        }
      }
    }
    return new Choice(best, score, rival, emptyScore(scorer, c, slot, target));
  }

  /** The score of leaving the slot empty; a cue has words, whatever they score. */
  private double emptyScore(Scorer scorer, Candidate c, Slot slot, Target target) {
    if (slot == Slot.CUE_EXTENT) {
      return Double.NEGATIVE_INFINITY;
    }
    return scorer.score(features.empty(c, slot)) + (target.range != null ? target.cost : 0);
  }

  private static boolean fits(Candidate c, Slot slot, int i, int j) {
    if (j < i) {
      return false;
    }
    int length = j - i + 1;
    return switch (slot) {
      case LEFT_CONTENT, RIGHT_CONTENT -> length <= MAX_CONTENT;
      case SOURCE -> length <= MAX_SOURCE && (j < c.head || i > c.head);
      case CUE_EXTENT -> length <= MAX_CUE && i <= c.head && c.head <= j;
    };
  }

  private void collect(Scorer scorer, Candidate c, Slot slot, Target target) {
    visit(
        c,
        slot,
        (start, token) -> {
          if (boundaries.score(features.sketch(c, slot, start, token)) >= LEAST_BOUNDARY) {
            (start ? starts : ends)
                .offer(token, scorer.score(features.boundary(c, slot, start, token)));
          }
        });
    TokenRange gold = target.range;
    if (target.cost > 0 && gold != null) {
      starts.keep(gold.first(), scorer.score(features.boundary(c, slot, true, gold.first())));
      ends.keep(gold.last(), scorer.score(features.boundary(c, slot, false, gold.last())));
    }
  }

  /** Visits the places where what fills the slot may start or end at all. */
  void visit(Candidate c, Slot slot, BoundaryVisitor visitor) {
    int h = c.head;
    int s = view.sentence(h);
    switch (slot) {
      case SOURCE, CUE_EXTENT -> {
        boolean cue = slot == Slot.CUE_EXTENT;
        int from = Math.max(view.sentenceStart(h), h - (cue ? MAX_BEFORE_HEAD : REACH_IN_SENTENCE));
        int to = Math.min(view.sentenceLast(h), h + (cue ? MAX_CUE : REACH_IN_SENTENCE));
        for (int k = from; k <= to; k++) {
          if (view.word[k] || cue && k == h) {
            visit(visitor, k, !cue || k <= h, !cue || k >= h);
          }
        }
      }
      case LEFT_CONTENT -> {
        for (int q = Math.max(0, s - REACH); q <= s; q++) {
          int to = Math.min(view.text.sentenceEnd(q), h);
          for (int k = view.text.sentenceStart(q); k < to; k++) {
            if (view.word[k]) {
              boolean same = q == s && Math.abs(k - h) <= REACH_IN_SENTENCE;
              visit(
                  visitor,
                  k,
                  same || k == view.firstWord[q] || view.opens[k] && q >= s - 3,
                  same || q >= s - 2 && (k == view.lastWord[q] || view.closes[k]));
            }
          }
        }
      }
      case RIGHT_CONTENT -> {
        int last = Math.min(view.text.sentenceCount(), s + REACH + 1);
        for (int q = s; q < last; q++) {
          int to = view.text.sentenceEnd(q);
          for (int k = Math.max(h + 1, view.text.sentenceStart(q)); k < to; k++) {
            if (view.word[k]) {
              boolean same = q == s && Math.abs(k - h) <= REACH_IN_SENTENCE;
              visit(
                  visitor,
                  k,
                  same || q <= s + 2 && (k == view.firstWord[q] || view.opens[k]),
                  same || k == view.lastWord[q] || view.closes[k]);
            }
          }
        }
      }
    }
  }

  private static void visit(BoundaryVisitor visitor, int token, boolean start, boolean end) {
    if (start) {
      visitor.visit(true, token);
    }
    if (end) {
      visitor.visit(false, token);
    }
  }

  /** Takes the places where a slot's words may start or end. */
  @FunctionalInterface
  interface BoundaryVisitor {
    void visit(boolean start, int token);
  }

  /** The tokens with the highest scores so far, highest first. */
  private static final class Beam {
    final int[] tokens = new int[BEAM + 1];
    final double[] scores = new double[BEAM + 1];
    int count;

    void clear() {
      count = 0;
    }

    void offer(int token, double score) {
      if (count == BEAM && score <= scores[count - 1]) {
        return;
      }
      int place = Math.min(count, BEAM - 1);
      while (place > 0 && scores[place - 1] < score) {
        scores[place] = scores[place - 1];
        tokens[place] = tokens[place - 1];
        place--;
      }
      scores[place] = score;
      tokens[place] = token;
      count = Math.min(count + 1, BEAM);
    }

    /** Adds a token whatever its score, unless it is there. */
    void keep(int token, double score) {
      if (Arrays.stream(tokens, 0, count).noneMatch(there -> there == token)) {
        tokens[count] = token;
        scores[count++] = score;
      }
    }
  }
}
