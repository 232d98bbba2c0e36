package org.hustings.attribution;

import org.hustings.document.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param number its place among all quotations of the document, by start
 * @param parent number of the quotation that holds it, or -1
 * @param outer from the opening mark to the closing one, marks included
 * @param content between the marks, white space at the ends left out
 * @param closed whether a closing mark was found
 * @param continues number of the quotation of the paragraph before that this one goes on with, or
 *     -1
 */
record Quotation(int number, int parent, Span outer, Span content, boolean closed, int continues) {}
