package org.hustings.actor;

import java.util.Objects;
import org.hustings.document.Annotation;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;

/**
 * One reference to an actor in the text.
 *
 * <p>The confidence of a mention is the share of its like that, on 8 articles of PolNeAR and the 35
 * news and speeches of GUM's development part, stand where a person marked one and went to the
 * right actor:
 *
 * <table class="striped">
 *   <caption>Reliability</caption>
 *   <tr><th>mention</th><th>rule</th><th>measured</th><th>right</th></tr>
 *   <tr><td>known name of several words</td><td>actor/gazetteer-name</td><td>314</td><td>0.96</td></tr>
 *   <tr><td>known name of one word</td><td>actor/gazetteer-name</td><td>564</td><td>0.87</td></tr>
 *   <tr><td>unknown name of several words</td><td>actor/capitals</td><td>351</td><td>0.78</td></tr>
 *   <tr><td>unknown name of one word</td><td>actor/capitals</td><td>577</td><td>0.57</td></tr>
 *   <tr><td>name of a body by its last word</td><td>actor/institution</td><td>302</td><td>0.74</td></tr>
 *   <tr><td>description</td><td>actor/description</td><td>229</td><td>0.76</td></tr>
 *   <tr><td>he, she</td><td>actor/pronoun</td><td>232</td><td>0.87</td></tr>
 *   <tr><td>I</td><td>actor/pronoun</td><td>30</td><td>0.80</td></tr>
 *   <tr><td>its</td><td>actor/pronoun</td><td>37</td><td>0.70</td></tr>
 *   <tr><td>it, they</td><td>actor/pronoun</td><td>64</td><td>0.42</td></tr>
 * </table>
 *
 * <p>Adjectives and peoples ({@code Russian}, {@code the Turks}) have 0.9, by reading.
 *
 * @param span the words: a bare name, a description with its determiner, or a pronoun
 * @param kind the form of the reference
 * @param head the head noun of a description, else the same as {@code span}
 * @param provenance the rule that found it
 */
public record Mention(Span span, MentionKind kind, Span head, Provenance provenance)
    implements Annotation {

  /**
   * Mentions from a step of one's own: an {@link ActorResolver} resolves these, where a document
   * has them, instead of looking for its own. A document that was read has its mentions in {@link
   * Actor#mentions}.
   */
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
