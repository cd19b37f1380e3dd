/** Areas and points of parties on the map, and the lines between them. Degrees, WGS 84. */
@NullMarked
package org.legation.geo;

import org.jspecify.annotations.NullMarked;
