/** Checks of a record, of an article and of a release; each gives findings. */
@NullMarked
package org.legation.validate;

import org.jspecify.annotations.NullMarked;
