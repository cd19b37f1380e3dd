package org.legation.model;

/**
 * Something that a reader or maintainer should know: a doubt, a gap, a contradiction.
 *
 * @param check the check that gave it, for example {@code count-claim}
 * @param article the article's title; empty for a finding on the release
 * @param section the headings above the place, joined by {@code " > "}
 * @param quote the sentence, row or name concerned; may be empty
 * @param quoteStart offset in Unicode code points; -1 without a quote
 * @param quoteEnd end of the quote, exclusive; -1 without a quote
 * @param recordId the record concerned; empty if none
 * @param message what is the matter, one sentence
 * @param advice what to do about it, one sentence
 */
public record Finding(
    Severity severity,
    String check,
    String article,
    String section,
    String quote,
    int quoteStart,
    int quoteEnd,
    String recordId,
    String message,
    String advice) {}
