package org.legation.article;

import org.legation.model.ArticleInfo;

/** Puts the title that a parser found into what is known of an article. */
final class Titles {
  private Titles() {}

  static ArticleInfo with(ArticleInfo info, String title) {
    return new ArticleInfo(title, info.url(), info.revision(), info.revisionDate(), info.license());
  }
}
