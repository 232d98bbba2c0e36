package org.hustings.render;

/** Something that a page shows below its text, in full width, under a heading of its own. */
public sealed interface Figure permits Section, Table, Network, Bars, Timeline, ArcDiagrams {

  /** The heading; any text. */
  String heading();
}
