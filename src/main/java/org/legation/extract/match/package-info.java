/** Matches rules over clauses, headings, rows and items, and fills their roles. */
@NullMarked
package org.legation.extract.match;

import org.jspecify.annotations.NullMarked;
