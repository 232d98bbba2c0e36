package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.junit.jupiter.api.Test;

class ParserStateTest {

  private static final PennTag[] TAGS = {
    PennTag.DT, PennTag.NN, PennTag.VBD, PennTag.DT, PennTag.NN, PennTag.IN, PennTag.NNP
  };

  private final Random random = new Random(5);

  private static ParserState state() {
    return new ParserState(new int[TAGS.length], TAGS);
  }

  private static Features features(ParserState state) {
    Features features = new Features();
    ParserFeatures.transition(features, state);
    return features.copy();
  }

  @Test
  void whatIsUndoneLeavesNoTrace() {
    for (int round = 0; round < 300; round++) {
      ParserState state = state();
      List<Integer> taken = new ArrayList<>();
      List<Features> seen = new ArrayList<>();
      List<Long> signatures = new ArrayList<>();
      while (!state.isDone()) {
        int transition = random.nextInt(ParserState.TRANSITIONS);
        if (state.allows(transition)) {
          seen.add(features(state));
          signatures.add(state.signature());
          state.take(transition, Relation.values()[2 + random.nextInt(40)]);
          taken.add(transition);
        }
      }
      for (int i = taken.size() - 1; i >= 0; i--) {
        state.undo(taken.get(i));
        assertThat(state.signature()).isEqualTo(signatures.get(i));
        assertThat(features(state).keys()).isEqualTo(seen.get(i).keys());
      }
    }
  }

  @Test
  void aStateThatIsUsedAgainIsAsGoodAsNew() {
    ParserState used = new ParserState();
    used.start(new int[40], filled(40, PennTag.VBD));
    while (!used.isDone()) {
      int transition = random.nextInt(ParserState.TRANSITIONS);
      if (used.allows(transition)) {
        used.take(transition, Relation.CONJ);
      }
    }
    used.start(new int[TAGS.length], TAGS);
    ParserState fresh = state();
    while (!fresh.isDone()) {
      assertThat(used.signature()).isEqualTo(fresh.signature());
      assertThat(features(used).keys()).isEqualTo(features(fresh).keys());
      int transition = random.nextInt(ParserState.TRANSITIONS);
      if (fresh.allows(transition)) {
        used.take(transition, Relation.OBL);
        fresh.take(transition, Relation.OBL);
      }
    }
    assertThat(used.isDone()).isTrue();
  }

  private static PennTag[] filled(int size, PennTag tag) {
    PennTag[] tags = new PennTag[size];
    Arrays.fill(tags, tag);
    return tags;
  }

  @Test
  void statesThatGoOnAlikeHaveTheSameSignature() {
    ParserState early = state();
    early.shift();
    early.shift(); // "the committee"
    early.attach(1, Relation.DEP);
    ParserState late = state();
    late.shift();
    late.shift();
    late.attach(1, Relation.DEP);
    assertThat(late.signature()).isEqualTo(early.signature());
    assertThat(late.transitionKey()).isEqualTo(early.transitionKey());
    assertThat(late.labelKey(3)).isEqualTo(early.labelKey(3));
  }

  @Test
  void anotherArcOrRelationOrWordAheadGivesAnotherSignature() {
    ParserState left = state();
    left.shift();
    left.attach(2, Relation.DET);
    ParserState otherRelation = state();
    otherRelation.shift();
    otherRelation.attach(2, Relation.DEP);
    ParserState ahead = state();
    ahead.shift();
    ahead.attach(2, Relation.DET);
    ahead.shift();
    assertThat(left.signature())
        .isNotEqualTo(otherRelation.signature())
        .isNotEqualTo(ahead.signature());
    assertThat(left.transitionKey()).isNotEqualTo(otherRelation.transitionKey());
  }
}
