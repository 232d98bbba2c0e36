/**
 * Programs that make the models, and the list of endings, which ship in {@code
 * hustings-extractors}.
 *
 * <p>Each reads public formats from paths that it is given, is deterministic, writes the very
 * resource that ships, and prints how well it does on documents it has not seen: {@link
 * org.hustings.examples.training.TrainTagger}, {@link org.hustings.examples.training.TrainParser},
 * {@link org.hustings.examples.training.TrainNames}, {@link
 * org.hustings.examples.training.TrainAttributions}, {@link
 * org.hustings.examples.training.InduceLemmaEndings}.
 */
@NullMarked
package org.hustings.examples.training;

import org.jspecify.annotations.NullMarked;
