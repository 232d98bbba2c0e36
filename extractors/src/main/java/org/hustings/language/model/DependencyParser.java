package org.hustings.language.model;

import java.util.Arrays;
import java.util.List;
import org.hustings.language.Parser;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.TokenSequence;

/**
 * A dependency parser: reads a sentence once from left to right, and at each step decides whether
 * the word before it is complete and hangs on a neighbour, or waits. A second model names the
 * relation of each arc when it is made.
 *
 * <p>Takes time linear in the sentence's length. Loads 2 MB, which take 12 MB of memory. Immutable
 * and safe for use by many threads.
 */
public final class DependencyParser implements Parser {

  static final String KIND = "parser";

  private static final Relation[] RELATION = Relation.values();
  static final int RELATIONS = RELATION.length;

  private final ParserVocabulary vocabulary;
  private final Scorer transitions;
  private final Scorer labels;
  private final ParserHabits habits;

  DependencyParser(
      ParserVocabulary vocabulary, Scorer transitions, Scorer labels, ParserHabits habits) {
    this.vocabulary = vocabulary;
    this.transitions = transitions;
    this.labels = labels;
    this.habits = habits;
  }

  /** The parser that ships with the library. */
  public static DependencyParser english() {
    return of(ModelFile.resource(DependencyParser.class, "parser-en.model", KIND));
  }

  /** The parser of a file made by {@link ParserTrainer}. */
  public static DependencyParser of(ModelFile file) {
    List<String> relations = file.lines("relations");
    if (!relations.equals(relationLabels())) {
      throw new ModelFormatException(
          "The parser's relations are not those of Relation: " + relations);
    }
    return new DependencyParser(
        ParserVocabulary.of(file),
        file.model("transitions"),
        file.model("labels"),
        ParserHabits.of(file.lines("habits")));
  }

  static List<String> relationLabels() {
    return Arrays.stream(RELATION).map(Relation::label).toList();
  }

  @Override
  public void parse(TokenSequence sentence, PennTag[] tags, int[] heads, Relation[] relations) {
    ParserState state = start(sentence, tags);
    parse(state, new Nobody());
    for (int i = 0; i < tags.length; i++) {
      heads[i] = state.head[i + 1] == state.root ? -1 : state.head[i + 1] - 1;
      relations[i] = state.relation[i + 1];
    }
  }

  ParserState start(TokenSequence sentence, PennTag[] tags) {
    return new ParserState(vocabulary.lookUp(Words.of(sentence)), tags);
  }

  /** Is told of each decision that took thought, before it is carried out. */
  interface Witness {

    void move(ParserState before, int transition);

    void label(ParserState before, int head, int relation);
  }

  private static final class Nobody implements Witness {

    @Override
    public void move(ParserState before, int transition) {}

    @Override
    public void label(ParserState before, int head, int relation) {}
  }

  /** Goes all the way with a sentence. */
  void parse(ParserState state, Witness witness) {
    Features features = new Features(ParserFeatures.MOST);
    float[] scores = new float[RELATIONS];
    while (!state.isDone()) {
      int transition = state.onlyTransition();
      if (transition < 0) {
        transition = habits.transition(state);
      }
      if (transition < 0) {
        ParserFeatures.transition(features, state);
        transitions.scores(features, scores);
        transition = bestAllowed(state, scores);
        witness.move(state, transition);
      }
      if (transition == ParserState.SHIFT) {
        state.shift();
      } else {
        int head = state.headAfter(transition);
        int relation = habits.label(state, head, state.stack(0));
        if (relation < 0) {
          relation = label(labels, features, scores, state, head).ordinal();
          witness.label(state, head, relation);
        }
        state.attach(head, RELATION[relation]);
      }
    }
  }

  static int bestAllowed(ParserState state, float[] scores) {
    int best = -1;
    for (int transition = 0; transition < ParserState.TRANSITIONS; transition++) {
      if (state.allows(transition) && (best < 0 || scores[transition] > scores[best])) {
        best = transition;
      }
    }
    return best;
  }

  /**
   * The relation of the top of the stack to a head; the word that hangs on the root is the root.
   */
  static Relation label(
      Scorer labels, Features features, float[] scores, ParserState state, int head) {
    if (head == state.root) {
      return Relation.ROOT;
    }
    ParserFeatures.label(features, state, head, state.stack(0));
    labels.scores(features, scores);
    int best = Relation.ROOT.ordinal() + 1;
    for (int i = best + 1; i < RELATIONS; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return RELATION[best];
  }
}
