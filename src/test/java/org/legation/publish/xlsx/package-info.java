@NullMarked
package org.legation.publish.xlsx;

import org.jspecify.annotations.NullMarked;
