package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.pipeline.Annotator;

/** Stands in for the facade until it is there: chains the annotators that exist. */
final class Readers {
  private static final List<String> ANNOTATORS =
      List.of(
          "language.LanguageAnalyzer",
          "actor.MentionDetector",
          "attribution.AttributionFinder",
          "actor.ActorResolver",
          "quote.QuoteExtractor",
          "claim.NumericClaimParser");

  private Readers() {}

  static UnaryOperator<Document> english() {
    List<Annotator> found = new ArrayList<>();
    for (String name : ANNOTATORS) {
      try {
        Object annotator = Class.forName("org.hustings." + name).getMethod("english").invoke(null);
        if (annotator instanceof Annotator known) {
          found.add(known);
        }
      } catch (ClassNotFoundException | NoSuchMethodException e) {
        // not written yet
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return document -> {
      Document read = document;
      Set<Layer<?>> done = new HashSet<>();
      List<Annotator> left = new ArrayList<>(found);
      for (boolean progress = true; progress; ) {
        progress = false;
        for (Annotator next : List.copyOf(left)) {
          boolean waits =
              left.stream()
                  .filter(other -> other != next)
                  .flatMap(other -> other.provides().stream())
                  .anyMatch(layer -> next.optional().contains(layer));
          if (done.containsAll(next.requires()) && !waits) {
            read = next.annotate(read);
            done.addAll(next.provides());
            left.remove(next);
            progress = true;
          }
        }
      }
      return read;
    };
  }
}
