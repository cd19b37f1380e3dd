@NullMarked
package org.legation.publish.diff;

import org.jspecify.annotations.NullMarked;
