/**
 * People, states and organisations, and every mention of them. Start at {@link
 * org.hustings.actor.ActorResolver}; own actors and offices go into an {@link
 * org.hustings.actor.ActorGazetteer}.
 */
@NullMarked
package org.hustings.actor;

import org.jspecify.annotations.NullMarked;
