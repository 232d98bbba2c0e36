/**
 * Annotators, their order, and runs over whole corpora. Start at {@link
 * org.hustings.pipeline.Annotator}.
 */
@NullMarked
package org.hustings.pipeline;

import org.jspecify.annotations.NullMarked;
