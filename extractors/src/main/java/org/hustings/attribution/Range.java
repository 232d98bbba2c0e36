package org.hustings.attribution;

/**
 * Some items of a narration.
 *
 * @param start the first item
 * @param end the item after the last one
 */
record Range(int start, int end) {}
