package org.hustings.attribution;

/** What a cue can have: content on either side of it, a source, and words around its head. */
enum Slot {
  LEFT_CONTENT,
  RIGHT_CONTENT,
  SOURCE,
  CUE_EXTENT;

  boolean isContent() {
    return this == LEFT_CONTENT || this == RIGHT_CONTENT;
  }
}
