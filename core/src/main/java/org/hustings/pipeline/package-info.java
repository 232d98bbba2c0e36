/**
 * Annotators, their order, and runs over whole corpora. Start at {@link
 * org.hustings.pipeline.Annotator}, a step of one's own; a {@link org.hustings.pipeline.Pipeline}
 * puts steps in order, a {@link org.hustings.pipeline.CorpusRunner} runs them over many documents.
 */
@NullMarked
package org.hustings.pipeline;

import org.jspecify.annotations.NullMarked;
