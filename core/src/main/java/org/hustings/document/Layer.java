package org.hustings.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * A typed key for all annotations of one kind in a document, declared beside the annotation's
 * class:
 *
 * <pre>{@code
 * record Hashtag(Span span, Provenance provenance) implements Annotation {
 *   static final Layer<Hashtag> LAYER = Layer.of("hashtags", Hashtag.class);
 * }
 * List<Hashtag> hashtags = document.get(Hashtag.LAYER);
 * }</pre>
 *
 * <p>Two layers are equal if their names and types are. Layers are immutable.
 *
 * @param <A> the type of the annotations
 */
public final class Layer<A> {
  private final String name;
  private final Class<A> type;

  private Layer(String name, Class<A> type) {
    this.name = name;
    this.type = type;
  }

  /**
   * A layer.
   *
   * @param name a plural noun in lower case, such as {@code "quotes"}
   * @param type the class of its annotations
   * @throws IllegalArgumentException if the name is blank
   */
  public static <A> Layer<A> of(String name, Class<A> type) {
    checkArgument(!name.isBlank(), "a layer's name must not be blank");
    return new Layer<>(name, Objects.requireNonNull(type, "type"));
  }

  /** The name, a plural noun. */
  public String name() {
    return name;
  }

  /** The class of the annotations. */
  public Class<A> type() {
    return type;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Layer<?> that && name.equals(that.name) && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
