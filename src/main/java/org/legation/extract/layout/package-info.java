/** What headings, lists and tables state by their layout rather than by a sentence. */
@NullMarked
package org.legation.extract.layout;

import org.jspecify.annotations.NullMarked;
