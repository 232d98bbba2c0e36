/** Benchmarks of the whole reader and of each of its layers, for JMH. */
@NullMarked
package org.hustings.examples.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
