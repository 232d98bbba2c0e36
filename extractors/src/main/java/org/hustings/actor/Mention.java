package org.hustings.actor;

import java.util.Objects;
import org.hustings.document.Annotation;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;

/**
 * One reference to an actor in the text.
 *
 * @param span the words: a bare name, a description with its determiner, or a pronoun
 * @param kind the form of the reference
 * @param head the head noun of a description, else the same as {@code span}
 * @param provenance the rule that found it
 */
public record Mention(Span span, MentionKind kind, Span head, Provenance provenance)
    implements Annotation {

  /** All mentions before they are resolved, in text order. */
  public static final Layer<Mention> LAYER = Layer.of("mentions", Mention.class);

  /** Checks that nothing is null. */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** A proper name. */
  public static Mention name(Span span, Provenance provenance) {
    return new Mention(span, MentionKind.NAME, span, provenance);
  }

  /** Place and kind, for logs: {@code [15, 30) NAME}. */
  @Override
  public String toString() {
    return span + " " + kind;
  }
}
