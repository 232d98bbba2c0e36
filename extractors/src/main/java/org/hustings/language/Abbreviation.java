package org.hustings.language;

/** How a shortened word behaves at its period: the second column of the abbreviations' lexicon. */
enum Abbreviation {
  /** Stands before a name and never ends a sentence: "Sen. Paul Reyes". */
  TITLE,
  /** Is one only before a number: "No. 10", "Fig. 3"; the same letters are a word elsewhere. */
  BEFORE_NUMBER,
  /** A month or a day: an abbreviation before a number, a comma or a small letter: "Jan. 6". */
  DATE,
  /** Stands after a time: "at 5 p.m. Monday"; ends a sentence before most capitals. */
  TIME,
  /** Ends a sentence only before a word that often starts one: "Acme Inc. said", "in the U.S." */
  NAME_PART,
  /** A word in the middle of a sentence: "vs.", "e.g."; never ends one. */
  INNER,
  /** Ends a sentence before any capital: "etc." */
  FINAL
}
