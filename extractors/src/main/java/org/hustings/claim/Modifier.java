package org.hustings.claim;

/** How the text limits a quantity; the names follow TimeML's {@code mod}. */
public enum Modifier {
  /** {@code 15,000}; also after {@code only}, {@code just}, {@code exactly}. */
  EXACT,
  /** {@code about}, {@code around}, {@code roughly}, {@code some}. */
  APPROXIMATELY,
  /** {@code nearly}, {@code almost}, {@code close to}. */
  ALMOST,
  /** {@code over}, {@code more than}, {@code past}. */
  MORE_THAN,
  /** {@code at least}, {@code or more}. */
  AT_LEAST,
  /** {@code under}, {@code less than}. */
  LESS_THAN,
  /** {@code up to}, {@code as many as}. */
  AT_MOST,
  /** {@code plus or minus}. */
  PLUS_MINUS,
  /** {@code dozens}, {@code tens of thousands}. */
  VAGUE
}
