@NullMarked
package org.legation.publish.gis;

import org.jspecify.annotations.NullMarked;
