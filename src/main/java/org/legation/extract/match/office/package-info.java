/** Matches rules of offices: who holds which, of whom, with whom, since when and until when. */
@NullMarked
package org.legation.extract.match.office;

import org.jspecify.annotations.NullMarked;
