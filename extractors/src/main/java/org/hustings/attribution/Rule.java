package org.hustings.attribution;

import java.util.Locale;

/** The rules that find attributions, each with its measured precision. */
enum Rule {
  /** {@code "We won," she said.} */
  QUOTE_BEFORE_CUE(0.9),
  /** {@code She said: "We won."} */
  QUOTE_AFTER_CUE(0.9),
  /** {@code She said they had "won".} */
  CLAUSE_WITH_QUOTE(0.8),
  /** {@code She said that they had won.} */
  THAT_CLAUSE(0.7),
  /** {@code She said they had won.} */
  BARE_CLAUSE(0.7),
  /** {@code She asked whether they had won.} */
  WH_CLAUSE(0.6),
  /** {@code They had won, she said.} */
  CLAUSE_BEFORE_CUE(0.8),
  /** {@code They had won, as she put it.} */
  AS_CLAUSE(0.7),
  /** {@code She vowed to win.} */
  INFINITIVE(0.5),
  /** {@code She called the vote "a farce".} */
  COMPLEMENT(0.6),
  /** {@code She called the vote a farce.} */
  PLAIN_COMPLEMENT(0.4),
  /** {@code According to her, they had won.} */
  ACCORDING_TO(0.8),
  /** {@code Her claim that they had won was doubted.} */
  NOUN(0.5),
  /** {@code She is confident that they have won.} */
  ADJECTIVE(0.5),
  /** {@code Her verdict was short: "We won."} */
  COLON(0.7),
  /** {@code LEE: We won.} */
  TRANSCRIPT(0.9),
  /** {@code Poll: Lee leads.} */
  HEADLINE(0.6),
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
