@NullMarked
package org.legation.geo;

import org.jspecify.annotations.NullMarked;
