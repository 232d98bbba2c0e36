package org.hustings.actor;

import java.util.Objects;

/**
 * A form under which texts name an actor.
 *
 * @param form as it is spelled; spaces, hyphens, full stops and accents need not agree with a text
 * @param kind in which way it stands for the actor
 * @param entry the actor
 * @param letterCase how capitals must agree
 * @param ambiguous whether the context must support it: {@code Jordan}, {@code Washington}
 */
public record GazetteerAlias(
    String form, AliasKind kind, GazetteerEntry entry, LetterCase letterCase, boolean ambiguous) {

  /** Checks that nothing is null. */
  public GazetteerAlias {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(letterCase, "letterCase");
  }

  /** Form, kind and actor: {@code Swaziland, FORMER of Eswatini (STATE, SWZ, eswatini)}. */
  @Override
  public String toString() {
    return form + ", " + kind + " of " + entry;
  }
}
