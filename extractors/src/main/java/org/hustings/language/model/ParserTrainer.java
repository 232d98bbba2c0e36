package org.hustings.language.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hustings.language.Relation;

/**
 * Trains a {@link DependencyParser} with a dynamic oracle: from the second pass on, the parser
 * mostly follows its own decisions, and so learns how best to go on after a mistake. What chooses
 * between two trees learns from what parsers do with sentences that they were trained without.
 *
 * <p>Give it the tags that it will meet, those of a tagger that has not seen the sentence; see
 * {@link Jackknife}.
 */
public final class ParserTrainer {

  /** How often a word must be seen to have weights of its own. */
  private static final int LEAST_SEEN = 8;

  /** The folds of the parsers that the judge watches: each sentence is read by two of them. */
  private static final List<Integer> FOLDS = List.of(4, 8);

  /** How much smaller a weight of a transition may be than one of a relation, and still count. */
  private static final double TRANSITION_SHARE = 0.6;

  private static final double LEAST_TREE_WEIGHT = 0.015;

  private static final Relation[] RELATION = Relation.values();
  private static final int TRANSITION_BITS = 21; // more would be slower to read, being less local
  private static final int LABEL_BITS = 19;

  private final int epochs;
  private final int runs;
  private final double leastWeight;
  private final int transitionBits;
  private final int labelBits;

  /**
   * A trainer.
   *
   * @param epochs how often each sentence is looked at
   * @param runs how many parsers are trained, each in another order, and averaged
   * @param leastWeight weights of relations below this are dropped, and of transitions below
   *     {@value #TRANSITION_SHARE} of it; of much data, three in four may go at little cost in
   *     accuracy
   */
  public ParserTrainer(int epochs, int runs, double leastWeight) {
    this(epochs, runs, leastWeight, TRANSITION_BITS, LABEL_BITS);
  }

  /** A trainer of a parser with 2^bits rows in its tables, which take 12 bytes a cell. */
  ParserTrainer(int epochs, int runs, double leastWeight, int transitionBits, int labelBits) {
    this.epochs = epochs;
    this.runs = runs;
    this.leastWeight = leastWeight;
    this.transitionBits = transitionBits;
    this.labelBits = labelBits;
  }

  /**
   * Trains a parser.
   *
   * @param sentences what to learn from
   * @param provenance what to write in the file's header
   */
  public ModelFile train(List<TrainingSentence> sentences, String provenance) {
    ParserVocabulary vocabulary = ParserVocabulary.build(sentences, LEAST_SEEN);
    GreedyParser greedy = learn(vocabulary, sentences, runs);
    ParserJudgeTrainer judge = new ParserJudgeTrainer();
    for (int folds : FOLDS) {
      Jackknife.run(
          sentences,
          folds,
          TrainingSentence::document,
          (rest, held) -> {
            GreedyParser parser = learn(vocabulary, rest, 1);
            judge.watch(parser, vocabulary, held.stream().distinct().toList());
          });
    }
    return vocabulary
        .addTo(ModelFile.builder(DependencyParser.KIND, provenance))
        .model("transitions", greedy.transitions())
        .model("labels", greedy.labels())
        .model("trees", LinearModel.of(judge.weights(), LEAST_TREE_WEIGHT))
        .lines("habits", greedy.habits().lines())
        .lines("relations", DependencyParser.relationLabels())
        .build();
  }

  private GreedyParser learn(
      ParserVocabulary vocabulary, List<TrainingSentence> sentences, int times) {
    Weights transitions = Weights.zero(ParserState.TRANSITIONS, transitionBits);
    Weights labels = Weights.zero(DependencyParser.RELATIONS, labelBits);
    for (int run = 0; run < times; run++) {
      Learner learner = new Learner(new Random(7 + run), vocabulary, transitionBits, labelBits);
      learner.learn(sentences, epochs);
      transitions.addShare(learner.transitions.averaged(), times);
      labels.addShare(learner.labels.averaged(), times);
    }
    transitions.centre();
    LinearModel transitionModel = LinearModel.of(transitions, leastWeight * TRANSITION_SHARE);
    LinearModel labelModel = LinearModel.of(labels, leastWeight);
    ParserHabits.Watcher watcher = new ParserHabits.Watcher();
    ParserSearch search =
        new GreedyParser(transitionModel, labelModel, ParserHabits.NONE).search(null, watcher);
    for (TrainingSentence sentence : sentences) {
      search.parse(vocabulary.lookUp(Words.of(sentence.tokens())), sentence.tags());
    }
    return new GreedyParser(transitionModel, labelModel, watcher.habits());
  }

  private static final class Learner {

    private final ParserVocabulary vocabulary;
    private final Random random;
    private final Perceptron transitions;
    private final Perceptron labels;
    private final Features features = new Features();
    private final float[] scores = new float[DependencyParser.RELATIONS];

    Learner(Random random, ParserVocabulary vocabulary, int transitionBits, int labelBits) {
      this.random = random;
      this.vocabulary = vocabulary;
      transitions = new Perceptron(ParserState.TRANSITIONS, transitionBits);
      labels = new Perceptron(DependencyParser.RELATIONS, labelBits);
    }

    void learn(List<TrainingSentence> sentences, int epochs) {
      List<TrainingSentence> order = new ArrayList<>(sentences);
      for (int epoch = 0; epoch < epochs; epoch++) {
        Collections.shuffle(order, random);
        for (TrainingSentence sentence : order) {
          learn(sentence, epoch > 0);
        }
      }
    }

    private void learn(TrainingSentence sentence, boolean explore) {
      ParserState state =
          new ParserState(vocabulary.lookUp(Words.of(sentence.tokens())), sentence.tags());
      ParserOracle oracle = new ParserOracle(state, sentence.heads());
      while (!state.isDone()) {
        int transition = ParserState.SHIFT;
        if (state.stackSize() > 0) {
          transition = learnTransition(state, oracle, explore);
        }
        if (transition == ParserState.SHIFT) {
          oracle.shift();
        } else {
          attach(state, state.headAfter(transition), oracle, sentence, explore);
        }
      }
    }

    private int learnTransition(ParserState state, ParserOracle oracle, boolean explore) {
      ParserFeatures.transition(features, state);
      transitions.scores(features, scores);
      int found = state.best(scores);
      int least = Integer.MAX_VALUE;
      int right = -1;
      int foundCost = 0;
      for (int t = 0; t < ParserState.TRANSITIONS; t++) {
        if (state.allows(t)) {
          int cost = oracle.cost(t);
          if (cost < least || cost == least && scores[t] > scores[right]) {
            least = cost;
            right = t;
          }
          foundCost = t == found ? cost : foundCost;
        }
      }
      if (foundCost == least) {
        transitions.step();
        return found;
      }
      transitions.learn(features, right, found);
      return explore && random.nextInt(10) > 0 ? found : right;
    }

    private void attach(
        ParserState state,
        int head,
        ParserOracle oracle,
        TrainingSentence sentence,
        boolean explore) {
      int word = state.stack(0);
      Relation found = label(state, head);
      Relation right = sentence.relations()[word - 1];
      if (head == oracle.head(word) && head != state.root && right != Relation.NONE) {
        labels.learn(features, right.ordinal(), found.ordinal());
        if (!explore) {
          found = right;
        }
      }
      oracle.attach(head, found);
    }

    /** The relation of the top of the stack to a head; what hangs on the root is the root. */
    private Relation label(ParserState state, int head) {
      if (head == state.root) {
        return Relation.ROOT;
      }
      ParserFeatures.label(features, state, head, state.stack(0));
      labels.scores(features, scores);
      return RELATION[Scorer.best(scores, ParserSearch.FIRST_LABEL, scores.length)];
    }
  }
}
