package org.legation.source.dump;

import org.jspecify.annotations.Nullable;

/**
 * A page of an XML dump.
 *
 * @param namespace 0 for articles
 * @param redirect whether it only leads to another
 * @param revision the number of its last revision in the dump
 * @param timestamp of that revision, ISO 8601
 * @param wikitext null where it is longer than the limit, or of another model than wikitext
 * @param model of the content, as {@code wikitext}
 */
record DumpPage(
    String title,
    int namespace,
    boolean redirect,
    @Nullable String revision,
    @Nullable String timestamp,
    @Nullable String wikitext,
    String model) {

  boolean isArticle() {
    return namespace == 0 && !redirect && model.equals("wikitext");
  }
}
