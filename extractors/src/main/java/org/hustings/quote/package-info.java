/**
 * Who said what. Start at {@link org.hustings.quote.QuoteExtractor}; what it finds is a {@link
 * org.hustings.quote.Quote}.
 */
@NullMarked
package org.hustings.quote;

import org.jspecify.annotations.NullMarked;
