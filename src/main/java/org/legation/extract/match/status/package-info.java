/** Reads how far a deed is told: done, denied, possible, planned or ended. */
@NullMarked
package org.legation.extract.match.status;

import org.jspecify.annotations.NullMarked;
