package org.hustings.claim;

import java.util.List;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.pipeline.Annotator;

/** STUB to be replaced: finds nothing. */
public final class NumericClaimParser implements Annotator {
  private NumericClaimParser() {}

  /** An instance for English. */
  public static NumericClaimParser english() {
    return new NumericClaimParser();
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(NumericClaim.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(NumericClaim.LAYER, List.of());
  }
}
