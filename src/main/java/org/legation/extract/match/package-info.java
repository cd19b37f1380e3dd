/**
 * Reads a clause for the rules of every kind: its parties, places, dates and nouns. The packages
 * below fill the roles of one kind each.
 */
@NullMarked
package org.legation.extract.match;

import org.jspecify.annotations.NullMarked;
