@NullMarked
package org.legation.publish.page;

import org.jspecify.annotations.NullMarked;
