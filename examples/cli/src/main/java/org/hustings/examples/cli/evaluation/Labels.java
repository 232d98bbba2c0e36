package org.hustings.examples.cli.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.document.Span;

/**
 * The labels of one document, by people or by the library. A layer that a gold line does not have
 * was not labelled, and nothing is said about it.
 *
 * @param ignored places, such as dates, where a found claim is neither right nor wrong
 * @param claimKinds the kinds of claims that were labelled; empty for all
 */
public record Labels(
    String text,
    Optional<List<QuoteLabel>> quotes,
    Optional<List<ActorLabel>> actors,
    Optional<List<ClaimLabel>> claims,
    List<Span> ignored,
    Set<String> claimKinds) {

  /** Copies what it is given. */
  public Labels {
    quotes = quotes.map(List::copyOf);
    actors = actors.map(List::copyOf);
    claims = claims.map(List::copyOf);
    ignored = List.copyOf(ignored);
    claimKinds = Set.copyOf(claimKinds);
  }

  /**
   * The labels of a document in the exchange form.
   *
   * @throws BrokenLabelException if one of them cannot be used; the message says which and what to
   *     do
   */
  public static Labels of(JsonNode document) {
    return new LabelReader(document).read();
  }
}
