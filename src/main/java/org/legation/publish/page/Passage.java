package org.legation.publish.page;

/**
 * A quote where it stands, which several records may share.
 *
 * @param article the number of the article in the page
 * @param start offset in its text, in Unicode code points
 * @param end end of the quote, exclusive
 */
record Passage(int article, String section, String quote, int start, int end) {}
