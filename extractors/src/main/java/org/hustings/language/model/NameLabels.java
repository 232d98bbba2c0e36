package org.hustings.language.model;

import org.hustings.language.NameType;

/**
 * How names are written down token by token: 0 outside a name, else the type and whether the token
 * begins a name or goes on with one (the BIO scheme).
 */
public final class NameLabels {

  /** The label of a token outside all names. */
  public static final int OUTSIDE = 0;

  static final int TYPES = NameType.values().length;
  static final int COUNT = 1 + 2 * TYPES;

  private static final NameType[] TYPE = NameType.values();

  private NameLabels() {}

  /** The label of the first token of a name. */
  public static int begin(NameType type) {
    return 1 + type.ordinal();
  }

  /** The label of a further token of a name. */
  public static int inside(NameType type) {
    return 1 + TYPES + type.ordinal();
  }

  /** Whether a label begins a name. */
  public static boolean isBegin(int label) {
    return label >= 1 && label <= TYPES;
  }

  /** Whether a label goes on with a name. */
  public static boolean isInside(int label) {
    return label > TYPES;
  }

  /** The type of the name that a label other than {@link #OUTSIDE} belongs to. */
  public static NameType type(int label) {
    return TYPE[(label - 1) % TYPES];
  }

  /** Whether one label may stand directly before another. */
  static boolean mayFollow(int before, int label) {
    return !isInside(label) || before == label || before == label - TYPES;
  }
}
