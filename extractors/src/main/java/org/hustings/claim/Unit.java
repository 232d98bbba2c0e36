package org.hustings.claim;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a quantity is measured in.
 *
 * @param code an ISO 4217 code, {@code "%"}, {@code "pp"}, or the singular English name ({@code
 *     "year"}, {@code "barrel/day"})
 */
public record Unit(String code) {

  /** Checks that there is a code. */
  public Unit {
    checkArgument(!code.isBlank(), "a unit's code must not be blank");
  }

  /** The unit with this code. */
  public static Unit of(String code) {
    return new Unit(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
