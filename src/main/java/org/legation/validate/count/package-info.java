/** Compares numbers that articles give ("offices in 7 countries") with their records. */
@NullMarked
package org.legation.validate.count;

import org.jspecify.annotations.NullMarked;
