/**
 * What several packages of this module share; no part of the API, so it may change without notice.
 */
@NullMarked
package org.hustings.internal;

import org.jspecify.annotations.NullMarked;
