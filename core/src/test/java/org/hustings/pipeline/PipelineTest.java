package org.hustings.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.pipeline.Words.layer;
import static org.hustings.pipeline.Words.layers;
import static org.hustings.pipeline.Words.step;

import java.util.List;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.pipeline.Words.Step;
import org.junit.jupiter.api.Test;

class PipelineTest {

  @Test
  void runsStepsAfterTheStepsTheyRequire() {
    Annotator quotes = step("quotes", "tokens", "actors");
    Annotator actors = step("actors", "tokens");
    Annotator tokens = step("tokens");

    Pipeline pipeline = Pipeline.of(quotes, actors, tokens);

    assertThat(pipeline.steps()).containsExactly(tokens, actors, quotes);
    assertThat(pipeline.provides())
        .containsExactly(layer("tokens"), layer("actors"), layer("quotes"));
    assertThat(pipeline.annotate(Document.of("")).get(layer("quotes")))
        .containsExactly("tokens actors");
  }

  @Test
  void keepsTheOrderOfAddingAmongIndependentSteps() {
    Annotator b = step("b");
    Annotator a = step("a");
    Annotator c = step("c");

    assertThat(Pipeline.of(b, a, c).steps()).containsExactly(b, a, c);
  }

  @Test
  void runsAStepAfterTheOneWhoseLayerItMayUse() {
    Annotator actors = new Step(layers("actors"), Set.of(), layers("names"));
    Annotator names = step("names");

    assertThat(Pipeline.of(actors, names).steps()).containsExactly(names, actors);
    assertThat(Pipeline.of(actors).steps()).containsExactly(actors);
  }

  @Test
  void aPipelineIsAStepOfAnother() {
    Pipeline inner = Pipeline.of(step("b", "a"), step("a"));
    Pipeline outer = Pipeline.of(step("c", "b"), inner);

    assertThat(outer.annotate(Document.of("")).get(layer("c"))).containsExactly("a b");
  }

  @Test
  void aPipelineWithoutStepsGivesTheDocumentBack() {
    Document document = Document.of("The mayor spoke.");

    assertThat(Pipeline.of().annotate(document)).isSameAs(document);
  }

  @Test
  void refusesAGapAndNamesStepLayerAndRemedy() {
    assertThatThrownBy(() -> Pipeline.of(step("quotes", "tokens"), step("actors")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "step [quotes] requires the layer 'tokens', but no annotator provides it; provided are"
                + " [actors, quotes]. Add an annotator that provides 'tokens', or name it in"
                + " given(...) if your documents bring it along.");
  }

  @Test
  void acceptsALayerThatDocumentsBringAlong() {
    Pipeline pipeline =
        Pipeline.builder().add(step("quotes", "tokens")).given(layer("tokens")).build();

    assertThat(pipeline.requires()).containsExactly(layer("tokens"));
    assertThat(pipeline.annotate(Document.of("").with(layer("tokens"), List.of())).layers())
        .containsExactly(layer("tokens"), layer("quotes"));
  }

  @Test
  void refusesTwoProvidersOfOneLayer() {
    assertThatThrownBy(() -> Pipeline.of(step("quotes"), step("actors"), step("quotes", "actors")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("both provide the layer 'quotes'. Leave one of them out");
  }

  @Test
  void refusesAStepThatProvidesNothing() {
    assertThatThrownBy(() -> Pipeline.of(new Step(Set.of(), Set.of(), Set.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("provides no layer");
  }

  @Test
  void refusesACircleAndSaysWhoWaitsForWhat() {
    assertThatThrownBy(
            () ->
                Pipeline.of(
                    step("tokens"),
                    step("quotes", "actors", "tokens"),
                    new Step(layers("actors"), Set.of(), layers("quotes"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "step [quotes] waits for [actors]; step [actors] waits for [quotes]. Split one");
  }

  @Test
  void leavesOutAStepWhoseLayersAreThere() {
    Document document = Document.of("").with(layer("tokens"), List.of("mine"));

    Document annotated = Pipeline.of(step("tokens"), step("quotes", "tokens")).annotate(document);

    assertThat(annotated.get(layer("tokens"))).containsExactly("mine");
    assertThat(annotated.has(layer("quotes"))).isTrue();
  }

  @Test
  void saysWhichStepBrokeItsPromise() {
    Annotator lazy =
        new Annotator() {
          @Override
          public Set<Layer<?>> requires() {
            return Set.of();
          }

          @Override
          public Set<Layer<?>> provides() {
            return layers("quotes");
          }

          @Override
          public Document annotate(Document document) {
            return document;
          }

          @Override
          public String toString() {
            return "lazy step";
          }
        };

    assertThatThrownBy(() -> Pipeline.of(lazy).annotate(Document.of("")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lazy step says that it provides the layer 'quotes'");
  }

  @Test
  void aFunctionIsAnAnnotator() {
    Annotator lengths =
        Annotator.of(
            Layer.of("lengths", Integer.class),
            Set.of(),
            document -> List.of(document.text().length()));

    assertThat(
            Pipeline.of(lengths)
                .annotate(Document.of("mayor"))
                .get(Layer.of("lengths", Integer.class)))
        .containsExactly(5);
  }
}
