/** Matches rules of missions: whose, in whose land, in which city, since when and until when. */
@NullMarked
package org.legation.extract.match.mission;

import org.jspecify.annotations.NullMarked;
