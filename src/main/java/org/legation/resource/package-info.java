/** Reads the data that are part of the product. */
@NullMarked
package org.legation.resource;

import org.jspecify.annotations.NullMarked;
