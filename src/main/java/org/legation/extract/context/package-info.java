/**
 * What the article around a sentence says: its subject, the section, the row, the sentence before.
 */
@NullMarked
package org.legation.extract.context;

import org.jspecify.annotations.NullMarked;
