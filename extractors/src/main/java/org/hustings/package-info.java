/** The reader of political news. Start at {@link org.hustings.PoliticalTextReader}. */
@NullMarked
package org.hustings;

import org.jspecify.annotations.NullMarked;
