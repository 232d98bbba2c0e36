/**
 * The reader of political news. Start at {@link org.hustings.PoliticalTextReader}; it gives a
 * {@link org.hustings.PoliticalText}, which answers who said what, who they are, and which numbers
 * they claim.
 */
@NullMarked
package org.hustings;

import org.jspecify.annotations.NullMarked;
