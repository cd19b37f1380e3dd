/** Articles in dumps of whole wikis, streamed. */
@NullMarked
package org.legation.source.dump;

import org.jspecify.annotations.NullMarked;
