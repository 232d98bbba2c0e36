package org.hustings.attribution;

/**
 * Consecutive tokens.
 *
 * @param first the first token
 * @param last the last token, itself included
 */
record TokenRange(int first, int last) {

  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(TokenRange other) {
    return first <= other.last && other.first <= last;
  }
}
