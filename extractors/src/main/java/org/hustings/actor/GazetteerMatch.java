package org.hustings.actor;

import java.util.List;
import java.util.Objects;
import org.hustings.document.Span;

/**
 * A form of the gazetteer as it stands in a text.
 *
 * @param span the form, without what else its last token holds ({@code US} in {@code US-backed})
 * @param firstToken number of the token that it begins
 * @param lastToken number of the token that it ends in
 * @param aliases all readings of the form, at least one
 */
record GazetteerMatch(Span span, int firstToken, int lastToken, List<GazetteerAlias> aliases) {

  /** Checks that nothing is null. */
  GazetteerMatch {
    Objects.requireNonNull(span, "span");
    aliases = List.copyOf(aliases);
  }
}
