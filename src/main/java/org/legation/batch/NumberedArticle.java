package org.legation.batch;

import org.legation.source.OfferedArticle;

/**
 * An article of the run.
 *
 * @param number from 0, in the order in which the job reads them
 */
record NumberedArticle(int number, OfferedArticle article) {}
