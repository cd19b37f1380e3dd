/** What the build does to the data that are part of the product. */
@NullMarked
package org.legation.resource.build;

import org.jspecify.annotations.NullMarked;
