/**
 * Immutable text with typed layers of annotations. Start at {@link org.hustings.document.Document}:
 * a {@link org.hustings.document.Layer} is the key of all annotations of one type, an {@link
 * org.hustings.document.Annotation} has a {@link org.hustings.document.Span} of the text and a
 * {@link org.hustings.document.Provenance}.
 */
@NullMarked
package org.hustings.document;

import org.jspecify.annotations.NullMarked;
