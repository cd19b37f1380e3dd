package org.legation.article;

import org.legation.model.Article;

/** An article, and what parsing left out of it. */
public record ParseResult(Article article, ParseReport report) {}
