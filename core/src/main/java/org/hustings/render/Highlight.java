package org.hustings.render;

import java.util.Objects;
import java.util.Optional;
import org.hustings.document.Span;
import org.hustings.document.Spans;

/**
 * Words of a text to be highlighted, with what is told about them.
 *
 * <pre>{@code
 * Highlight.of(mention.span(), ACTORS).withNote("Angela Merkel").withLink("actor-2");
 * Highlight.of(quote.content(), QUOTES).withNote("Angela Merkel");  // both halves of a split quote
 * }</pre>
 *
 * @param spans the words
 * @param style the kind of highlight
 * @param note shown when pointed at or tapped; any text, may have several lines
 * @param anchor a name that links of the same page lead to; any text, unique in the page
 * @param link the anchor that a click on the words leads to
 * @param group what the words belong to, such as one speaker: they fade while other groups only are
 *     shown
 * @param hue a colour of their own, as an angle on the colour wheel
 */
public record Highlight(
    Spans spans,
    Style style,
    Optional<String> note,
    Optional<String> anchor,
    Optional<String> link,
    Optional<String> group,
    Optional<Integer> hue) {

  /** Checks that nothing is null. */
  public Highlight {
    Objects.requireNonNull(spans, "spans");
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(group, "group");
    hue.ifPresent(Style::checkHue);
  }

  /** A highlight that says no more than its style. */
  public static Highlight of(Span span, Style style) {
    return of(Spans.of(span), style);
  }

  /** A highlight of several spans that says no more than its style. */
  public static Highlight of(Spans spans, Style style) {
    return new Highlight(
        spans,
        style,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with a note, shown when pointed at or tapped. */
  public Highlight withNote(String text) {
    return new Highlight(spans, style, Optional.of(text), anchor, link, group, hue);
  }

  /** The same with a name that links of the page can lead to. */
  public Highlight withAnchor(String name) {
    return new Highlight(spans, style, note, Optional.of(name), link, group, hue);
  }

  /** The same as a link to an anchor of the page. */
  public Highlight withLink(String toAnchor) {
    return new Highlight(spans, style, note, anchor, Optional.of(toAnchor), group, hue);
  }

  /** The same as part of a group, which the reader can choose to see alone. */
  public Highlight withGroup(String name) {
    return new Highlight(spans, style, note, anchor, link, Optional.of(name), hue);
  }

  /** The same in a colour of its own instead of that of its style. */
  public Highlight withHue(int angle) {
    return new Highlight(spans, style, note, anchor, link, group, Optional.of(angle));
  }
}
