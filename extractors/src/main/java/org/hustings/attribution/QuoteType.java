package org.hustings.attribution;

/** How much of what was said stands in the speaker's own words. */
public enum QuoteType {
  /** Every word stands inside quotation marks: {@code "We won," she said.} */
  DIRECT,
  /** Some words do: {@code She called the vote "a farce".} */
  MIXED,
  /** No word does: {@code She said that they had won.} */
  INDIRECT
}
