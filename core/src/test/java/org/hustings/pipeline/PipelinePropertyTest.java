package org.hustings.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.pipeline.Words.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.pipeline.Words.Step;

class PipelinePropertyTest {

  @Property(tries = 200)
  void everyStepRunsAfterWhatItRequiresOrMayUse(
      @ForAll @IntRange(max = 12) int size, @ForAll Random random) {
    List<Annotator> steps = acyclic(size, random);
    Collections.shuffle(steps, random);

    Pipeline pipeline = Pipeline.of(steps.toArray(new Annotator[0]));

    Set<Layer<?>> seen = new HashSet<>();
    for (Annotator step : pipeline.steps()) {
      assertThat(seen).containsAll(step.requires()).containsAll(step.optional());
      seen.addAll(step.provides());
    }
    assertThat(pipeline.steps()).containsExactlyInAnyOrderElementsOf(steps);
    assertThat(pipeline.annotate(Document.of("")).layers()).isEqualTo(pipeline.provides());
  }

  @Property(tries = 200)
  void anOrderThatFitsIsKept(@ForAll @IntRange(max = 12) int size, @ForAll Random random) {
    List<Annotator> steps = acyclic(size, random);

    assertThat(Pipeline.of(steps.toArray(new Annotator[0])).steps()).isEqualTo(steps);
  }

  @Property(tries = 100)
  void aCircleOfAnyLengthIsRefused(@ForAll @IntRange(min = 1, max = 8) int size) {
    List<Annotator> steps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      steps.add(Words.step("layer" + i, "layer" + (i + 1) % size));
    }

    assertThatThrownBy(() -> Pipeline.of(steps.toArray(new Annotator[0])))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Steps that each need some of those before them. */
  private static List<Annotator> acyclic(int size, Random random) {
    List<Annotator> steps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> required = new ArrayList<>();
      List<String> optional = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) == 0) {
          (random.nextBoolean() ? required : optional).add("layer" + j);
        }
      }
      steps.add(
          new Step(
              layers("layer" + i),
              layers(required.toArray(new String[0])),
              layers(optional.toArray(new String[0]))));
    }
    return steps;
  }
}
