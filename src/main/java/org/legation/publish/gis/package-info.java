/** Layers for maps: records as points, relations as lines, jurisdictions as areas. */
@NullMarked
package org.legation.publish.gis;

import org.jspecify.annotations.NullMarked;
