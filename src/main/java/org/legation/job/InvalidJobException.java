package org.legation.job;

import java.util.List;
import java.util.stream.Collectors;

/** A job that cannot be run as it is written; carries everything that is wrong with it. */
public final class InvalidJobException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /** Problems in a job file, in the order of their places. */
  public InvalidJobException(String file, List<JobProblem> problems) {
    this(problems.stream().map(problem -> problem.in(file)).toList());
  }

  /** Problems that stand by themselves. */
  public InvalidJobException(List<String> problems) {
    super(problems.stream().collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** One line each, at least one. */
  public List<String> problems() {
    return problems;
  }
}
