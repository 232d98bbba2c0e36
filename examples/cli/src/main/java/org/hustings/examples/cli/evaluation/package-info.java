/**
 * Compares what was found in a text with what people labelled in it. Start at {@link
 * org.hustings.examples.cli.evaluation.Evaluation}.
 */
@NullMarked
package org.hustings.examples.cli.evaluation;

import org.jspecify.annotations.NullMarked;
