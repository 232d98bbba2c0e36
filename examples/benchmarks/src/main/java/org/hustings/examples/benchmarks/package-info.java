/** How fast texts are read. Start at {@link org.hustings.examples.benchmarks.Throughput}. */
@NullMarked
package org.hustings.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
