package org.hustings.actor;

import java.util.List;
import java.util.Set;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.pipeline.Annotator;

/** STUB to be replaced: finds nothing. */
public final class ActorResolver implements Annotator {
  private ActorResolver() {}

  /** An instance for English. */
  public static ActorResolver english() {
    return new ActorResolver();
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Actor.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Actor.LAYER, List.of());
  }
}
