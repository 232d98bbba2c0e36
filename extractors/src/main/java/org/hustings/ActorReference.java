package org.hustings;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Objects;
import org.hustings.actor.Actor;
import org.hustings.quote.Quote;

/**
 * One actor who speaks of another; see {@link PoliticalText#references}.
 *
 * @param speaker who speaks
 * @param about of whom
 * @param quotes the quotes of the speaker that mention the other; at least one, in text order
 */
public record ActorReference(Actor speaker, Actor about, List<Quote> quotes) {

  /** Checks that nothing is null and that there is a quote. */
  public ActorReference {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(about, "about");
    quotes = List.copyOf(quotes);
    checkArgument(!quotes.isEmpty(), "a reference to '%s' must have a quote", about.name());
  }

  /** Both names and how often: {@code Ada Moreno on Paul Reyes (2 quotes)}. */
  @Override
  public String toString() {
    String noun = quotes.size() == 1 ? " quote)" : " quotes)";
    return speaker.name() + " on " + about.name() + " (" + quotes.size() + noun;
  }
}
