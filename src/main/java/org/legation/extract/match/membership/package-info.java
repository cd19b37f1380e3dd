/** Matches rules of organisations: who joins, leaves, asks and is refused, and in what rank. */
@NullMarked
package org.legation.extract.match.membership;

import org.jspecify.annotations.NullMarked;
