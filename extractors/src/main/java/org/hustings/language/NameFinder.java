package org.hustings.language;

import java.util.List;

/** Finds proper names. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface NameFinder {

  /**
   * The names of a document, in text order, none overlapping another.
   *
   * @param analysis the whole document, so that a name found in one place can help in another
   */
  List<Name> find(LanguageAnalysis analysis);
}
