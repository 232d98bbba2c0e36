package org.hustings.examples.cli.evaluation;

import java.util.List;
import org.hustings.document.Span;

/**
 * A quote in the exchange form.
 *
 * @param speakers every acceptable name of the speaker; none when nobody was named
 * @param confidence from 0 to 1; 1 where none is given
 */
record QuoteLabel(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    List<String> speakers,
    double confidence) {
  QuoteLabel {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    speakers = List.copyOf(speakers);
  }
}
