package org.legation.job;

/**
 * One thing wrong with a job file.
 *
 * @param line from 1; 0 where the problem has no place in the file
 * @param column from 1; 0 likewise
 * @param message what is wrong and how to mend it, whole sentences
 */
public record JobProblem(int line, int column, String message) {

  /** As editors and terminals make it a link: {@code FILE:LINE:COLUMN: message}. */
  public String in(String file) {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
