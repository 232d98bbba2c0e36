package org.hustings.attribution;

import java.util.List;
import org.hustings.language.model.Features;

/** The features by which a whole proposal is told to be right or wrong, beside all the others. */
final class AcceptanceFeatures {
  private static final int TEMPLATES = 7000;

  /** Proposals further apart than this do not touch. */
  private static final int NEAR = 400;

  private final AttributionView view;
  private final CueStatistics.Measured cues;
  private final Features f = new Features();

  AcceptanceFeatures(AttributionView view, CueStatistics.Measured cues) {
    this.view = view;
    this.cues = cues;
  }

  /**
   * The features of one proposal; valid until the next call.
   *
   * @param all all proposals of the document by their cue's head
   * @param index the place of this one among them
   */
  Features of(List<Candidate> all, int index) {
    f.clear();
    Candidate c = all.get(index);
    int t = TEMPLATES;
    int h = c.head;
    int lemma = view.lemma[h];
    int tag = view.tag[h];
    double odds = Math.log(c.cueProbability / (1 - c.cueProbability + 1e-9));
    int b = (int) Math.max(-10, Math.min(12, Math.round(odds * 2)));
    f.add(t, b);
    f.add(t, b + 1);
    f.add(t, b - 1);
    f.add(t + 1, b, tag);
    f.add(t + 2, lemma);
    f.add(t + 3, tag);
    int content = Buckets.score(c.contentMargin);
    int sourceMargin = Buckets.score(c.sourceMargin);
    f.add(t + 4, content);
    f.add(t + 5, sourceMargin);
    f.add(t + 6, content, b);
    f.add(t + 7, sourceMargin, c.source == null ? 0 : 1);
    TokenRange source = c.source;
    int form =
        (c.left != null ? 1 : 0)
            + (c.right != null ? 2 : 0)
            + (source == null ? 0 : source.last() < h ? 4 : 8);
    f.add(t + 8, form);
    f.add(t + 9, form, tag);
    f.add(t + 10, form, lemma);
    int words = 0;
    int quoted = 0;
    for (TokenRange range : new TokenRange[] {c.left, c.right}) {
      if (range != null) {
        for (int k = range.first(); k <= range.last(); k++) {
          if (view.word[k]) {
            words++;
            quoted += view.block[k] > 0 ? 1 : 0;
          }
        }
      }
    }
    int marks = quoted == 0 ? 0 : quoted >= 0.9 * words ? 2 : 1;
    f.add(t + 11, Buckets.distance(words), marks);
    f.add(t + 12, marks, b);
    f.add(t + 13, marks, view.block[h] > 0 ? 1 : 0);
    f.add(t + 14, marks, lemma);
    f.add(t + 30, Buckets.distance(words), tag);
    if (source != null) {
      int last = source.last();
      f.add(t + 15, view.lemma[last]);
      f.add(t + 16, view.name[last], view.tag[last]);
      f.add(t + 17, view.name[last], lemma);
      f.add(t + 18, view.lemma[source.first()]);
      f.add(t + 31, Buckets.distance(last - source.first()));
      f.add(t + 32, view.lemma[last], lemma);
    }
    TokenRange main = c.right != null ? c.right : c.left;
    if (main != null) {
      int p = main.first();
      f.add(t + 19, view.lemma[p]);
      f.add(t + 20, view.tag[p], tag);
      f.add(t + 21, view.lemma[p], lemma);
      f.add(t + 33, view.at(view.lemma, main.last() + 1));
      f.add(t + 41, view.relation[p]);
    }
    int agreement = view.rules.agreement(c);
    int rule = view.rules.ruleAtCue(h);
    f.add(t + 50, agreement, rule);
    f.add(t + 51, agreement, b);
    f.add(t + 52, rule, lemma);
    f.add(t + 53, view.rules.ruleAround(h), b);
    others(t, all, index, b);
    f.add(t + 35, view.sentence(h) == 0 ? 1 : 0, b);
    f.add(t + 36, view.at(view.tag, h - 1), tag, b > 0 ? 1 : 0);
    f.add(t + 37, view.at(view.lemma, c.cue.first() - 1));
    f.add(t + 38, view.lemma[c.cue.first()], c.cue.last() - c.cue.first());
    f.add(t + 45, cues.rate[h], b);
    f.add(t + 46, cues.company[h]);
    f.add(t + 40, view.relation[h], b);
    return f;
  }

  private void others(int t, List<Candidate> all, int index, int b) {
    Candidate c = all.get(index);
    double around = 0; // the most likely cue whose content holds this cue
    double within = 0; // the most likely cue inside this content
    double rival = 0; // the most likely cue with much the same content
    int aroundLemma = 0;
    boolean mutual = false;
    for (int step = -1; step <= 1; step += 2) {
      for (int k = index + step; k >= 0 && k < all.size(); k += step) {
        Candidate other = all.get(k);
        if (Math.abs(other.head - c.head) > NEAR) {
          break;
        }
        if (other.contentHas(c.head) && other.cueProbability > around) {
          around = other.cueProbability;
          aroundLemma = view.lemma[other.head];
          mutual = c.contentHas(other.head);
        }
        if (c.contentHas(other.head)) {
          within = Math.max(within, other.cueProbability);
        }
        if (other.cueProbability > rival && Overlap.ofContents(view, other, c) > 0.3) {
          rival = other.cueProbability;
        }
      }
    }
    int aroundStep = (int) (around * 5.99);
    int withinStep = (int) (within * 5.99);
    int rivalStep = (int) (rival * 5.99);
    f.add(t + 22, aroundStep, b);
    f.add(t + 23, withinStep, b);
    f.add(t + 24, rivalStep, b);
    f.add(t + 25, aroundStep);
    f.add(t + 26, withinStep);
    f.add(t + 27, rivalStep);
    f.add(t + 28, aroundStep, aroundLemma);
    f.add(t + 29, rivalStep, rival > c.cueProbability ? 1 : 0);
    f.add(t + 34, aroundStep, mutual ? 1 : 0, withinStep);
  }
}
