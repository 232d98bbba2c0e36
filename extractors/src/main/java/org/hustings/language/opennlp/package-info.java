/**
 * Adapters between Apache OpenNLP's components and the steps of the language layer, both ways: the
 * one place where OpenNLP's types are public. Start at {@link
 * org.hustings.language.opennlp.OpenNlp}.
 */
@NullMarked
package org.hustings.language.opennlp;

import org.jspecify.annotations.NullMarked;
