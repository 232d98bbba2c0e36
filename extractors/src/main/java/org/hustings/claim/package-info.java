/**
 * Numbers with unit, object and claimant. Start at {@link org.hustings.claim.NumericClaimParser}.
 */
@NullMarked
package org.hustings.claim;

import org.jspecify.annotations.NullMarked;
