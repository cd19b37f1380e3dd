/**
 * Matches rules of relations, agreements, visa waivers and twinnings: their two sides, dates and
 * titles.
 */
@NullMarked
package org.legation.extract.match.agreement;

import org.jspecify.annotations.NullMarked;
