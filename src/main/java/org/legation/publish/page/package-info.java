/** One page that shows a release: a map, a timeline and a table, in one file without a network. */
@NullMarked
package org.legation.publish.page;

import org.jspecify.annotations.NullMarked;
