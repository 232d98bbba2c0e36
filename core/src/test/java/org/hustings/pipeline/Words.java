package org.hustings.pipeline;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.document.Document;
import org.hustings.document.Layer;

/** Annotators and layers of plain strings for tests of the pipeline. */
final class Words {
  private Words() {}

  static Layer<String> layer(String name) {
    return Layer.of(name, String.class);
  }

  static Set<Layer<?>> layers(String... names) {
    return Arrays.stream(names)
        .map(Words::layer)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Provides one layer whose only element lists the layers there were. */
  static Annotator step(String provides, String... requires) {
    return new Step(layers(provides), layers(requires), Set.of());
  }

  record Step(Set<Layer<?>> provides, Set<Layer<?>> requires, Set<Layer<?>> optional)
      implements Annotator {

    Step optionally(String... names) {
      return new Step(provides, requires, layers(names));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Document annotate(Document document) {
      String seen = document.layers().stream().map(Layer::name).collect(Collectors.joining(" "));
      Document annotated = document;
      for (Layer<?> layer : provides) {
        annotated = annotated.with((Layer<String>) layer, List.of(seen));
      }
      return annotated;
    }

    @Override
    public String toString() {
      return "step " + provides;
    }
  }
}
