/**
 * Numbers with unit, object and claimant. Start at {@link org.hustings.claim.NumericClaimParser};
 * own units go into a {@link org.hustings.claim.UnitLexicon}, own words around numbers into a
 * {@link org.hustings.claim.ClaimLexicon}.
 */
@NullMarked
package org.hustings.claim;

import org.jspecify.annotations.NullMarked;
