package org.hustings.language.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hustings.language.Relation;

/**
 * Trains a parser's judge on what a parser does with sentences that it has not seen: all ways that
 * it did not go, and whether they would have been better.
 */
final class ParserJudgeTrainer {

  private static final float SURE = 40; // more than in use, for more to learn from
  private static final int BITS = 20;
  private static final int RUNS = 4;
  private static final int PASSES = 2;
  private static final double RATE = 0.01;
  private static final double MOST_IMPORTANT = 3;

  /** Two trees that are not equally good. */
  private record Choice(Features tree, Features other, double lead, double gain) {}

  private final List<Choice> choices = new ArrayList<>();

  /** Reads sentences with a parser that was trained without them. */
  void watch(GreedyParser parser, ParserVocabulary vocabulary, List<TrainingSentence> sentences) {
    for (TrainingSentence sentence : sentences) {
      parser
          .search(new Watcher(sentence), ParserSearch.UNSEEN)
          .parse(vocabulary.lookUp(Words.of(sentence.tokens())), sentence.tags());
    }
  }

  /** What tells which tree is better. */
  Weights weights() {
    List<Weights> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(run);
      PreferenceRegression regression = new PreferenceRegression(BITS, RATE);
      for (int pass = 0; pass < PASSES; pass++) {
        Collections.shuffle(choices, random);
        for (Choice choice : choices) {
          double importance = Math.min(MOST_IMPORTANT, Math.abs(choice.gain));
          regression.learn(choice.other, choice.tree, choice.lead, choice.gain > 0, importance);
        }
      }
      runs.add(regression.weights());
    }
    return Weights.mean(runs);
  }

  /** Follows all other ways, takes the likelier, and notes which was better. */
  private final class Watcher implements ParserSearch.Judge {

    private final Features tree = new Features();
    private final Features otherTree = new Features();
    private final TrainingSentence sentence;

    Watcher(TrainingSentence sentence) {
      this.sentence = sentence;
    }

    @Override
    public float sure() {
      return SURE;
    }

    @Override
    public int patience() {
      return 2 * ParserSearch.REACH; // for each of the two transitions that a word takes
    }

    @Override
    public boolean prefersOther(ParserSearch search) {
      double gain = gain(search);
      if (gain != 0) {
        ParserJudge.addTrees(search, tree, otherTree);
        choices.add(new Choice(tree.copy(), otherTree.copy(), ParserJudge.lead(search), gain));
      }
      return search.lead() > 0;
    }

    /** How many more heads are right in the other tree, and half as much for relations. */
    private double gain(ParserSearch search) {
      double gain = 0;
      for (int i = 0; i < search.changedCount(); i++) {
        int word = search.changed(i);
        Relation right = sentence.relations()[word - 1];
        if (right != Relation.PUNCT && right != Relation.GOESWITH) {
          ParserState other = search.state();
          gain += worth(word, other.head[word], other.relation[word]);
          gain -= worth(word, search.heads()[word], search.relations()[word]);
        }
      }
      return gain;
    }

    private double worth(int word, int head, Relation relation) {
      int right = sentence.heads()[word - 1];
      boolean rightHead = head == (right < 0 ? sentence.size() + 1 : right + 1);
      return !rightHead ? 0 : relation == sentence.relations()[word - 1] ? 1.5 : 1;
    }
  }
}
