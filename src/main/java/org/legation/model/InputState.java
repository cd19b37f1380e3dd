package org.legation.model;

/**
 * From what a release was made, so that the next run can tell whether anything changed. Nothing of
 * paths, the machine or the clock.
 *
 * @param job the checksum of what the job asks for
 * @param articles the checksum of the articles that it reads
 * @param skipped how many of them were left out
 */
public record InputState(String job, String articles, long skipped) {}
