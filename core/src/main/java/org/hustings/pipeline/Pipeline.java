package org.hustings.pipeline;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;

/**
 * Annotators in an order in which each finds the layers that it needs.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.builder()
 *     .add(quotes)     // requires tokens
 *     .add(language)   // provides tokens
 *     .build();
 * pipeline.annotate(Document.of("The mayor spoke.")).get(Quote.LAYER);
 * }</pre>
 *
 * <p>The order of adding does not matter, but it decides between steps that do not depend on each
 * other. A pipeline is an annotator itself, so pipelines can be nested. It is immutable and safe
 * for use by many threads if its annotators are.
 */
public final class Pipeline implements Annotator {
  private final List<Annotator> steps;
  private final Set<Layer<?>> requires;
  private final Set<Layer<?>> provides;

  private Pipeline(List<Annotator> steps, Set<Layer<?>> requires, Set<Layer<?>> provides) {
    this.steps = steps;
    this.requires = requires;
    this.provides = provides;
  }

  /** A builder of a pipeline without steps. */
  public static Builder builder() {
    return new Builder();
  }

  /** A pipeline of these annotators, put in order; see {@link Builder#build}. */
  public static Pipeline of(Annotator... annotators) {
    Builder builder = builder();
    for (Annotator annotator : annotators) {
      builder.add(annotator);
    }
    return builder.build();
  }

  /** The annotators in the order in which they run. */
  public List<Annotator> steps() {
    return steps;
  }

  /** The layers that documents must bring along: those told to {@link Builder#given}. */
  @Override
  public Set<Layer<?>> requires() {
    return requires;
  }

  /** The layers that the steps add, in the order in which they are added. */
  @Override
  public Set<Layer<?>> provides() {
    return provides;
  }

  /**
   * The document with the layers of all steps.
   *
   * <p>A step is left out if the document already has every layer that it provides, so a document
   * with tokens of one's own keeps them.
   *
   * @throws IllegalStateException if a step does not add what it says that it provides
   * @throws java.util.concurrent.CancellationException if the thread is interrupted before the last
   *     step
   */
  @Override
  public Document annotate(Document document) {
    Document annotated = Objects.requireNonNull(document, "document");
    for (Annotator step : steps) {
      if (!annotated.layers().containsAll(step.provides())) {
        Cancellation.check();
        annotated = run(step, annotated);
      }
    }
    return annotated;
  }

  private static Document run(Annotator step, Document document) {
    Document annotated = step.annotate(document);
    for (Layer<?> layer : step.provides()) {
      if (!annotated.has(layer)) {
        throw new IllegalStateException(
            "%s says that it provides the layer '%s' but did not add it to %s. Have it add the layer, empty if it finds nothing."
                .formatted(step, layer, annotated));
      }
    }
    return annotated;
  }

  /** The steps in the order in which they run. */
  @Override
  public String toString() {
    return steps.stream().map(Annotator::toString).collect(joining(" -> ", "Pipeline[", "]"));
  }

  /** Collects annotators for a {@link Pipeline}. For use by one thread. */
  public static final class Builder {
    private final List<Annotator> annotators = new ArrayList<>();
    private final Set<Layer<?>> given = new LinkedHashSet<>();

    private Builder() {}

    /** Adds a step; it runs after the steps whose layers it requires or may use. */
    public Builder add(Annotator annotator) {
      annotators.add(Objects.requireNonNull(annotator, "annotator"));
      return this;
    }

    /** Names layers that every document brings along. Default: none. */
    public Builder given(Layer<?>... layers) {
      given.addAll(List.of(layers));
      return this;
    }

    /**
     * The pipeline, its steps in order.
     *
     * @throws IllegalStateException if two steps provide the same layer, if a step requires a layer
     *     that no other provides, or if steps need each other in a circle; the message names the
     *     step, the layer and the remedy
     */
    public Pipeline build() {
      Map<Layer<?>, Annotator> providers = providers();
      for (Annotator annotator : annotators) {
        refuseGap(annotator, providers);
      }
      List<Annotator> ordered = ordered(providers);
      ImmutableSet.Builder<Layer<?>> provides = ImmutableSet.builder();
      ordered.forEach(annotator -> provides.addAll(annotator.provides()));
      return new Pipeline(List.copyOf(ordered), ImmutableSet.copyOf(given), provides.build());
    }

    private Map<Layer<?>, Annotator> providers() {
      Map<Layer<?>, Annotator> providers = new HashMap<>();
      for (Annotator annotator : annotators) {
        if (annotator.provides().isEmpty()) {
          throw new IllegalStateException(
              "%s provides no layer. Name the layers that it adds in provides()."
                  .formatted(annotator));
        }
        for (Layer<?> layer : annotator.provides()) {
          Annotator other = providers.putIfAbsent(layer, annotator);
          if (other != null) {
            throw new IllegalStateException(
                "%s and %s both provide the layer '%s'. Leave one of them out, or give one a layer of its own."
                    .formatted(other, annotator, layer));
          }
        }
      }
      return providers;
    }

    private void refuseGap(Annotator annotator, Map<Layer<?>, Annotator> providers) {
      for (Layer<?> layer : annotator.requires()) {
        if (!given.contains(layer) && !providers.containsKey(layer)) {
          throw new IllegalStateException(
              "%s requires the layer '%s', but no annotator provides it; provided are %s. Add an annotator that provides '%s', or name it in given(...) if your documents bring it along."
                  .formatted(annotator, layer, names(providers.keySet()), layer));
        }
      }
    }

    /** Takes, again and again, the first annotator added that waits for no other one. */
    private List<Annotator> ordered(Map<Layer<?>, Annotator> providers) {
      List<Annotator> waiting = new ArrayList<>(annotators);
      List<Annotator> ordered = new ArrayList<>();
      Set<Layer<?>> missing = new HashSet<>(providers.keySet());
      while (!waiting.isEmpty()) {
        Annotator next =
            waiting.stream()
                .filter(annotator -> awaited(annotator, missing).isEmpty())
                .findFirst()
                .orElseThrow(() -> circle(waiting, missing));
        waiting.remove(next);
        ordered.add(next);
        missing.removeAll(next.provides());
      }
      return ordered;
    }

    private static Set<Layer<?>> awaited(Annotator annotator, Set<Layer<?>> missing) {
      Set<Layer<?>> awaited = new LinkedHashSet<>(annotator.requires());
      awaited.addAll(annotator.optional());
      awaited.retainAll(missing);
      return awaited;
    }

    private static IllegalStateException circle(List<Annotator> waiting, Set<Layer<?>> missing) {
      return new IllegalStateException(
          "No annotator can run first, as each of these waits for a layer that another provides: %s. Split one of them in two, or drop one of the layers that it requires or names as optional."
              .formatted(
                  waiting.stream()
                      .map(
                          annotator ->
                              annotator + " waits for " + names(awaited(annotator, missing)))
                      .collect(joining("; "))));
    }

    private static String names(Set<Layer<?>> layers) {
      return layers.stream().map(Layer::name).sorted().collect(joining(", ", "[", "]"));
    }
  }
}
