/** Rules as data, with the examples that prove them. */
@NullMarked
package org.legation.extract.rule;

import org.jspecify.annotations.NullMarked;
