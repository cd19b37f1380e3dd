package org.legation.job;

import java.nio.file.Path;

/**
 * One article that a job reads.
 *
 * @param number from 0, in the order in which the job reads them
 * @param file absolute
 * @param location how the user would name it, for messages
 * @param source the entry of the job that it comes from
 */
public record ArticleFile(int number, Path file, String location, SourceSpec.Files source) {}
