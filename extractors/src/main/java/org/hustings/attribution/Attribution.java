package org.hustings.attribution;

import java.util.Objects;
import java.util.Optional;
import org.hustings.document.Annotation;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;

/**
 * A source, a cue and a content, as found in the text; who the source is, is not known here.
 *
 * <p>In {@code "We won," said Gov. Ada Moreno.} the content is {@code We won,}, the cue {@code
 * said} and the source {@code Gov. Ada Moreno}.
 *
 * @param type direct, mixed or indirect
 * @param content what was said; the marks around a direct quote are no part of it
 * @param cue the words that signal speech, the whole verb group ({@code has repeatedly said});
 *     empty for a paragraph of quotation that goes on without one
 * @param source the words that name who spoke, empty where none do
 * @param addressee the words that name to whom, where said: {@code told the summit}
 * @param medium the words that tell by what or where, if the sentence of the cue does: {@code a
 *     statement}, {@code an interview with Le Monde}, {@code X}
 * @param polarity whether the source asserts, denies or declines the content
 * @param provenance the rule that found it
 */
public record Attribution(
    QuoteType type,
    Spans content,
    Optional<Span> cue,
    Optional<Span> source,
    Optional<Span> addressee,
    Optional<Span> medium,
    Polarity polarity,
    Provenance provenance)
    implements Annotation {

  /** All attributions, by the start of their content. */
  public static final Layer<Attribution> LAYER = Layer.of("attributions", Attribution.class);

  /** Checks that nothing is null. */
  public Attribution {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(medium, "medium");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** The same with another medium. */
  Attribution withMedium(Span found) {
    return new Attribution(
        type, content, cue, source, addressee, Optional.of(found), polarity, provenance);
  }

  /** From the first word of the content to its last. */
  @Override
  public Span span() {
    return content.cover();
  }

  /** The same as {@link #content}. */
  @Override
  public Spans spans() {
    return content();
  }

  /** Places and type, for logs: {@code [[1, 8)] DIRECT, cue [10, 14), source [15, 30)}. */
  @Override
  public String toString() {
    return content()
        + " "
        + type()
        + cue().map(span -> ", cue " + span).orElse("")
        + source().map(span -> ", source " + span).orElse("");
  }
}
