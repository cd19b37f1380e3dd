/** Dates as English writes them, read as EDTF. */
@NullMarked
package org.legation.extract.date;

import org.jspecify.annotations.NullMarked;
