package org.hustings.examples.cli.evaluation;

import java.util.List;
import java.util.Optional;
import org.hustings.document.Span;

/**
 * One thing as labelled beside the same thing as found.
 *
 * @param layer quotes, actors or claims
 * @param reason what is wrong, in a few words; empty where nothing is to be added
 */
record Comparison(
    String layer, Verdict verdict, Optional<Side> gold, Optional<Side> found, String reason) {

  /**
   * One of the two.
   *
   * @param source where the text names who spoke
   * @param detail what the words do not show: the speaker, the value
   */
  record Side(List<Span> spans, List<Span> source, String detail) {
    Side {
      spans = List.copyOf(spans);
      source = List.copyOf(source);
    }

    static Side of(Span span, String detail) {
      return new Side(List.of(span), List.of(), detail);
    }
  }

  static Comparison right(String layer, Side gold, Side found) {
    return new Comparison(layer, Verdict.RIGHT, Optional.of(gold), Optional.of(found), "");
  }

  static Comparison wrong(String layer, Side gold, Side found, String reason) {
    return new Comparison(layer, Verdict.WRONG, Optional.of(gold), Optional.of(found), reason);
  }

  static Comparison missed(String layer, Side gold) {
    return new Comparison(layer, Verdict.MISSED, Optional.of(gold), Optional.empty(), "");
  }

  static Comparison extra(String layer, Side found) {
    return new Comparison(layer, Verdict.EXTRA, Optional.empty(), Optional.of(found), "");
  }
}
