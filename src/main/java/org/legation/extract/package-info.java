/** Matches rules over annotated sentences, rows and items, and gives claims. */
@NullMarked
package org.legation.extract;

import org.jspecify.annotations.NullMarked;
