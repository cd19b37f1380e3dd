/** Matches all rules over a sentence, and fills what later clauses leave out of earlier ones. */
@NullMarked
package org.legation.extract.match.sentence;

import org.jspecify.annotations.NullMarked;
