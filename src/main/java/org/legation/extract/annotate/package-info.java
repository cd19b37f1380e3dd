/** What is known about the words of a sentence: names, dates, persons, classes of nouns. */
@NullMarked
package org.legation.extract.annotate;

import org.jspecify.annotations.NullMarked;
