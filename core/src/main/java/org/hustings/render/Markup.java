package org.hustings.render;

import java.util.Optional;

/**
 * HTML being written. Whatever comes from outside passes through {@link #text} or {@link
 * #attribute}, which escape it; tag and attribute names are literals of this package.
 */
final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder html = new StringBuilder();

  /** Writes {@code <name>}; attributes may follow. */
  Markup open(String name) {
    html.append('<').append(name).append('>');
    return this;
  }

  Markup close(String name) {
    html.append("</").append(name).append('>');
    return this;
  }

  /** Adds an attribute to the tag that was opened last. */
  Markup attribute(String name, String value) {
    html.setLength(html.length() - 1);
    html.append(' ').append(name).append("=\"");
    escape(value, 0, value.length());
    html.append("\">");
    return this;
  }

  Markup attribute(String name, int value) {
    html.setLength(html.length() - 1);
    html.append(' ').append(name).append("=\"").append(value).append("\">");
    return this;
  }

  Markup attribute(String name, Optional<String> value) {
    return value.isPresent() ? attribute(name, value.get()) : this;
  }

  /** Makes the tag that was opened last the target of links to an anchor. */
  Markup anchor(Optional<String> anchor) {
    return attribute("id", anchor.map(Markup::identifier));
  }

  /** Makes the tag that was opened last, an {@code a}, a link to an anchor of the page. */
  Markup linkTo(String anchor) {
    return attribute("href", "#" + identifier(anchor));
  }

  Markup element(String name, String content) {
    return open(name).text(content).close(name);
  }

  Markup text(String text) {
    return text(text, 0, text.length());
  }

  Markup text(String text, int start, int end) {
    escape(text, start, end);
    return this;
  }

  /** Writes markup or style rules of our own. */
  Markup literal(String markup) {
    html.append(markup);
    return this;
  }

  Markup line() {
    html.append('\n');
    return this;
  }

  private void escape(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\t', '\n', '\r' -> html.append(c);
        default -> {
          if (Character.isHighSurrogate(c)
              && at + 1 < end
              && Character.isLowSurrogate(text.charAt(at + 1))) {
            html.append(c).append(text.charAt(++at));
          } else {
            html.append(isAllowed(c) ? c : REPLACEMENT);
          }
        }
      }
    }
  }

  /** HTML has no place for control characters, lone surrogates and non-characters. */
  private static boolean isAllowed(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && c < '\uFFFE'
        && (c < '\uFDD0' || c > '\uFDEF');
  }

  /**
   * A name as an id that needs no escape in a link: other characters than letters, digits and
   * hyphens become {@code _} and their number, so different names stay different.
   */
  static String identifier(String name) {
    StringBuilder identifier = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
        identifier.append(c);
      } else {
        identifier.append('_').append(Integer.toHexString(c)).append('_');
      }
    }
    return identifier.toString();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
