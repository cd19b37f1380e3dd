/** Words of a sentence, with their offsets. */
@NullMarked
package org.legation.extract.text;

import org.jspecify.annotations.NullMarked;
