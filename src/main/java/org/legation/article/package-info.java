/** Parses HTML, plain text and wikitext into an {@link org.legation.model.Article}. */
@NullMarked
package org.legation.article;

import org.jspecify.annotations.NullMarked;
