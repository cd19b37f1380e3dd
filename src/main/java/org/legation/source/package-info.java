/** Where articles come from: files, folders and archives, dumps, and live wikis. */
@NullMarked
package org.legation.source;

import org.jspecify.annotations.NullMarked;
