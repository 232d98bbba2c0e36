package org.hustings.claim;

/** What kind of number a claim holds. */
public enum ClaimKind {
  /** {@code 15,000 troops}. */
  COUNT,
  /** {@code $1.1 billion}. */
  MONEY,
  /** {@code 46 percent}. */
  PERCENT,
  /** {@code 3.7 percentage points}, {@code 25 basis points}. */
  PERCENTAGE_POINT,
  /** {@code two-thirds}, {@code one in five}. */
  FRACTION,
  /** {@code three times}, {@code double}. */
  MULTIPLE,
  /** {@code 312-289}; both numbers are components. */
  SCORE,
  /** {@code third-largest}. */
  ORDINAL,
  /** {@code 24 years}. */
  DURATION,
  /** {@code a 62-year-old}. */
  AGE,
  /** {@code 90 hectares}, {@code 500,000 barrels a day}. */
  MEASURE,
  /** {@code 38C}, {@code 40 degrees}: unlike a measure, two of them must not be added. */
  TEMPERATURE,
  /** A bare number such as an index level. */
  NUMBER
}
