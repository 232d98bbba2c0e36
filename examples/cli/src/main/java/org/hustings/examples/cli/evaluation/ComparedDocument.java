package org.hustings.examples.cli.evaluation;

import java.util.List;

/** A text with each of its labels beside what was found. */
public final class ComparedDocument {
  private final String id;
  private final String text;
  private final List<Comparison> comparisons;

  ComparedDocument(String id, String text, List<Comparison> comparisons) {
    this.id = id;
    this.text = text;
    this.comparisons = List.copyOf(comparisons);
  }

  String id() {
    return id;
  }

  String text() {
    return text;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }
}
