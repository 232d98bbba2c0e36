/** The {@code hustings} command. Start at {@link org.hustings.examples.cli.Hustings}. */
@NullMarked
package org.hustings.examples.cli;

import org.jspecify.annotations.NullMarked;
