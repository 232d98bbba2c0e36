package org.hustings.language.model;

import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Parses a sentence greedily, then reconsiders: where the parser hesitated, the other transition is
 * followed until both ways meet, and a judge that sees the arcs of both takes one (selectional
 * branching, after Choi and McCallum 2013).
 *
 * <p>Greedily, "the plan to cut taxes that she praised" hangs on what stands nearest; whether the
 * plan or the taxes were praised is seen only when the verb is read.
 *
 * <p>No way is followed further than {@value #REACH} transitions, and none any more when the judge
 * has lost patience, so that the time is linear in the sentence's length, whatever it is. Reads one
 * sentence after another, reusing its memory; not safe for use by many threads.
 */
final class ParserSearch {

  /** The first relation that a model chooses from: not none, nor the root's. */
  static final int FIRST_LABEL = Relation.ROOT.ordinal() + 1;

  /** How many transitions one other way is followed. */
  static final int REACH = 400;

  private static final float SCALE = 0.05f; // turns scores into logarithms of odds, about
  private static final int COSTS_PER_POINT = 2;
  private static final float[] COST = new float[256];
  private static final Relation[] RELATION = Relation.values();

  static {
    for (int i = 0; i < COST.length; i++) {
      COST[i] = (float) Math.log1p(Math.exp(-SCALE * i / COSTS_PER_POINT));
    }
  }

  /** Chooses between two trees. */
  interface Judge {

    /** The difference between the two best scores from which on it need not be asked. */
    float sure();

    /** How many transitions may be spent on other ways, for each word of the sentence. */
    int patience();

    /** Whether the other tree is better; see {@link ParserSearch#changed}. */
    boolean prefersOther(ParserSearch search);
  }

  /** Is told of each decision that took thought, before it is carried out. */
  interface Witness {

    void move(ParserState before, int transition);

    void label(ParserState before, int head, int relation);
  }

  /** A witness that listens to nothing. */
  static final Witness UNSEEN =
      new Witness() {
        @Override
        public void move(ParserState before, int transition) {}

        @Override
        public void label(ParserState before, int head, int relation) {}
      };

  private final Scorer transitions;
  private final Scorer labels;
  private final ParserHabits habits;
  private final @Nullable Judge judge;
  private final Witness witness;
  private final Features features = new Features(ParserFeatures.MOST);
  private final float[] scores = new float[DependencyParser.RELATIONS];
  private final ParserMemo memo = new ParserMemo();
  private final ParserPath path = new ParserPath();
  private final ParserPath otherPath = new ParserPath();
  private final ParserState state = new ParserState();
  private int[] heads = new int[0];
  private Relation[] relations = new Relation[0];
  private int[] attached = heads; // the words attached on the other way
  private int attachedCount;
  private int[] changed = heads;
  private int changedCount;
  private float lead;
  private int stepsLeft; // for other ways

  /**
   * A search.
   *
   * @param judge what chooses; without one, the parser never hesitates
   */
  ParserSearch(
      Scorer transitions,
      Scorer labels,
      ParserHabits habits,
      @Nullable Judge judge,
      Witness witness) {
    this.transitions = transitions;
    this.labels = labels;
    this.habits = habits;
    this.judge = judge;
    this.witness = witness;
  }

  /**
   * Parses a sentence.
   *
   * @param words its words' numbers, see {@link ParserVocabulary}
   * @param tags their tags
   */
  void parse(int[] words, PennTag[] tags) {
    state.start(words, tags);
    int steps = 2 * words.length;
    makeRoom(steps);
    boolean sure = true;
    attachedCount = 0;
    for (int k = 0; k < steps; k++) {
      path.signatures[k] = state.signature();
      step(path, k, false);
      sure &= path.others[k] == ParserPath.NONE;
    }
    path.signatures[steps] = state.signature();
    System.arraycopy(state.head, 0, heads, 0, state.size + 2);
    System.arraycopy(state.relation, 0, relations, 0, state.size + 2);
    if (judge != null && !sure) {
      stepsLeft = judge.patience() * words.length;
      reconsider(judge, steps);
    }
  }

  private void makeRoom(int steps) {
    path.makeRoom(steps);
    otherPath.makeRoom(steps);
    memo.clear(3 * steps);
    if (heads.length < state.size + 2) {
      heads = new int[state.size + 2];
      relations = new Relation[state.size + 2];
      attached = new int[state.size + 2];
      changed = new int[state.size + 2];
    }
  }

  /** The state before the decision that is reconsidered; its arcs are those of the other tree. */
  ParserState state() {
    return state;
  }

  /** The head of each word in the tree so far. */
  int[] heads() {
    return heads;
  }

  /** The relation of each word in the tree so far. */
  Relation[] relations() {
    return relations;
  }

  /** The number of words that hang elsewhere in the other tree, or otherwise. */
  int changedCount() {
    return changedCount;
  }

  /** One of those words. */
  int changed(int index) {
    return changed[index];
  }

  /** By how much the other way's decisions are likelier, as a logarithm of odds. */
  float lead() {
    return lead;
  }

  private void reconsider(Judge judge, int steps) {
    for (int k = steps - 1; k >= 0; k--) {
      state.undo(path.moves[k]);
    }
    for (int k = 0; k < steps; k++) {
      if (path.others[k] != ParserPath.NONE && stepsLeft > 0) {
        tryOther(judge, k, steps);
      }
      state.take(path.moves[k], relations[state.stack(0)]);
    }
  }

  private void tryOther(Judge judge, int from, int steps) {
    int limit = Math.min(steps, from + REACH);
    int end = from;
    boolean met = false;
    attachedCount = 0;
    lead = 0;
    while (end < limit && !met) {
      step(otherPath, end, end == from);
      lead += path.costs[end] - otherPath.costs[end];
      end++;
      otherPath.signatures[end] = state.signature();
      met = state.signature() == path.signatures[end];
    }
    stepsLeft -= end - from;
    for (int k = end - 1; k >= from; k--) {
      state.undo(otherPath.moves[k]);
    }
    findChanges();
    if ((met || end == steps) && changedCount > 0 && judge.prefersOther(this)) {
      path.copy(otherPath, from, end);
      for (int i = 0; i < attachedCount; i++) {
        heads[attached[i]] = state.head[attached[i]];
        relations[attached[i]] = state.relation[attached[i]];
      }
    } else {
      for (int i = 0; i < attachedCount; i++) {
        state.head[attached[i]] = heads[attached[i]];
        state.relation[attached[i]] = relations[attached[i]];
      }
    }
  }

  private void findChanges() {
    changedCount = 0;
    for (int i = 0; i < attachedCount; i++) {
      int word = attached[i];
      if (state.head[word] != heads[word] || state.relation[word] != relations[word]) {
        changed[changedCount++] = word;
      }
    }
  }

  /** Takes the best transition, or the second best, and notes what was done. */
  private void step(ParserPath noted, int step, boolean second) {
    int transition = state.onlyTransition();
    int other = ParserPath.NONE;
    float cost = 0;
    if (transition < 0) {
      transition = habits.transition(state);
    }
    if (transition < 0) {
      long decision = transition();
      transition = best(decision);
      other = second(decision);
      float margin = margin(decision);
      cost = cost(margin);
      if (second) {
        transition = other;
        other = ParserPath.NONE;
        cost += margin * SCALE;
      }
    }
    if (transition == ParserState.SHIFT) {
      state.shift();
    } else {
      cost += attach(transition);
    }
    noted.set(step, transition, other, cost);
  }

  /** Attaches the top of the stack, and tells what the relation costs. */
  private float attach(int transition) {
    int head = state.headAfter(transition);
    int word = state.stack(0);
    attached[attachedCount++] = word;
    int relation = head == state.root ? Relation.ROOT.ordinal() : habits.label(state, head, word);
    float cost = 0;
    if (relation < 0) {
      long decision = label(head);
      relation = (int) decision & 63;
      cost = cost(margin(decision));
    }
    state.attach(head, RELATION[relation]);
    return cost;
  }

  /** The best transition, the second best where it is not sure, and the margin between them. */
  private long transition() {
    long key = state.transitionKey();
    int place = memo.find(key);
    if (memo.isKnown(place)) {
      return memo.get(place);
    }
    ParserFeatures.transition(features, state);
    transitions.scores(features, scores);
    int best = state.best(scores);
    int second = ParserPath.NONE;
    for (int t = 0; t < ParserState.TRANSITIONS; t++) {
      if (t != best && state.allows(t) && (second < 0 || scores[t] > scores[second])) {
        second = t;
      }
    }
    witness.move(state, best);
    float margin = second < 0 ? Float.MAX_VALUE : scores[best] - scores[second];
    if (judge == null || margin >= judge.sure()) {
      second = ParserPath.NONE;
    }
    long decision = decision(best | second + 1 << 2, margin);
    memo.put(place, key, decision);
    return decision;
  }

  /** The best relation to a head, and its margin over the second best. */
  private long label(int head) {
    long key = state.labelKey(head);
    int place = memo.find(key);
    if (memo.isKnown(place)) {
      return memo.get(place);
    }
    ParserFeatures.label(features, state, head, state.stack(0));
    labels.scores(features, scores);
    int best = FIRST_LABEL;
    float second = Float.NEGATIVE_INFINITY;
    for (int i = FIRST_LABEL + 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = scores[best];
        best = i;
      } else if (scores[i] > second) {
        second = scores[i];
      }
    }
    witness.label(state, head, best);
    long decision = decision(best, scores[best] - second);
    memo.put(place, key, decision);
    return decision;
  }

  private static long decision(int what, float margin) {
    return (long) Float.floatToRawIntBits(margin) << 32 | what;
  }

  private static int best(long transition) {
    return (int) transition & 3;
  }

  private static int second(long transition) {
    return ((int) transition >> 2 & 3) - 1;
  }

  private static float margin(long decision) {
    return Float.intBitsToFloat((int) (decision >>> 32));
  }

  /** What a decision costs that was better than the next by a margin: -log of its probability. */
  private static float cost(float margin) {
    float place = margin * COSTS_PER_POINT;
    return place < COST.length ? COST[(int) place] : 0;
  }
}
