/** Matches rules of visits and meetings: who came to whom, and who met whom where. */
@NullMarked
package org.legation.extract.match.visit;

import org.jspecify.annotations.NullMarked;
