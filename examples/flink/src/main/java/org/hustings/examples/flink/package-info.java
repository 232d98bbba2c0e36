/** A corpus read on Apache Flink. Start at {@link org.hustings.examples.flink.NewsJob}. */
@NullMarked
package org.hustings.examples.flink;

import org.jspecify.annotations.NullMarked;
