package org.hustings.language;

import java.util.Objects;
import org.hustings.document.Annotation;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;

/**
 * A proper name as the language layer finds it, before anybody knows whom it refers to.
 *
 * @param span the bare name: no title, no determiner, no possessive
 * @param type what kind of thing it names
 * @param provenance what found it
 */
public record Name(Span span, NameType type, Provenance provenance) implements Annotation {

  /** All names, in text order, none overlapping another. */
  public static final Layer<Name> LAYER = Layer.of("names", Name.class);

  /** Checks that nothing is null. */
  public Name {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** Place and type, for logs: {@code [15, 30) PERSON}. */
  @Override
  public String toString() {
    return span + " " + type;
  }
}
