package org.hustings.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.hustings.document.Document;

/**
 * What became of one document of a corpus: it was annotated, or it failed and the run went on.
 *
 * <pre>{@code
 * if (outcome instanceof Outcome.Success success) {
 *   write(success.document());
 * } else if (outcome instanceof Outcome.Failure failure) {
 *   log.warn("Document {} failed", failure.position(), failure.cause());
 * }
 * }</pre>
 */
public sealed interface Outcome {

  /** The document's place in the input, counted from 0. */
  long position();

  /** The document's id; empty if it has none, or if the input could not be made a document. */
  Optional<String> id();

  /** The annotated document; empty for a failure. */
  Optional<Document> annotated();

  /**
   * A document that was annotated.
   *
   * @param position place in the input, counted from 0
   * @param document with all layers
   */
  record Success(long position, Document document) implements Outcome {

    /** Checks that nothing is null. */
    public Success {
      checkArgument(position >= 0, "position must be >= 0, but was %s", position);
      Objects.requireNonNull(document, "document");
    }

    @Override
    public Optional<String> id() {
      return document.metadata().id();
    }

    @Override
    public Optional<Document> annotated() {
      return Optional.of(document);
    }
  }

  /**
   * A document that could not be annotated.
   *
   * @param position place in the input, counted from 0
   * @param id the document's id; empty too where the input could not be made a document
   * @param cause what the annotator or the maker of the document threw, an {@link Error} such as a
   *     stack overflow included; a {@link java.util.concurrent.TimeoutException} for a document
   *     over the time limit, an {@link IllegalArgumentException} for one that is too long
   */
  record Failure(long position, Optional<String> id, Throwable cause) implements Outcome {

    /** Checks that nothing is null. */
    public Failure {
      checkArgument(position >= 0, "position must be >= 0, but was %s", position);
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(cause, "cause");
    }

    @Override
    public Optional<Document> annotated() {
      return Optional.empty();
    }
  }
}
