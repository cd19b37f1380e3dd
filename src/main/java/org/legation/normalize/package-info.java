/** Turns claims into records: codes, EDTF dates, places with coordinates. */
@NullMarked
package org.legation.normalize;

import org.jspecify.annotations.NullMarked;
