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
 * <p>Takes time linear in the sentence's length. Loads 2 MB, which take 11 MB of memory. Immutable
 * and safe for use by many threads.
 */
public final class DependencyParser implements Parser {

  static final String KIND = "parser";

  private static final Relation[] RELATION = Relation.values();
  static final int RELATIONS = RELATION.length;

  private final ParserVocabulary vocabulary;
  private final Scorer transitions;
  private final Scorer labels;

  DependencyParser(ParserVocabulary vocabulary, Scorer transitions, Scorer labels) {
    this.vocabulary = vocabulary;
    this.transitions = transitions;
    this.labels = labels;
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
        ParserVocabulary.of(file), file.model("transitions"), file.model("labels"));
  }

  static List<String> relationLabels() {
    return Arrays.stream(RELATION).map(Relation::label).toList();
  }

  @Override
  public void parse(TokenSequence sentence, PennTag[] tags, int[] heads, Relation[] relations) {
    ParserState state = new ParserState(vocabulary.lookUp(Words.of(sentence)), tags);
    Features features = new Features();
    float[] scores = new float[RELATIONS];
    while (!state.isDone()) {
      int transition = ParserState.SHIFT;
      if (state.stackSize() > 0) {
        ParserFeatures.transition(features, state);
        transitions.scores(features, scores);
        transition = bestAllowed(state, scores);
      }
      if (transition == ParserState.SHIFT) {
        state.shift();
      } else {
        int head = state.headAfter(transition);
        state.attach(head, label(labels, features, scores, state, head));
      }
    }
    for (int i = 0; i < tags.length; i++) {
      heads[i] = state.head[i + 1] == state.root ? -1 : state.head[i + 1] - 1;
      relations[i] = state.relation[i + 1];
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
