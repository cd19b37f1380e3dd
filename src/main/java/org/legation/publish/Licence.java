package org.legation.publish;

/**
 * A licence of a source or a dataset.
 *
 * @param id the SPDX identifier
 * @param title for people
 * @param url the text of the licence; empty where unknown
 * @param shareAlike whether quotes from such a source pass the licence on
 */
public record Licence(String id, String title, String url, boolean shareAlike) {}
