package org.legation.evaluate;

import java.util.Set;

/**
 * A record of a release, as far as it is compared.
 *
 * @param articles slugs of the articles that it has evidence from
 * @param fact type and parties, ready to compare
 */
record Prediction(
    Set<String> articles,
    String type,
    String status,
    String actorId,
    String counterpartId,
    String date,
    String object,
    String quote,
    Fact fact) {
  Prediction {
    articles = Set.copyOf(articles);
  }
}
