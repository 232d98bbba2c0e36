/**
 * People, states and organisations, and every mention of them. Start at {@link
 * org.hustings.actor.ActorResolver}.
 */
@NullMarked
package org.hustings.actor;

import org.jspecify.annotations.NullMarked;
