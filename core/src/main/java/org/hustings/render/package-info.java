/**
 * Documents as pages to look at. Start at {@link org.hustings.render.HtmlRenderer}; a {@link
 * org.hustings.render.Page} says what to show, a {@link org.hustings.render.Highlight} what to
 * mark, a {@link org.hustings.render.Style} how it looks.
 */
@NullMarked
package org.hustings.render;

import org.jspecify.annotations.NullMarked;
