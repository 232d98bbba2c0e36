package org.hustings.language.model;

/**
 * What the parser looks at: for a transition, the words around the top of the stack and the front
 * of the buffer with their children; for a label, the two words of the arc.
 *
 * <p>Letters in the names: s the stack (0 the top), b the buffer (0 the front), l and r a word's
 * outermost child on the left and right; then w a word, t its tag, x both. The templates follow
 * Zhang and Nivre (2011). Each packs into one long, so that a feature costs two multiplications.
 */
final class ParserFeatures {

  /** The features of a transition, which has more than a label. */
  static final int MOST = 80;

  private ParserFeatures() {}

  private static long join(long first, long second) {
    return first << 24 ^ second;
  }

  private static int distance(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7;
  }

  /** The features of the next transition. */
  static void transition(Features f, ParserState state) {
    int[] w = state.words;
    int[] t = state.tags;
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    int s0l = state.leftmost[s0];
    int s0r = state.rightmost[s0];
    int s1l = state.leftmost[s1];
    int s1r = state.rightmost[s1];
    int b0l = state.leftmost[b0];
    long s0t = t[s0];
    long s1t = t[s1];
    long s2t = t[s2];
    long b0t = t[b0];
    long b1t = t[b1];
    long b2t = t[b2];
    long s0w = w[s0];
    long s1w = w[s1];
    long b0w = w[b0];
    long s0x = s0w << 6 | s0t;
    long s1x = s1w << 6 | s1t;
    long b0x = b0w << 6 | b0t;
    long b1x = (long) w[b1] << 6 | b1t;
    long near = distance(b0 - s0);
    long far = s1 == 0 ? 0 : distance(s0 - s1);
    long st = s1t << 6 | s0t;
    long sb = s0t << 6 | b0t;
    long all = st << 6 | b0t;
    long s0ls = state.leftSet[s0] & 0xFFFF_FFFFL;
    long s0rs = state.rightSet[s0] & 0xFFFF_FFFFL;
    long s1rs = state.rightSet[s1] & 0xFFFF_FFFFL;
    long b0ls = state.leftSet[b0] & 0xFFFF_FFFFL;
    f.clear();
    f.addPacked(1, s0x);
    f.addPacked(2, s0t);
    f.addPacked(3, s1x);
    f.addPacked(4, s1t);
    f.addPacked(5, b0x);
    f.addPacked(6, b0t);
    f.addPacked(7, b1x);
    f.addPacked(8, b1t << 6 | b0t);
    f.addPacked(9, join(s0x, b0t));
    f.addPacked(10, join(b0x, s0t));
    f.addPacked(11, sb);
    f.addPacked(12, join(s1x, s0t));
    f.addPacked(13, join(s0x, s1t));
    f.addPacked(14, st);
    f.addPacked(15, all);
    f.addPacked(16, sb << 6 | b1t);
    f.addPacked(17, b0t << 12 | b1t << 6 | b2t);
    f.addPacked(18, all << 6 | b1t);
    f.addPacked(19, join(s0w, b0w));
    f.addPacked(20, join(s1w, s0w));
    f.addPacked(21, sb << 6 | near);
    f.addPacked(22, st << 6 | far);
    f.addPacked(23, sb << 32 | b0ls);
    f.addPacked(24, sb << 32 | s0rs);
    f.addPacked(25, st << 32 | s1rs);
    f.addPacked(26, st << 32 | s0rs);
    f.addPacked(27, join(s1x, b0t));
    f.addPacked(28, s0w << 32 | s0rs);
    f.addPacked(29, all << 3 | near);
    f.addPacked(30, s1x << 32 ^ s1rs);
    f.addPacked(31, all << 6 | s2t);
    f.addPacked(32, sb << 6 | t[s0l]);
    f.addPacked(33, sb << 6 | t[s0r]);
    f.addPacked(34, sb << 6 | t[b0l]);
    f.addPacked(35, st << 6 | t[s0l]);
    f.addPacked(36, st << 6 | t[s0r]);
    f.addPacked(37, st << 6 | t[s1r]);
    f.addPacked(38, st << 6 | t[s1l]);
    f.addPacked(39, st << 32 | s0ls);
    f.addPacked(40, sb << 32 | s0ls);
    f.addPacked(41, b0w << 32 | b0ls);
    f.addPacked(42, s0w << 32 | s0ls);
    f.addPacked(43, join(s1w, b0w));
    f.addPacked(44, sb << 6 | state.rightCount[s0] << 3 | state.leftCount[b0]);
    f.addPacked(45, st << 6 | state.rightCount[s1] << 3 | state.leftCount[s0]);
    f.addPacked(46, join(s1x, sb));
    f.addPacked(47, join(s0x, s1t << 6 | b0t));
    f.addPacked(48, join(b0x, st));
    f.addPacked(49, join(s0x, b0x));
    f.addPacked(50, join(s1x, s0x));
    f.addPacked(51, join(s0x, b1t));
    f.addPacked(52, join(s0w, near));
    f.addPacked(53, join(b0w, near));
    f.addPacked(54, join(s0w, state.rightCount[s0]));
    f.addPacked(55, join(s1w, state.rightCount[s1]));
    f.addPacked(56, sb << 12 | t[s0r] << 6 | t[state.rightmost2[s0]]);
    f.addPacked(57, st << 12 | t[s1r] << 6 | t[state.rightmost2[s1]]);
    f.addPacked(58, s0t << 12 | t[s0l] << 6 | t[state.leftmost2[s0]]);
    f.addPacked(59, join(w[s0r], sb));
    f.addPacked(60, join(w[s1r], st));
    f.addPacked(61, join(w[s0l], st));
    f.addPacked(62, join(w[b0l], sb));
    f.addPacked(63, join(w[s0l], sb));
    f.addPacked(64, sb << 6 | t[Math.max(0, s0 - 1)]);
    f.addPacked(65, sb << 6 | t[s0 + 1]);
    f.addPacked(66, sb << 6 | t[b0 - 1]);
    f.addPacked(67, join(w[s2], sb));
    f.addPacked(68, join(s1w, w[s0l]));
    f.addPacked(69, join(b0w, s0t << 6 | b1t));
    f.addPacked(70, all << 6 | b2t);
    f.addPacked(71, (b1t << 6 | s0t) << 32 | s0rs);
    f.addPacked(72, join(s0w, w[s0l]));
    f.addPacked(73, join(s1w, s0w) * 31 + w[s0l]);
    f.addPacked(74, join(w[s0l], all));
    Clauses clauses = state.clauses;
    int verb = clauses.verbAfter(b0);
    long toVerb = verb == 0 ? 0 : distance(verb - b0);
    long inFirst = clauses.between(s0, b0);
    long inSecond = clauses.between(s1, s0);
    f.addPacked(75, all << 6 | t[verb]);
    f.addPacked(76, (sb << 6 | t[verb]) << 3 | toVerb);
    f.addPacked(77, sb << 4 | inFirst);
    f.addPacked(78, st << 4 | inSecond);
    f.addPacked(79, all << 8 | inFirst << 4 | inSecond);
    f.addPacked(80, all << 2 | clauses.verbsAfter(b0));
  }

  /** The features of the label of an arc. */
  static void label(Features f, ParserState state, int head, int word) {
    int[] w = state.words;
    int[] t = state.tags;
    int left = state.leftmost[word];
    int headLeft = state.leftmost[head];
    long side = head < word ? 1 : 2;
    long hw = w[head];
    long dw = w[word];
    long ht = t[head];
    long dt = t[word];
    long both = (ht << 6 | dt) << 2 | side;
    long far = distance(Math.abs(head - word));
    long headLeftSet = state.leftSet[head] & 0xFFFF_FFFFL;
    long headRightSet = state.rightSet[head] & 0xFFFF_FFFFL;
    long leftSet = state.leftSet[word] & 0xFFFF_FFFFL;
    long rightSet = state.rightSet[word] & 0xFFFF_FFFFL;
    f.clear();
    f.addPacked(1, ht << 2 | side);
    f.addPacked(2, (hw << 6 | ht) << 2 | side);
    f.addPacked(3, dt << 2 | side);
    f.addPacked(4, (dw << 6 | dt) << 2 | side);
    f.addPacked(5, both);
    f.addPacked(6, join(dw, both));
    f.addPacked(7, join(hw, both));
    f.addPacked(8, join(hw, dw) << 2 | side);
    f.addPacked(9, both << 3 | far);
    f.addPacked(10, both << 32 | headLeftSet);
    f.addPacked(11, both << 32 | headRightSet);
    f.addPacked(12, both << 32 | leftSet);
    f.addPacked(13, both << 32 | rightSet);
    f.addPacked(14, join(w[left], both));
    f.addPacked(15, join(w[headLeft], both));
    f.addPacked(16, both << 6 | t[word - 1]);
    f.addPacked(17, both << 6 | t[word + 1]);
    f.addPacked(18, both << 6 | t[head - 1]);
    f.addPacked(19, both << 6 | t[head + 1]);
    f.addPacked(20, (hw << 2 | side) << 32 ^ leftSet);
    f.addPacked(21, (dw << 2 | side) << 32 ^ leftSet);
    f.addPacked(22, (hw << 2 | side) << 32 ^ headRightSet);
    f.addPacked(23, join(w[state.rightmost[word]], both));
    f.addPacked(24, join(w[word - 1], both));
    f.addPacked(25, join(w[word + 1], both));
    f.addPacked(26, join(hw, w[left]) << 2 | side);
    f.addPacked(27, join(dw, w[left]) << 2 | side);
    f.addPacked(28, (dw << 2 | side) << 32 ^ headLeftSet);
    f.addPacked(29, (both << 6 | t[left]) << 6 | t[state.leftmost2[word]]);
    f.addPacked(30, join(w[head - 1], both));
    f.addPacked(31, (both << 6 | t[word - 1]) << 6 | t[word + 1]);
    f.addPacked(32, join(w[state.leftmost2[word]], both));
    f.addPacked(33, (both << 6 | t[head - 1]) << 6 | t[head + 1]);
    f.addPacked(34, (leftSet * 31 + rightSet) << 14 ^ both);
  }
}
