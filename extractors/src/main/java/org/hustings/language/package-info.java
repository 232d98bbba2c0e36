/**
 * Paragraphs, sentences, tokens, tags, lemmas, names and arcs of English text. Start at {@link
 * org.hustings.language.LanguageAnalyzer}.
 */
@NullMarked
package org.hustings.language;

import org.jspecify.annotations.NullMarked;
