package org.hustings.attribution;

import java.util.List;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.pipeline.Annotator;

/** STUB to be replaced: finds nothing. */
public final class AttributionFinder implements Annotator {
  private AttributionFinder() {}

  /** An instance for English. */
  public static AttributionFinder english() {
    return new AttributionFinder();
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Attribution.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Attribution.LAYER, List.of());
  }
}
