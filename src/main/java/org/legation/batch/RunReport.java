package org.legation.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.model.Finding;
import org.legation.model.RelationType;
import org.legation.model.Severity;

/**
 * How a run ended, and what it made.
 *
 * @param outcome how it ended
 * @param messages why, one sentence each; empty where all went well
 * @param records the number of records by type, in the order of the types
 * @param findings the number of findings by severity
 * @param worst the findings to show first, at most {@value #SHOWN}
 * @param skipped the articles that could not be read, at most {@value #SHOWN}
 * @param skippedCount how many there are of them
 * @param articles the number of articles read
 * @param outdated why articles were read in an earlier revision than their source has, at most
 *     {@value #SHOWN}
 * @param outdatedCount how many there are of them
 * @param vanished the wikitext templates that gave no text, the commonest first, at most {@value
 *     #SHOWN}
 * @param vanishedCount how many there are of them
 * @param aside where the findings of a release that was rejected stand; null for other outcomes
 * @param failure what broke, for a stack trace on demand
 */
public record RunReport(
    Outcome outcome,
    List<String> messages,
    Map<RelationType, Long> records,
    Map<Severity, Long> findings,
    List<Finding> worst,
    List<Skipped> skipped,
    long skippedCount,
    long articles,
    List<String> outdated,
    long outdatedCount,
    List<VanishedTemplate> vanished,
    long vanishedCount,
    @Nullable Path aside,
    @Nullable Throwable failure) {

  /** How many findings and articles a report names. */
  public static final int SHOWN = 10;

  public RunReport {
    messages = List.copyOf(messages);
    worst = List.copyOf(worst);
    skipped = List.copyOf(skipped);
    outdated = List.copyOf(outdated);
    vanished = List.copyOf(vanished);
  }

  /** How a run can end. */
  public enum Outcome {
    /** The release is in place. */
    DONE,
    /** The release is in place, without some articles, or with some as they were before. */
    DONE_WITH_SKIPS,
    /** The data failed its checks; the release before it still stands. */
    REJECTED,
    /** Something broke; the release before it still stands, and the next run goes on from there. */
    FAILED,
    /** Somebody stopped it; the next run goes on from there. */
    STOPPED
  }

  /** An article that could not be read, and why. */
  public record Skipped(String location, String reason) {}

  /** A template that gave no text, and how often it was called. */
  public record VanishedTemplate(String name, long uses) {}
}
