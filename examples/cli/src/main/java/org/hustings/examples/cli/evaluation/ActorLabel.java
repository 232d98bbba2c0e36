package org.hustings.examples.cli.evaluation;

import java.util.List;
import java.util.Optional;
import org.hustings.document.Span;

/**
 * An actor in the exchange form.
 *
 * @param name empty for an actor that the text leaves nameless
 * @param wikipedia the title of an article, a second way to name the actor
 */
record ActorLabel(
    Optional<String> name,
    Optional<String> wikipedia,
    Optional<String> wikidata,
    Optional<String> country,
    List<MentionLabel> mentions) {

  ActorLabel {
    mentions = List.copyOf(mentions);
  }

  /** The form of a mention. */
  enum Kind {
    NAME,
    NOMINAL,
    PRONOUN,
    MODIFIER
  }

  /**
   * A reference to the actor.
   *
   * @param head the words that a finder must cover at least
   * @param demonym whether this is an adjective or a people: {@code Syrian}, {@code Democrats}
   * @param confidence from 0 to 1; 1 where none is given
   */
  record MentionLabel(Span span, Span head, Kind kind, boolean demonym, double confidence) {}
}
