package org.hustings.attribution;

import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.model.Features;

/** The features by which a token is told to be the head of a cue or not. */
final class CueFeatures {
  private static final int WORDS = 1000;
  private static final int TREE = 1100;

  private final AttributionView view;
  private final CueStatistics.Measured cues;
  private final Features f = new Features();

  CueFeatures(AttributionView view, CueStatistics.Measured cues) {
    this.view = view;
    this.cues = cues;
  }

  /** The features of one token; valid until the next call. */
  Features of(int i) {
    f.clear();
    words(i);
    company(i);
    lineStart(i);
    quotation(i);
    neighbours(i);
    rules(i);
    if (view.text.hasArcs()) {
      tree(i);
    }
    return f;
  }

  private void words(int i) {
    int t = WORDS;
    int lemma = view.lemma[i];
    int tag = view.tag[i];
    int first = view.sentenceStart(i);
    int last = view.sentenceLast(i);
    f.add(t);
    f.add(t + 1, lemma);
    f.add(t + 2, tag);
    f.add(t + 3, lemma, tag);
    f.add(t + 4, view.lower[i]);
    String form = view.text.lower(i);
    if (form.length() > 4) {
      int n = form.length();
      f.add(t + 5, form.charAt(n - 3) << 16 | form.charAt(n - 2) << 8 | form.charAt(n - 1), tag);
    }
    for (int o = -3; o <= 3; o++) {
      if (o != 0) {
        int k = i + o;
        boolean out = k < first || k > last;
        int l = out ? 0 : view.lemma[k];
        int p = out ? 0 : view.tag[k];
        f.add(t + 10, o, l);
        f.add(t + 11, o, p);
        if (Math.abs(o) <= 2) {
          f.add(t + 12, o, l, lemma);
          f.add(t + 13, o, p, lemma);
          f.add(t + 14, o, p, tag);
        }
      }
    }
    int tagBefore = view.at(view.tag, i - 1);
    int tagBefore2 = view.at(view.tag, i - 2);
    int tagAfter = view.at(view.tag, i + 1);
    int tagAfter2 = view.at(view.tag, i + 2);
    f.add(t + 15, view.at(view.lemma, i + 1), view.at(view.lemma, i + 2));
    f.add(t + 16, tagAfter, tagAfter2, lemma);
    f.add(t + 17, tagBefore, tagBefore2, lemma);
    f.add(t + 18, tagAfter, tagAfter2, tag);
    f.add(t + 19, tagBefore, tagAfter, tag);
    f.add(t + 37, tagBefore, tagBefore2, view.at(view.tag, i - 3));
    int quotation = view.quotation(i);
    f.add(t + 20, quotation);
    f.add(t + 60, quotation, lemma);
    f.add(t + 21, quotation, view.quotation(i - 1), view.quotation(i + 1));
    f.add(t + 30, Buckets.distance(i - first), tag);
    f.add(t + 31, Buckets.distance(last - i), tag);
    f.add(t + 61, Buckets.distance(last - i), cues.rate[i]);
    f.add(t + 32, view.sentence(i) == 0 ? 1 : 0, tag);
  }

  private void company(int i) {
    int t = WORDS;
    int tag = view.tag[i];
    f.add(t + 22, cues.rate[i]);
    f.add(t + 62, cues.rate[i], tag);
    int u = cues.company[i];
    f.add(t + 47, u);
    f.add(t + 48, u % 6, tag);
    f.add(t + 49, u / 6 % 6, tag);
    f.add(t + 50, u / 36 % 6, tag);
    f.add(t + 51, u / 216, tag);
    f.add(t + 52, u, view.isThat(i + 1) ? 1 : 0);
    f.add(t + 53, u, view.at(view.tag, i + 1));
  }

  /** "SMITH: We won." and "Poll: Most voters back the pact" have a mark for a cue. */
  private void lineStart(int i) {
    int t = WORDS;
    int lemma = view.lemma[i];
    int paragraph = view.paragraph(i);
    int start = Math.max(view.text.paragraphStart(paragraph), i - 9);
    int length = i - start;
    if (length < 8 && !view.word[i]) {
      int words = 0;
      int capitals = 0;
      for (int k = start; k < i; k++) {
        words += view.word[k] ? 1 : 0;
        capitals += view.capital[k] ? 1 : 0;
      }
      f.add(t + 54, length, words - capitals, lemma);
      f.add(t + 55, view.at(view.name, i - 1), view.at(view.tag, i - 1), lemma);
      f.add(t + 56, i > 0 && isAllCapitals(view.text.form(i - 1)) ? 1 : 0, length, lemma);
    }
    boolean paragraphEnds = i + 1 >= view.text.paragraphEnd(paragraph);
    f.add(t + 57, paragraphEnds ? 1 : 0, view.tag[i]);
    f.add(t + 58, paragraphEnds ? 1 : 0, view.quotation(i + 1), lemma);
    int closed = 0;
    for (int k = i; k >= Math.max(0, i - 4); k--) {
      closed = view.closes[k] ? i - k : closed;
    }
    f.add(t + 59, closed, lemma, i > 0 && view.paragraph(i - 1) != paragraph ? 1 : 0);
  }

  private static boolean isAllCapitals(String form) {
    if (form.length() < 3) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void quotation(int i) {
    int t = WORDS;
    int lemma = view.lemma[i];
    int rate = cues.rate[i];
    int first = view.sentenceStart(i);
    int last = view.sentenceLast(i);
    int closedLeft = 99;
    for (int k = i - 1; k >= Math.max(first - 3, Math.max(0, i - 40)); k--) {
      if (view.closes[k]) {
        closedLeft = i - k;
        break;
      }
    }
    int openedRight = 99;
    for (int k = i + 1; k < Math.min(Math.min(last + 4, view.size), i + 40); k++) {
      if (view.opens[k]) {
        openedRight = k - i;
        break;
      }
    }
    f.add(t + 23, Buckets.distance(closedLeft), rate);
    f.add(t + 24, Buckets.distance(openedRight), rate);
    f.add(
        t + 25,
        Buckets.distance(closedLeft),
        Buckets.distance(openedRight),
        view.block[i] > 0 ? 1 : 0);
    int that = 99;
    for (int k = i + 1; k <= last && k < i + 8; k++) {
      if (view.isThat(k)) {
        that = k - i;
        break;
      }
    }
    f.add(t + 26, that, rate);
    f.add(t + 63, that, lemma);
    int commaLeft = 0;
    for (int k = i - 1; k >= first && k > i - 12; k--) {
      if (view.isComma(k)) {
        commaLeft = i - k;
        break;
      }
    }
    int commaRight = 0;
    for (int k = i + 1; k <= last && k < i + 6; k++) {
      if (view.isComma(k)) {
        commaRight = k - i;
        break;
      }
    }
    f.add(t + 27, Buckets.distance(commaLeft), rate);
    f.add(t + 28, Buckets.distance(commaRight), rate);
    f.add(t + 29, Buckets.distance(commaLeft), last - i <= 1 ? 1 : 0, rate);
    // The nearest nouns: a person can speak, a table cannot.
    for (int k = i - 1; k >= first && k > i - 8; k--) {
      if (view.isNominal(k) || view.isTag(k, PennTag.WP)) {
        f.add(t + 40, view.lemma[k]);
        f.add(t + 41, view.tag[k], view.name[k], Buckets.distance(i - k));
        f.add(t + 42, view.name[k], rate);
        f.add(t + 46, view.lemma[k], lemma);
        break;
      }
    }
    for (int k = i + 1; k <= last && k < i + 6; k++) {
      if (view.isNominal(k)) {
        f.add(t + 43, view.tag[k], view.name[k], Buckets.distance(k - i));
        f.add(t + 44, view.name[k], rate, closedLeft < 4 ? 1 : 0);
        break;
      }
    }
  }

  /** Other likely cues in the sentence: the outermost wins. */
  private void neighbours(int i) {
    int t = WORDS;
    int rate = cues.rate[i];
    int from = Math.max(view.sentenceStart(i), i - 60);
    int to = Math.min(view.sentenceLast(i), i + 60);
    int left = -2;
    int leftAt = -1;
    int verbLeft = -1;
    for (int k = from; k < i; k++) {
      if (view.isVerb(k)) {
        verbLeft = k;
        if (view.block[k] == 0 && cues.rate[k] >= 3) {
          left = Math.max(left, cues.rate[k]);
          leftAt = k;
        }
      }
    }
    int right = -2;
    for (int k = i + 1; k <= to; k++) {
      if (view.block[k] == 0 && cues.rate[k] >= 3 && view.isVerb(k)) {
        right = Math.max(right, cues.rate[k]);
      }
    }
    f.add(t + 33, left, rate);
    f.add(t + 34, right, rate);
    f.add(t + 35, left, right, rate);
    if (leftAt >= 0) {
      f.add(t + 36, view.lemma[leftAt], Buckets.distance(i - leftAt));
      f.add(t + 64, view.lemma[leftAt], view.isThat(leftAt + 1) ? 1 : 0, rate);
    }
    if (verbLeft >= 0) {
      f.add(t + 45, view.lemma[verbLeft], Buckets.distance(i - verbLeft));
    }
  }

  private void rules(int i) {
    int t = WORDS + 70;
    int rule = view.rules.ruleAtCue(i);
    int around = view.rules.ruleAround(i);
    f.add(t, rule, around > 0 ? 1 : 0);
    f.add(t + 1, rule, cues.rate[i]);
    f.add(t + 2, rule, view.lemma[i]);
    f.add(t + 3, around, cues.rate[i]);
    f.add(t + 4, around, rule, view.tag[i]);
  }

  private void tree(int i) {
    int t = TREE;
    int lemma = view.lemma[i];
    int tag = view.tag[i];
    int rate = cues.rate[i];
    int relation = view.relation[i];
    int head = view.head[i];
    f.add(t, relation);
    f.add(t + 1, relation, lemma);
    f.add(t + 2, relation, tag, rate);
    f.add(t + 3, view.at(view.lemma, head), relation);
    f.add(t + 4, view.at(view.tag, head), relation, tag);
    if (head >= 0) {
      f.add(t + 5, cues.rate[head], relation, rate);
      f.add(t + 23, relation, view.relation[head], view.tag[head]);
    }
    int frame = 0;
    boolean subject = false;
    int children = Math.min(view.childrenEnd(i), view.childrenFrom(i) + 24);
    for (int c = view.childrenFrom(i); c < children; c++) {
      int k = view.child(c);
      Relation found = view.text.relation(k);
      int r = view.relation[k];
      if (!view.word[k] && found == Relation.PUNCT) {
        continue;
      }
      int side = k < i ? 0 : 1;
      f.add(t + 6, r, side);
      f.add(t + 7, r, side, lemma);
      f.add(t + 8, r, side, rate);
      f.add(t + 9, r, view.lemma[k]);
      f.add(t + 10, r, view.tag[k], view.name[k]);
      f.add(t + 11, r, view.tag[k], lemma);
      frame ^= r * (31 + side);
      if (found.isSubject()) {
        subject = true;
        f.add(t + 12, view.name[k], view.tag[k], rate);
        f.add(t + 13, view.lemma[k], rate);
        f.add(t + 25, view.lemma[k], lemma);
      }
      if (found == Relation.CCOMP
          || found == Relation.XCOMP
          || found == Relation.ADVCL
          || found == Relation.ACL
          || found == Relation.PARATAXIS) {
        int mark = view.child(k, Relation.MARK, Relation.MARK);
        int markLemma = view.at(view.lemma, mark);
        f.add(t + 14, r, markLemma, rate);
        f.add(t + 15, r, markLemma, lemma);
        boolean ownSubject = view.child(k, Relation.NSUBJ, Relation.NSUBJ_PASS) >= 0;
        f.add(t + 16, r, ownSubject ? 1 : 0, rate);
        f.add(t + 17, r, view.block[k] > 0 ? 1 : 0, rate);
      }
    }
    f.add(t + 18, frame, rate);
    f.add(t + 19, frame, tag);
    f.add(t + 24, frame, lemma);
    f.add(t + 20, subject ? 1 : 0, rate);
    int path = 0;
    int below = i;
    for (int steps = 0; steps < 6 && view.head[below] >= 0; steps++) {
      path = path * 31 + view.relation[below];
      int above = view.head[below];
      if (cues.rate[above] >= 3 && view.block[above] == 0) {
        f.add(t + 21, cues.rate[above], view.relation[below], rate);
        f.add(t + 22, cues.rate[above], view.lemma[above], above < i ? 0 : 1);
        f.add(t + 26, cues.rate[above], path);
        break;
      }
      below = above;
    }
  }
}
