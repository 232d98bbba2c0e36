/**
 * Sources, cues and contents as found in the text. Start at {@link
 * org.hustings.attribution.AttributionFinder}.
 */
@NullMarked
package org.hustings.attribution;

import org.jspecify.annotations.NullMarked;
