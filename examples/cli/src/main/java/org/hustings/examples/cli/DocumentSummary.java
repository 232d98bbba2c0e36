package org.hustings.examples.cli;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.actor.Actor;
import org.hustings.document.Document;
import org.hustings.quote.Quote;

/** The line below the title: where a document comes from and how much was found in it. */
final class DocumentSummary {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private DocumentSummary() {}

  /** The line, such as {@code a.txt · 4 November 2026 · 29 words · 3 quotes · …}. */
  static String of(Document document) {
    long words = document.text().isBlank() ? 0 : document.text().strip().split("\\s+").length;
    return Stream.of(
            document.metadata().id().map(Wrapping::oneLine),
            document.metadata().date().map(DAY::format),
            Optional.of(counted(words, "word")),
            Optional.of(counted(document.find(Quote.LAYER).map(List::size).orElse(0), "quote")),
            Optional.of(counted(document.find(Actor.LAYER).map(List::size).orElse(0), "actor")),
            Optional.of(counted(ClaimWords.worthTelling(document).size(), "number")))
        .flatMap(Optional::stream)
        .collect(joining(" · "));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
