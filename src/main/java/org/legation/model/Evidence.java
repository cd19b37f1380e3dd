package org.legation.model;

import org.jspecify.annotations.Nullable;

/**
 * One place of one article that states a record.
 *
 * @param article the article's title
 * @param url where it can be read
 * @param revision the revision that was read
 * @param section the headings above it, joined by {@code " > "}; empty in the lead
 * @param quote the sentence or row, word for word
 * @param quoteStart offset into {@code texts/SLUG.txt}, in Unicode code points
 * @param quoteEnd end of the quote, exclusive, likewise
 * @param rule the id of the rule that matched
 * @param date the EDTF date that this place gives, if any
 */
public record Evidence(
    String article,
    @Nullable String url,
    @Nullable String revision,
    String section,
    String quote,
    int quoteStart,
    int quoteEnd,
    String rule,
    String date) {}
