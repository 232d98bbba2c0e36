package org.hustings.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares document after document with its gold labels, and sums up.
 *
 * <p>Not thread-safe.
 */
public final class Evaluation {
  private final QuoteScores quotes = new QuoteScores();
  private final ActorScores actors;
  private final ClaimScores claims;
  private final boolean hasQuotes;
  private final boolean hasActors;
  private final boolean hasClaims;
  private int documents;

  /**
   * An evaluation of nothing yet.
   *
   * @param gold all that will be compared; they tell what was labelled at all
   * @param claimsByValue whether claims pair by equal value rather than by their place
   */
  public Evaluation(List<Labels> gold, boolean claimsByValue) {
    this.actors = new ActorScores(gold.stream().anyMatch(Evaluation::hasDemonyms));
    this.claims =
        new ClaimScores(claimsByValue ? ClaimScores.PairBy.VALUE : ClaimScores.PairBy.SPAN);
    this.hasQuotes = gold.stream().anyMatch(labels -> labels.quotes().isPresent());
    this.hasActors = gold.stream().anyMatch(labels -> labels.actors().isPresent());
    this.hasClaims = gold.stream().anyMatch(labels -> labels.claims().isPresent());
  }

  private static boolean hasDemonyms(Labels labels) {
    return labels.actors().stream()
        .flatMap(List::stream)
        .flatMap(actor -> actor.mentions().stream())
        .anyMatch(ActorLabel.MentionLabel::demonym);
  }

  /** Compares one document. */
  public ComparedDocument add(String id, Labels gold, Labels found) {
    documents++;
    List<Comparison> comparisons = new ArrayList<>();
    if (gold.quotes().isPresent()) {
      comparisons.addAll(
          quotes.add(gold.text(), gold.quotes().get(), found.quotes().orElse(List.of())));
    }
    if (gold.actors().isPresent()) {
      comparisons.addAll(actors.add(gold.actors().get(), found.actors().orElse(List.of())));
    }
    if (gold.claims().isPresent()) {
      comparisons.addAll(claims.add(gold, gold.claims().get(), found.claims().orElse(List.of())));
    }
    return new ComparedDocument(id, gold.text(), comparisons);
  }

  /** The figures of what was compared so far, as a table of plain text. */
  public String table() {
    ScoreTable table = new ScoreTable(documents);
    section(hasQuotes, quotes.figures()).ifPresent(f -> table.section("QUOTES", f));
    section(hasActors, actors.figures()).ifPresent(f -> table.section("ACTORS", f));
    section(hasClaims, claims.figures()).ifPresent(f -> table.section("CLAIMS", f));
    return table.toString();
  }

  /** How often the found was right, by its confidence, as a table of plain text. */
  public String reliability() {
    ReliabilityTable table = new ReliabilityTable();
    if (hasQuotes) {
      table.section("QUOTES", quotes.reliability());
    }
    if (hasActors) {
      table.section("MENTIONS", actors.reliability());
    }
    if (hasClaims) {
      table.section("CLAIMS", claims.reliability());
    }
    return table.toString();
  }

  private static Optional<List<Figure>> section(boolean labelled, List<Figure> figures) {
    return labelled ? Optional.of(figures) : Optional.empty();
  }
}
