/** Precision, recall and F1 of records against gold records. */
@NullMarked
package org.legation.evaluate;

import org.jspecify.annotations.NullMarked;
