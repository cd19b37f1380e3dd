/** The workbook: one class a kind of sheet. */
@NullMarked
package org.legation.publish.xlsx;

import org.jspecify.annotations.NullMarked;
