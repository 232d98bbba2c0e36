package org.hustings.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hustings.document.Document;
import org.hustings.document.Layer;

/**
 * One step of a {@link Pipeline}: reads some layers of a document and adds others.
 *
 * <pre>{@code
 * Annotator hashtags = Annotator.of(Hashtag.LAYER, Set.of(), document ->
 *     Pattern.compile("#\\w+").matcher(document.text()).results()
 *         .map(m -> new Hashtag(Span.of(m.start(), m.end()), Provenance.of("hashtag/regex", 1.0)))
 *         .toList());
 * }</pre>
 *
 * <p>Annotators must be safe for use by many threads and must not keep state between documents. One
 * that may take long for a document calls {@link Cancellation#check} in its loops, so that it can
 * be stopped.
 */
public interface Annotator {

  /** The layers that must be there before this step runs; may be none. */
  Set<Layer<?>> requires();

  /** The layers that this step uses when some other step provides them. */
  default Set<Layer<?>> optional() {
    return Set.of();
  }

  /** The layers that this step adds; at least one. */
  Set<Layer<?>> provides();

  /**
   * The document with all layers of {@link #provides()} added.
   *
   * @param document has all layers of {@link #requires()}
   */
  Document annotate(Document document);

  /**
   * An annotator that adds one layer, computed by a function of the document.
   *
   * @param requires the layers that the function reads
   * @param annotations gives all annotations of a document, in text order; called by many threads
   */
  static <A> Annotator of(
      Layer<A> provides,
      Set<? extends Layer<?>> requires,
      Function<? super Document, ? extends List<? extends A>> annotations) {
    Objects.requireNonNull(annotations, "annotations");
    Set<Layer<?>> required = Set.copyOf(requires);
    Set<Layer<?>> provided = Set.of(provides);
    return new Annotator() {
      @Override
      public Set<Layer<?>> requires() {
        return required;
      }

      @Override
      public Set<Layer<?>> provides() {
        return provided;
      }

      @Override
      public Document annotate(Document document) {
        return document.with(provides, annotations.apply(document));
      }

      @Override
      public String toString() {
        return "Annotator[" + provides + "]";
      }
    };
  }
}
