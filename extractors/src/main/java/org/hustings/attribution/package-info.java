/**
 * Sources, cues and contents as found in the text. Start at {@link
 * org.hustings.attribution.AttributionFinder}; own cue verbs go into a {@link
 * org.hustings.attribution.CueLexicon}.
 */
@NullMarked
package org.hustings.attribution;

import org.jspecify.annotations.NullMarked;
