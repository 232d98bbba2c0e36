/** Documents as pages to look at. Start at {@link org.hustings.render.HtmlRenderer}. */
@NullMarked
package org.hustings.render;

import org.jspecify.annotations.NullMarked;
