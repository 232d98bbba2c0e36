package org.hustings.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A text with layers of annotations.
 *
 * <pre>{@code
 * Document document = Document.of("The mayor spoke.");
 * Document read = document.with(Hashtag.LAYER, List.of());
 * read.get(Hashtag.LAYER);       // [] : looked for, none found
 * document.get(Hashtag.LAYER);   // MissingLayerException: never looked for
 * document.find(Hashtag.LAYER);  // Optional.empty
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads: {@link #with} returns a new document that shares
 * the text and the other layers. Two documents are equal only if they are the same object.
 */
public final class Document {
  private final String text;
  private final DocumentMetadata metadata;
  private final Map<Layer<?>, List<?>> layers;

  private Document(String text, DocumentMetadata metadata, Map<Layer<?>, List<?>> layers) {
    this.text = text;
    this.metadata = metadata;
    this.layers = layers;
  }

  /** A document with nothing known but its text, which may be empty. */
  public static Document of(String text) {
    return of(text, DocumentMetadata.empty());
  }

  /** A document with text and metadata and no layer. */
  public static Document of(String text, DocumentMetadata metadata) {
    return new Document(
        Objects.requireNonNull(text, "text"),
        Objects.requireNonNull(metadata, "metadata"),
        ImmutableMap.of());
  }

  /** The original text, exactly as given; all offsets refer to it. */
  public String text() {
    return text;
  }

  /** What is known besides the text. */
  public DocumentMetadata metadata() {
    return metadata;
  }

  /** The layers that were computed, in the order in which they were added. */
  public Set<Layer<?>> layers() {
    return layers.keySet();
  }

  /** Whether the layer was computed, be it empty or not. */
  public boolean has(Layer<?> layer) {
    return layers.containsKey(layer);
  }

  /**
   * The annotations of a layer, in the order in which its annotator gave them; empty if none were
   * found.
   *
   * @throws MissingLayerException if the layer was never computed
   */
  public <A> List<A> get(Layer<A> layer) {
    return find(layer)
        .orElseThrow(
            () ->
                new MissingLayerException(
                    "Document has no layer '"
                        + layer
                        + "'; it has "
                        + layers.keySet().stream().map(Layer::name).collect(joining(", ", "[", "]"))
                        + ". Run an annotator that provides '"
                        + layer
                        + "' first, or use find(layer)."));
  }

  /** The annotations of a layer, or empty if the layer was never computed. */
  @SuppressWarnings("unchecked") // with(...) admits only lists of the layer's type
  public <A> Optional<List<A>> find(Layer<A> layer) {
    return Optional.ofNullable((List<A>) layers.get(layer));
  }

  /**
   * A new document with one more layer.
   *
   * @param annotations copied; in text order by convention
   * @throws IllegalArgumentException if the document already has the layer: a layer is written once
   */
  public <A> Document with(Layer<A> layer, List<? extends A> annotations) {
    if (has(layer)) {
      throw new IllegalArgumentException(
          "Document already has the layer '"
              + layer
              + "'; a layer is written once. Give yours another name; or, to bring the results of a"
              + " step along, bring all of its layers, so that it is left out.");
    }
    return new Document(
        text,
        metadata,
        ImmutableMap.<Layer<?>, List<?>>builderWithExpectedSize(layers.size() + 1)
            .putAll(layers)
            .put(layer, List.copyOf(annotations))
            .buildOrThrow());
  }

  /** A new document with the same text and layers and other metadata. */
  public Document with(DocumentMetadata metadata) {
    return new Document(text, Objects.requireNonNull(metadata, "metadata"), layers);
  }

  /** The id, the length and the layers with their sizes; for logs. */
  @Override
  public String toString() {
    return layers.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().size())
        .collect(
            joining(
                ", ",
                "Document["
                    + metadata.id().orElse("no id")
                    + ", "
                    + text.length()
                    + " chars"
                    + (layers.isEmpty() ? "" : ": "),
                "]"));
  }
}
