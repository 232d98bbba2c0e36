package org.hustings.language.model;

import org.jspecify.annotations.Nullable;

/** The models of a parser that takes what looks best, and does by habit what needs no thought. */
record GreedyParser(LinearModel transitions, LinearModel labels, ParserHabits habits) {

  /** The parser at work; see {@link ParserSearch}. */
  ParserSearch search(ParserSearch.@Nullable Judge judge, ParserSearch.Witness witness) {
    return new ParserSearch(transitions, labels, habits, judge, witness);
  }
}
