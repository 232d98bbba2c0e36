package org.hustings.attribution;

import org.hustings.language.Relation;
import org.hustings.language.model.Features;

/**
 * The features by which the words that fill a slot of a cue are found: of each boundary, of the
 * span between two, and of leaving the slot empty.
 */
final class SlotFeatures {
  private static final int BOUNDARY = 2000;
  private static final int SPAN = 4000;
  private static final int EMPTY = 5000;
  private static final int SKETCH = 6000;
  private static final int TREE = 50;

  private final AttributionView view;
  private final CueStatistics.Measured cues;
  private final boolean arcs;
  private final Features f = new Features();
  private final int[] paths; // to each token, from the cue that was asked for last
  private final int[] pathsFrom; // by token: the number of that cue, plus 1

  SlotFeatures(AttributionView view, CueStatistics.Measured cues) {
    this.view = view;
    this.cues = cues;
    arcs = view.text.hasArcs();
    paths = new int[view.size];
    pathsFrom = new int[view.size];
  }

  /**
   * The few features by which most tokens are seen to be no boundary of a slot; valid until the
   * next call.
   */
  Features sketch(Candidate c, Slot slot, boolean start, int p) {
    f.clear();
    int t = SKETCH + (2 * slot.ordinal() + (start ? 0 : 1)) * 20;
    int h = c.head;
    int o = start ? p - 1 : p + 1;
    int sentences = limit(view.sentence(p) - view.sentence(h), 3);
    int quotation = view.quotation(p) * 2 + (view.block[h] > 0 ? 1 : 0);
    f.add(t);
    f.add(t + 1, view.tag[p], view.at(view.tag, o));
    f.add(t + 2, view.at(view.lemma, o));
    f.add(t + 3, Buckets.distance(p - h), sentences, view.tag[h]);
    f.add(t + 4, edge(p), quotation, sentences);
    f.add(t + 5, view.rules.boundary(h, slot, start, p), view.rules.ruleAtCue(h));
    f.add(t + 6, view.tag[p], view.at(view.tag, start ? p + 1 : p - 1));
    f.add(t + 7, view.name[p], view.at(view.name, o));
    if (arcs) {
      f.add(t + 8, view.relation[p], view.at(view.relation, o));
      f.add(t + 9, path(h, p));
    }
    TokenRange source = c.source;
    if (source != null && slot.isContent()) {
      int beside = start ? p - source.last() : source.first() - p;
      f.add(t + 10, limit(beside, 3), view.at(view.tag, o));
    }
    return f;
  }

  /** The features of starting or ending a slot's span at a token; valid until the next call. */
  Features boundary(Candidate c, Slot slot, boolean start, int p) {
    f.clear();
    int t = BOUNDARY + (2 * slot.ordinal() + (start ? 0 : 1)) * 100;
    int h = c.head;
    int lemma = view.lemma[h];
    int tag = view.tag[p];
    int inward = start ? 1 : -1;
    int o = p - inward; // the neighbour outside
    int in = p + inward;
    int outerLemma = view.at(view.lemma, o);
    int outerTag = view.at(view.tag, o);
    f.add(t, view.lemma[p]);
    f.add(t + 1, outerLemma);
    f.add(t + 2, tag, outerTag);
    f.add(t + 3, outerLemma, view.at(view.lemma, o - inward));
    f.add(t + 4, tag, view.at(view.tag, in));
    f.add(t + 5, view.at(view.lemma, in));
    f.add(t + 6, view.lemma[p], outerLemma);
    f.add(t + 7, view.at(view.tag, o - inward), outerTag, tag);
    f.add(t + 8, tag);
    f.add(t + 9, view.name[p], view.at(view.name, o), view.at(view.name, in));
    int distance = Buckets.distance(p - h);
    f.add(t + 10, distance);
    f.add(t + 11, distance, tag);
    f.add(t + 12, distance, lemma);
    f.add(t + 13, outerLemma, lemma);
    f.add(t + 14, tag, lemma);
    f.add(t + 15, view.lemma[p], lemma);
    f.add(t + 16, view.tag[h], tag, outerTag);
    int sentences = limit(view.sentence(p) - view.sentence(h), 3);
    int paragraphs = limit(view.paragraph(p) - view.paragraph(h), 2);
    int edge = edge(p);
    int quotation = view.quotation(p) * 2 + (view.block[h] > 0 ? 1 : 0);
    f.add(t + 17, sentences, paragraphs, edge);
    f.add(t + 18, quotation, sentences, edge);
    f.add(t + 19, quotation, paragraphs, edge);
    f.add(t + 20, edge, view.tag[h]);
    f.add(t + 21, edge, lemma);
    f.add(t + 22, quotation, outerLemma);
    between(t, p, h, sentences, quotation, lemma, outerLemma);
    boolean quotesInSentence = view.quoted(view.sentenceStart(h), view.sentenceLast(h) + 1) > 0;
    f.add(t + 29, quotesInSentence ? 1 : 0, quotation, edge);
    f.add(t + 30, quotesInSentence ? 1 : 0, outerTag, tag);
    f.add(t + 31, view.capital[p] ? 1 : 0, outerTag, edge);
    f.add(t + 40, view.inside(o) ? cues.rate[o] : -2, o == h ? 1 : 0);
    if (slot.isContent()) {
      TokenRange source = c.source;
      int side = source == null ? 0 : p < source.first() ? 1 : p > source.last() ? 2 : 3;
      int beside =
          source == null
              ? 0
              : (view.previousWord(p) == source.last() ? 1 : 0)
                  + (view.nextWord(p) == source.first() ? 2 : 0);
      f.add(t + 32, side, beside);
      f.add(t + 33, side, beside, edge * 8 + (p < h ? 1 : 0));
      f.add(t + 34, beside, outerTag, tag);
    }
    int fit = view.rules.boundary(h, slot, start, p);
    int rule = view.rules.ruleAtCue(h);
    f.add(t + 41, fit, rule);
    f.add(t + 42, fit, lemma);
    f.add(t + 43, fit, edge, view.tag[h]);
    f.add(t + 44, fit, quotation);
    if (arcs) {
      boundaryInTree(t + TREE, h, start, p, o, lemma);
    }
    return f;
  }

  private void between(
      int t, int p, int h, int sentences, int quotation, int lemma, int outerLemma) {
    int from = Math.min(p, h) + 1;
    int to = Math.max(p, h);
    int verbs = 0;
    int commas = 0;
    int opened = 0;
    int closed = 0;
    int that = 0;
    if (to > from) {
      verbs = view.verbs(from, to);
      commas = view.commas(from, to);
      int near = Math.min(to, from + 80);
      opened = view.opened(from, near);
      closed = view.closed(from, near);
      that = view.thats(from, near);
    }
    f.add(t + 23, Math.min(commas, 3), Math.min(verbs, 3), sentences);
    f.add(t + 24, Math.min(opened, 2), Math.min(closed, 2), quotation);
    f.add(t + 25, that, Math.min(verbs, 2), view.tag[p]);
    f.add(t + 26, Math.min(commas, 3), outerLemma, sentences);
    if (to - from <= 4) {
      int tags = 3;
      int lemmas = 5;
      for (int k = from; k < to; k++) {
        tags = tags * 31 + view.tag[k];
        lemmas = lemmas * 31 + view.lemma[k];
      }
      f.add(t + 27, tags, sentences);
      f.add(t + 28, lemmas, p < h ? 0 : 1);
    }
    int likely = Math.min(to > from ? cues.likelyCues(from, to) : 0, 2);
    f.add(t + 38, likely, sentences);
    f.add(t + 39, likely, Math.min(verbs, 2), lemma);
  }

  private void boundaryInTree(int t, int h, boolean start, int p, int o, int lemma) {
    f.add(t, view.relation[p]);
    f.add(t + 1, view.relation[p], view.at(view.relation, o));
    int path = path(h, p);
    f.add(t + 2, path);
    f.add(t + 3, path, view.tag[h]);
    // The highest node whose words begin or end here.
    int top = -1;
    int x = p;
    for (int steps = 0; steps < 20 && x >= 0; steps++) {
      if ((start ? view.leftEdge[x] : view.rightEdge[x]) == p) {
        top = x;
      }
      x = view.head[x];
    }
    int topRelation = view.at(view.relation, top);
    int topPath = top < 0 ? 0 : path(h, top);
    int place =
        top < 0 || view.head[top] < 0
            ? 9
            : top == h
                ? 1
                : view.head[top] == h ? 2 : view.isAbove(h, top) ? 3 : view.isAbove(top, h) ? 4 : 5;
    f.add(t + 4, topRelation, place);
    f.add(t + 5, topPath);
    f.add(t + 6, topPath, lemma);
    f.add(t + 7, topPath, view.lemma[p]);
    f.add(t + 8, place, view.at(view.tag, top), view.at(view.lemma, o));
    f.add(t + 9, topRelation, place, view.tag[h]);
    if (top >= 0 && view.head[top] >= 0) {
      f.add(t + 10, topRelation, view.tag[view.head[top]], place);
    }
    x = p;
    for (int steps = 0; steps < 20 && x >= 0; steps++) {
      if ((start ? view.leftEdge[x] : view.rightEdge[x]) != p) {
        break;
      }
      if (view.head[x] == h) {
        f.add(t + 11, view.relation[x]);
        f.add(t + 12, view.relation[x], lemma);
        f.add(t + 13, view.relation[x], view.tag[h]);
      }
      if (view.head[h] == x) {
        f.add(t + 14, view.relation[h], view.tag[x]);
      }
      f.add(t + 15, path(h, x));
      x = view.head[x];
    }
    // The child of the cue that this word hangs below.
    int branch = -1;
    x = p;
    for (int steps = 0; steps < 30 && x >= 0; steps++) {
      if (view.head[x] == h) {
        branch = x;
        break;
      }
      x = view.head[x];
    }
    int branchRelation = view.at(view.relation, branch);
    boolean branchEdge =
        branch >= 0 && (start ? view.leftEdge[branch] : view.rightEdge[branch]) == p;
    f.add(t + 16, branchRelation, branch < 0 ? 0 : branchEdge ? 1 : 2);
    f.add(t + 17, branchRelation, lemma);
    f.add(t + 18, branchRelation, view.tag[p], view.at(view.tag, o));
  }

  /** The features of a span that fills a slot; valid until the next call. */
  Features span(Candidate c, Slot slot, int i, int j) {
    f.clear();
    int t = SPAN + slot.ordinal() * 100;
    int h = c.head;
    int lemma = view.lemma[h];
    int length = Buckets.distance(j - i + 1);
    int sentences = view.sentence(j) - view.sentence(i);
    f.add(t, length);
    f.add(t + 1, length, view.tag[h]);
    f.add(t + 2, length, Math.min(sentences, 4));
    if (!slot.isContent()) {
      f.add(t + 3, length, view.tag[j], view.tag[i]);
    }
    int whole =
        (i == view.firstWord[view.sentence(i)] ? 1 : 0)
            + (j == view.lastWord[view.sentence(j)] ? 2 : 0);
    int quotedI = view.block[i] > 0 ? 1 : 0;
    int quotedJ = view.block[j] > 0 ? 2 : 0;
    int marks =
        (view.opens[i] ? 1 : 0)
            + (view.closes[j] ? 2 : 0)
            + (quotedI > 0 && view.block[i] == view.block[j] ? 4 : 0);
    f.add(t + 4, marks, quotedI + quotedJ, Math.min(sentences, 2));
    f.add(t + 5, whole, marks);
    f.add(t + 6, whole, Math.min(sentences, 3), view.tag[h]);
    int cut = (quotedI > 0 && !view.opens[i] ? 1 : 0) | (quotedJ > 0 && !view.closes[j] ? 2 : 0);
    f.add(t + 7, cut, view.block[h] > 0 && view.block[h] == view.block[i] ? 1 : 0);
    int verbs = view.verbs(i, j + 1);
    int commas = view.commas(i, j + 1);
    int quoted = view.quoted(i, j + 1);
    f.add(t + 8, Math.min(verbs, 3), Math.min(length, 4));
    f.add(t + 9, Math.min(verbs, 2), lemma);
    f.add(t + 10, Math.min(commas, 3), view.isComma(i - 1) ? 1 : 0, view.isComma(j + 1) ? 1 : 0);
    f.add(t + 11, quoted == 0 ? 0 : quoted == j - i + 1 ? 2 : 1, cut);
    int likely = Math.min(cues.likelyCues(i, j + 1), 2);
    f.add(t + 17, likely, Math.min(sentences, 2));
    f.add(t + 18, likely, lemma);
    f.add(t + 12, view.lemma[i], view.tag[j]);
    f.add(t + 13, view.tag[i], verbs > 0 ? 1 : 0, view.tag[h]);
    f.add(t + 14, view.lemma[i], verbs > 0 ? 1 : 0, lemma);
    if (slot.isContent()) {
      TokenRange source = c.source;
      int overlap = source == null ? 0 : i <= source.last() && j >= source.first() ? 1 : 2;
      f.add(t + 15, overlap);
      f.add(
          t + 16,
          overlap,
          source != null && view.previousWord(i) == source.last() ? 1 : 0,
          source != null && view.nextWord(j) == source.first() ? 1 : 0);
    }
    int rule = view.rules.ruleAtCue(h);
    int fits = view.rules.boundary(h, slot, true, i) * 5 + view.rules.boundary(h, slot, false, j);
    f.add(t + 40, fits, rule);
    f.add(t + 41, fits, lemma);
    if (slot == Slot.SOURCE) {
      sourceSpan(t, c, i, j, lemma, quoted);
    }
    if (arcs) {
      spanInTree(t + TREE, slot, h, i, j, sentences, lemma);
    }
    return f;
  }

  private void sourceSpan(int t, Candidate c, int i, int j, int lemma, int quoted) {
    int h = c.head;
    int noun = j; // the last word before a preposition, a comma or a relative pronoun
    for (int k = i; k <= j; k++) {
      if (isLinker(k)) {
        noun = Math.max(i, view.previousWord(k));
        break;
      }
    }
    int side = noun < h ? 0 : 1;
    f.add(t + 20, view.lemma[noun]);
    f.add(t + 21, view.tag[noun], view.name[noun], Buckets.distance(noun - h));
    f.add(t + 22, view.name[noun], lemma);
    f.add(t + 23, view.lemma[noun], lemma);
    f.add(t + 24, view.tag[noun], view.tag[h], side);
    int next = view.nextWord(j);
    f.add(t + 25, next == h || next == c.cue.first() ? 1 : 0, view.tag[noun]);
    int nouns = 0;
    int verbs = 0;
    int commas = 0;
    for (int k = noun < h ? j + 1 : h + 1, end = noun < h ? h : i; k < end; k++) {
      nouns += view.isNominal(k) ? 1 : 0;
      verbs += view.isVerb(k) ? 1 : 0;
      commas += view.isComma(k) ? 1 : 0;
    }
    f.add(t + 26, Math.min(nouns, 3), side, view.tag[noun]);
    f.add(t + 27, Math.min(nouns, 3), Math.min(verbs, 2), Math.min(commas, 2));
    f.add(t + 28, Math.min(nouns, 3), view.tag[h], side);
    f.add(t + 29, quoted > 0 ? 1 : 0, view.block[h] > 0 ? 1 : 0);
    if (view.at(view.name, i - 1) == view.name[i]) {
      f.add(t + 30, view.name[i]);
    }
    if (view.at(view.name, j + 1) == view.name[j]) {
      f.add(t + 31, view.name[j]);
    }
  }

  private boolean isLinker(int token) {
    return view.isComma(token)
        || switch (view.text.tag(token)) {
          case IN, WDT, WP, WP_POSSESSIVE, WRB -> true;
          default -> false;
        };
  }

  private void spanInTree(int t, Slot slot, int h, int i, int j, int sentences, int lemma) {
    int out = 0; // words whose head is outside
    int in = 0; // words outside whose head is inside
    int root = -1;
    for (int k = i; k <= j; k++) {
      if (!view.word[k]) {
        continue;
      }
      int above = view.head[k];
      if (above < i || above > j) {
        out++;
        if (root < 0) {
          root = k;
        }
      }
      if (view.leftEdge[k] < i || view.rightEdge[k] > j) {
        for (int c = view.childrenFrom(k); c < view.childrenEnd(k); c++) {
          int child = view.child(c);
          if (view.word[child] && (child < i || child > j)) {
            in++;
          }
        }
      }
    }
    int arcsCut = Math.min(out, 3) * 4 + Math.min(in, 3);
    f.add(t, arcsCut, Math.min(sentences, 2));
    f.add(t + 1, arcsCut, view.relation[h]);
    f.add(t + 2, arcsCut, lemma);
    f.add(t + 12, Math.min(out, 5) + 8 * Math.min(in, 5));
    if (root >= 0) {
      int path = path(h, root);
      f.add(t + 3, arcsCut, path);
      f.add(t + 4, path);
      f.add(t + 5, path, lemma);
      f.add(t + 6, view.tag[root], path);
      f.add(t + 7, view.relation[root], view.tag[h], arcsCut);
      f.add(t + 11, view.leftEdge[root] == i ? 1 : 0, view.rightEdge[root] == j ? 1 : 0, path);
      if (slot == Slot.SOURCE) {
        f.add(t + 8, view.lemma[root], path);
        f.add(t + 9, view.name[root], path);
        f.add(t + 10, view.lemma[root]);
      }
    }
  }

  /** The features of a slot that stays empty; valid until the next call. */
  Features empty(Candidate c, Slot slot) {
    f.clear();
    int t = EMPTY + slot.ordinal() * 100;
    int h = c.head;
    int lemma = view.lemma[h];
    int tag = view.tag[h];
    int tagAfter = view.at(view.tag, h + 1);
    int tagBefore = view.at(view.tag, h - 1);
    f.add(t);
    f.add(t + 1, lemma);
    f.add(t + 2, tag);
    f.add(t + 3, tag, tagAfter);
    f.add(t + 4, lemma, view.at(view.lemma, h + 1));
    f.add(t + 5, lemma, tagBefore);
    f.add(t + 6, tagBefore, tag);
    f.add(t + 7, tagBefore, view.at(view.tag, h - 2), tag);
    int first = view.sentenceStart(h);
    int last = view.sentenceLast(h);
    f.add(t + 8, Buckets.distance(h - first));
    f.add(t + 9, Buckets.distance(last - h));
    int closed = 0;
    for (int k = Math.max(Math.max(0, first - 2), h - 60); k < h; k++) {
      if (view.closes[k]) {
        closed = Math.max(1, 9 - (h - k));
      }
    }
    int opened = 0;
    for (int k = h + 1; k <= Math.min(Math.min(view.size - 1, last + 3), h + 60); k++) {
      if (view.opens[k]) {
        opened = Math.min(9, k - h);
        break;
      }
    }
    boolean nearEnd = last - h < 4;
    f.add(t + 10, closed, opened);
    f.add(t + 11, closed, opened, nearEnd ? 1 : 0);
    f.add(t + 12, view.isThat(h + 1) ? 1 : 0, lemma);
    f.add(t + 13, Buckets.distance(last - h), lemma);
    f.add(t + 14, tagAfter, lemma);
    f.add(t + 15, view.at(view.lemma, h + 1));
    int comma = 0;
    for (int k = h - 1; k >= first && k > h - 12; k--) {
      if (view.isComma(k)) {
        comma = h - k;
        break;
      }
    }
    f.add(t + 16, Buckets.distance(comma), last - h < 3 ? 1 : 0);
    f.add(t + 27, Buckets.distance(comma), lemma);
    if (slot.isContent()) {
      TokenRange source = c.source;
      int side = source == null ? 0 : source.last() < h ? 1 : 2;
      f.add(t + 17, side, lemma);
      f.add(t + 18, side, Buckets.distance(comma));
      if (source != null) {
        f.add(t + 19, view.at(view.lemma, source.first() - 1), side);
        f.add(t + 20, view.at(view.lemma, source.last() + 1), side);
        boolean sourceFirst = source.first() == view.firstWord[view.sentence(h)];
        f.add(t + 21, sourceFirst ? 1 : 0, side, last - h < 3 ? 1 : 0);
        int after = view.nextWord(Math.max(source.last(), h));
        boolean ends = after >= view.size || view.sentence(after) != view.sentence(h);
        f.add(t + 26, ends ? 1 : 0, side, tag);
      }
    }
    int fills = view.rules.fills(h, slot);
    f.add(t + 40, fills, view.rules.ruleAtCue(h));
    f.add(t + 41, fills, lemma);
    if (arcs) {
      emptyInTree(t + 30, h, lemma, tag);
    }
    return f;
  }

  private void emptyInTree(int t, int h, int lemma, int tag) {
    f.add(t, view.relation[h]);
    f.add(t + 1, view.relation[h], lemma);
    int end = Math.min(view.childrenEnd(h), view.childrenFrom(h) + 24);
    for (int c = view.childrenFrom(h); c < end; c++) {
      int k = view.child(c);
      f.add(t + 2, view.relation[k], k < h ? 0 : 1);
      f.add(t + 3, view.relation[k], lemma);
      if (view.word[k]) {
        f.add(t + 4, view.relation[k], view.tag[k], k < h ? 0 : 1);
      }
    }
    boolean subject = view.child(h, Relation.NSUBJ, Relation.NSUBJ_PASS) >= 0;
    boolean clause = view.child(h, Relation.CCOMP, Relation.XCOMP) >= 0;
    f.add(t + 5, subject ? 1 : 0, tag, clause ? 1 : 0);
  }

  private int path(int h, int p) {
    if (pathsFrom[p] != h + 1) {
      pathsFrom[p] = h + 1;
      paths[p] = view.path(h, p);
    }
    return paths[p];
  }

  private int edge(int p) {
    return (p == view.firstWord[view.sentence(p)] ? 1 : 0)
        + (p == view.lastWord[view.sentence(p)] ? 2 : 0);
  }

  private static int limit(int value, int most) {
    return Math.max(-most, Math.min(most, value));
  }
}
