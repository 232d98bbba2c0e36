/** One small main class for each job; each runs without arguments. */
@NullMarked
package org.hustings.examples.recipes;

import org.jspecify.annotations.NullMarked;
