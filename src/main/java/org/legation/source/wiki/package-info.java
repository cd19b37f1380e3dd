/** Articles of live wikis, fetched politely and kept by revision. */
@NullMarked
package org.legation.source.wiki;

import org.jspecify.annotations.NullMarked;
