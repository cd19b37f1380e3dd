/** Where articles come from: files and folders now, live sources and dumps later. */
@NullMarked
package org.legation.source;

import org.jspecify.annotations.NullMarked;
