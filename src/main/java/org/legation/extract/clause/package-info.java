/** The shape of a sentence: verb groups, their subjects and complements. */
@NullMarked
package org.legation.extract.clause;

import org.jspecify.annotations.NullMarked;
