/** Who said what. Start at {@link org.hustings.quote.QuoteExtractor}. */
@NullMarked
package org.hustings.quote;

import org.jspecify.annotations.NullMarked;
