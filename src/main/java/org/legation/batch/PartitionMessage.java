package org.legation.batch;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the manager of a run puts into the queue: that some worker should do a share of a step. It
 * is a JSON text and nothing else; no object is ever made from a class that a message names.
 *
 * @param step a name of {@link WorkSteps}
 * @param execution the id of the step execution in the job repository
 */
record PartitionMessage(String step, long execution) {
  private static final String VERSION = "legation";
  private static final String STEP = "step";
  private static final String EXECUTION = "execution";
  private static final int CURRENT = 1;
  private static final int MAX_LENGTH = 1000;
  private static final Set<String> STEPS =
      Set.of(WorkSteps.EXTRACT, WorkSteps.RECONCILE, WorkSteps.VALIDATE);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  String toJson() {
    ObjectNode json = JSON.createObjectNode();
    json.put(VERSION, CURRENT).put(STEP, step).put(EXECUTION, execution);
    return JSON.writeValueAsString(json);
  }

  /**
   * Reads a message.
   *
   * @throws ForeignMessageException if it is none of Legation's
   */
  static PartitionMessage parse(String text) throws ForeignMessageException {
    if (text.length() > MAX_LENGTH) {
      throw new ForeignMessageException("it has " + text.length() + " characters");
    }
    JsonNode json;
    try {
      json = JSON.readTree(text);
    } catch (JacksonException e) {
      throw new ForeignMessageException("it is no JSON");
    }
    if (!json.isObject() || json.size() != 3) {
      throw new ForeignMessageException("it is no object with three keys");
    }
    if (json.path(VERSION).asInt(0) != CURRENT) {
      throw new ForeignMessageException("its version is not " + CURRENT);
    }
    String step = json.path(STEP).asString("");
    if (!STEPS.contains(step) || !json.path(EXECUTION).canConvertToLong()) {
      throw new ForeignMessageException("it names no step of a run");
    }
    return new PartitionMessage(step, json.path(EXECUTION).asLong());
  }

  /** A message that is none of Legation's; says why. */
  static final class ForeignMessageException extends Exception {
    private static final long serialVersionUID = 1L;

    ForeignMessageException(String reason) {
      super(reason);
    }
  }
}
