package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.junit.jupiter.api.Test;

class ParserHabitsTest {

  /** Before a word with its tag, another on the stack. */
  private static ParserState state(PennTag stack, PennTag ahead) {
    ParserState state = new ParserState(new int[2], new PennTag[] {stack, ahead});
    state.shift();
    return state;
  }

  private static ParserHabits watched(int usual, int other) {
    ParserHabits.Watcher watcher = new ParserHabits.Watcher();
    ParserState state = state(PennTag.DT, PennTag.NN);
    for (int i = 0; i < usual + other; i++) {
      watcher.move(state, i < usual ? ParserState.LEFT : ParserState.SHIFT);
      watcher.label(state, 2, (i < usual ? Relation.DET : Relation.NMOD).ordinal());
    }
    return watcher.habits();
  }

  @Test
  void whatWasDoneAlmostAlwaysIsAHabit() {
    ParserHabits habits = watched(400, 1);
    ParserState state = state(PennTag.DT, PennTag.NN);
    assertThat(habits.transition(state)).isEqualTo(ParserState.LEFT);
    assertThat(habits.label(state, 2, 1)).isEqualTo(Relation.DET.ordinal());
    assertThat(habits.label(state, 1, 2)).isEqualTo(-1);
    assertThat(habits.transition(state(PennTag.DT, PennTag.NNS))).isEqualTo(-1);
  }

  @Test
  void whatIsRareOrDependsIsNone() {
    assertThat(watched(20, 0).lines()).isEmpty();
    assertThat(watched(400, 20).lines()).isEmpty();
    assertThat(ParserHabits.NONE.lines()).isEmpty();
  }

  @Test
  void aTransitionThatIsNotAllowedIsNoHabit() {
    ParserHabits.Watcher watcher = new ParserHabits.Watcher();
    ParserState state = state(PennTag.DT, PennTag.NN);
    for (int i = 0; i < 100; i++) {
      watcher.move(state, ParserState.RIGHT); // with nothing below it on the stack
    }
    assertThat(watcher.habits().transition(state)).isEqualTo(-1);
  }

  @Test
  void habitsAreWrittenAndReadAgain() {
    ParserHabits habits = watched(400, 0);
    assertThat(habits.lines()).hasSize(2);
    assertThat(ParserHabits.of(habits.lines()).lines()).isEqualTo(habits.lines());
  }
}
