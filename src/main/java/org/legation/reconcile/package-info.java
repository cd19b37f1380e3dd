/** Brings the same fact told twice together in one record, with a stable id. */
@NullMarked
package org.legation.reconcile;

import org.jspecify.annotations.NullMarked;
