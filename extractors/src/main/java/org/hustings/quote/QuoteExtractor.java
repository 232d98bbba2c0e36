package org.hustings.quote;

import java.util.List;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.pipeline.Annotator;

/** STUB to be replaced: finds nothing. */
public final class QuoteExtractor implements Annotator {
  private QuoteExtractor() {}

  /** An instance for English. */
  public static QuoteExtractor english() {
    return new QuoteExtractor();
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Quote.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Quote.LAYER, List.of());
  }
}
