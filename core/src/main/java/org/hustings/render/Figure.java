package org.hustings.render;

/**
 * Something that a page shows below its text, under a heading of its own: a list, a table or a
 * drawing. Networks stand side by side where there is room; all others take the whole width.
 */
public sealed interface Figure permits Section, Table, Network, Bars, Timeline, ArcDiagrams {

  /** The heading; any text. */
  String heading();
}
