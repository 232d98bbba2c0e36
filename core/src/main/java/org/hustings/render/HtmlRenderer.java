package org.hustings.render;

/** Renders text with highlighted spans. */
public final class HtmlRenderer {
  private HtmlRenderer() {}
}
