package org.legation.source.wiki;

import org.jspecify.annotations.Nullable;
import org.legation.source.TitlePattern;

/**
 * What is wanted of a wiki.
 *
 * @param host as {@code en.wikipedia.org}
 * @param listing which pages
 * @param matching which titles of a category or of links
 * @param operator an address of whoever runs this, for the wiki's operators
 * @param wikitext whether to read the pages as wikitext; as HTML otherwise
 * @param license an SPDX identifier; null for that of the wiki
 */
public record WikiRequest(
    String host,
    Listing listing,
    TitlePattern matching,
    String operator,
    boolean wikitext,
    @Nullable String license) {}
