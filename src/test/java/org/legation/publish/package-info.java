@NullMarked
package org.legation.publish;

import org.jspecify.annotations.NullMarked;
