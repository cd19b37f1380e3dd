/**
 * What the rules know of English words: verbs with their forms, classes of nouns, function words.
 */
@NullMarked
package org.legation.extract.lexicon;

import org.jspecify.annotations.NullMarked;
