/**
 * Small linear models of our own: one learning core, and the tagger, the dependency parser and the
 * name tagger that stand on it.
 *
 * <p>To <em>use</em> the models, start at {@link org.hustings.language.LanguageAnalyzer}. To
 * <em>train</em> one of your own, read in this order: {@link org.hustings.language.model.Features}
 * (the features of one decision, hashed), {@link org.hustings.language.model.Perceptron} and {@link
 * org.hustings.language.model.LogisticRegression} (two ways to learn weights), {@link
 * org.hustings.language.model.LinearModel} (the weights that ship, one byte each on disk) and
 * {@link org.hustings.language.model.ModelFile} (what they ship in).
 *
 * <p>Public for the extractors and for training programs only: what is in this package may change
 * in any version.
 *
 * <p>The same data and seed always give the same bytes.
 */
@NullMarked
package org.hustings.language.model;

import org.jspecify.annotations.NullMarked;
