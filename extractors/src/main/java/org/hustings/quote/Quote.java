package org.hustings.quote;

import java.util.Objects;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Annotation;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;

/**
 * Something that somebody said, with the actor who said it.
 *
 * <pre>{@code
 * // "We won," she told reporters, "and we will govern."
 * text.in(quote.content());                     // We won, and we will govern.
 * quote.cue().map(text::in);                    // told
 * quote.source().map(text::in);                 // she
 * quote.speaker().map(Actor::name).orElse("?");  // Ada Moreno
 * }</pre>
 *
 * <p>Immutable. Most accessors are those of the attribution, for short.
 *
 * @param attribution source, cue and content as found in the text
 * @param speaker the actor that the source refers to; empty when unknown or anonymous
 * @param onBehalfOf the principal of a spokesperson, who is the speaker as well where the
 *     spokesperson has no name; else empty
 * @param provenance the rule that found the quote, with the confidence in content and speaker
 */
public record Quote(
    Attribution attribution,
    Optional<Actor> speaker,
    Optional<Actor> onBehalfOf,
    Provenance provenance)
    implements Annotation {

  /** All quotes, by the start of their content. */
  public static final Layer<Quote> LAYER = Layer.of("quotes", Quote.class);

  /** Checks that nothing is null. */
  public Quote {
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** Direct, mixed or indirect. */
  public QuoteType type() {
    return attribution.type();
  }

  /**
   * What was said, in one piece or in several where a cue stands in the middle; the marks around a
   * direct quote are no part of it.
   */
  public Spans content() {
    return attribution.content();
  }

  /**
   * The words that signal speech, the whole verb group; empty for a paragraph of quotation that
   * goes on without one.
   */
  public Optional<Span> cue() {
    return attribution.cue();
  }

  /** The words that name who spoke, as they stand: {@code he}, {@code the senator}; else empty. */
  public Optional<Span> source() {
    return attribution.source();
  }

  /** The words that name to whom it was said: {@code reporters}; empty where none do. */
  public Optional<Span> addressee() {
    return attribution.addressee();
  }

  /**
   * The words that tell by what or where it was said: {@code a statement}, {@code X}; empty where
   * none do.
   */
  public Optional<Span> medium() {
    return attribution.medium();
  }

  /** Whether the speaker asserts, denies or declines the content. */
  public Polarity polarity() {
    return attribution.polarity();
  }

  /** From the first word of the content to its last. */
  @Override
  public Span span() {
    return attribution.span();
  }

  /** The same as {@link #content}. */
  @Override
  public Spans spans() {
    return content();
  }

  /**
   * Places, type and speaker, for logs: {@code [[1, 8)] DIRECT by Ada Moreno}; where the speaker is
   * not known, the place of the source: {@code [[1, 8)] DIRECT, source [15, 24)}.
   */
  @Override
  public String toString() {
    String who =
        speaker
            .map(actor -> " by " + actor.name())
            .or(() -> source().map(words -> ", source " + words))
            .orElse("");
    return content() + " " + type() + who;
  }
}
