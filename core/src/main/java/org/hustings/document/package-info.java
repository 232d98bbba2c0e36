/**
 * Immutable text with typed layers of annotations. Start at {@link org.hustings.document.Document}.
 */
@NullMarked
package org.hustings.document;

import org.jspecify.annotations.NullMarked;
