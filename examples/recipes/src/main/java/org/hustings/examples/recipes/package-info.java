/** One small main class for each job. */
package org.hustings.examples.recipes;
