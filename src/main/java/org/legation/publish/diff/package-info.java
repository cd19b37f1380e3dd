/** What differs between two releases. */
@NullMarked
package org.legation.publish.diff;

import org.jspecify.annotations.NullMarked;
