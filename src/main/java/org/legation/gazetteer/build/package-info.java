/** Makes the gazetteer's index from the project's data files, when the project is built. */
@NullMarked
package org.legation.gazetteer.build;

import org.jspecify.annotations.NullMarked;
