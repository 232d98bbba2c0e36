package org.hustings.render;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a click leads: a place of the same page, or another page beside it.
 *
 * <pre>{@code
 * Link.to("quote-3");
 * Link.toPage("documents/0001.html");
 * Link.toPage("../index.html").at("actor-2");
 * }</pre>
 *
 * <p>Only files beside the page can be linked, so that no text of an article becomes an address.
 *
 * @param page a relative path of letters, digits, dots, hyphens, underscores and slashes; empty for
 *     the same page
 * @param anchor the name of a place of that page; any text
 */
public record Link(Optional<String> page, Optional<String> anchor) {
  private static final Pattern RELATIVE_PATH =
      Pattern.compile("[A-Za-z0-9._-]++(/[A-Za-z0-9._-]++)*+");

  /** Checks that the page is a relative path. */
  public Link {
    Objects.requireNonNull(anchor, "anchor");
    page.ifPresent(
        path ->
            checkArgument(
                RELATIVE_PATH.matcher(path).matches(),
                "a link's page must be a relative path of letters, digits, '.', '-', '_' and '/',"
                    + " but was '%s'",
                path));
  }

  /** A link to an anchor of the same page. */
  public static Link to(String anchor) {
    return new Link(Optional.empty(), Optional.of(anchor));
  }

  /** A link to another page. */
  public static Link toPage(String path) {
    return new Link(Optional.of(path), Optional.empty());
  }

  /** The same page at an anchor. */
  public Link at(String anchorThere) {
    return new Link(page, Optional.of(anchorThere));
  }

  /** The value of {@code href}. */
  String address() {
    return page.orElse("") + anchor.map(name -> "#" + Markup.identifier(name)).orElse("");
  }
}
