package org.hustings.attribution;

import java.util.Locale;

/**
 * The rules that find attributions, each with the share of what it finds in PolNeAR's development
 * part that has the right source and at least half of the right content. {@link #COLON}, {@link
 * #HEADLINE}, {@link #SIGNATURE}, {@link #FREE_QUOTATION} and {@link #NESTED} were met too seldom
 * there; their figures are guesses.
 */
enum Rule {
  /** {@code "We won," she said.} */
  QUOTE_BEFORE_CUE(0.95),
  /** {@code She said: "We won."} */
  QUOTE_AFTER_CUE(0.86),
  /** {@code She said they had "won".} */
  CLAUSE_WITH_QUOTE(0.87),
  /** {@code She said that they had won.} */
  THAT_CLAUSE(0.7),
  /** {@code She said they had won.} */
  BARE_CLAUSE(0.75),
  /** {@code She asked whether they had won.} */
  WH_CLAUSE(0.52),
  /** {@code They had won, she said.} */
  CLAUSE_BEFORE_CUE(0.75),
  /** {@code They had won, as she put it.} */
  AS_CLAUSE(0.57),
  /** {@code She vowed to win.} */
  INFINITIVE(0.6),
  /** {@code She called the vote "a farce".} */
  COMPLEMENT(0.59),
  /** {@code She called the vote a farce.} */
  PLAIN_COMPLEMENT(0.64),
  /** {@code According to her, they had won.} */
  ACCORDING_TO(0.87),
  /** {@code Her claim that they had won was doubted.} */
  NOUN(0.46),
  /** {@code She is confident that they have won.} */
  ADJECTIVE(0.43),
  /** {@code Her verdict was short: "We won."} */
  COLON(0.5),
  /** {@code LEE: We won.} */
  TRANSCRIPT(0.91),
  /** {@code Poll: Lee leads.} */
  HEADLINE(0.8),
  /** {@code "We won." — Ann Lee} */
  SIGNATURE(0.8),
  /** A paragraph of quotation that goes on without a cue. */
  FREE_QUOTATION(0.6),
  /** {@code "My sister says, 'Wait,'" he said}: the inner of two. */
  NESTED(0.7);

  private final double confidence;

  Rule(double confidence) {
    this.confidence = confidence;
  }

  /** The stable name, such as {@code attribution/that-clause}. */
  String id() {
    return "attribution/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double confidence() {
    return confidence;
  }
}
