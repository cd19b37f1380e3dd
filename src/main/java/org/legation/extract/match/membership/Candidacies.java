package org.legation.extract.match.membership;

import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.rule.Rule;

/**
 * "a member of A and an applicant for membership of B": what a rule on members leaves to that on
 * candidates, and the other way round.
 */
final class Candidacies {
  private static final String MEMBER = "membership";
  private static final String CANDIDATE = "candidacy";

  private Candidacies() {}

  /** Drops the organisations of which the state has the other rank than the rule speaks of. */
  static void leaveTo(
      Rule rule, AnnotatedSentence s, NounMention theme, Map<String, Mention> organisations) {
    boolean candidates = rule.object().contains(CANDIDATE);
    if (candidates != rule.object().contains(MEMBER)) {
      organisations
          .values()
          .removeIf(name -> wanted(s, theme.end(), name.start(), candidates) != candidates);
    }
  }

  /**
   * Whether the last rank named before an organisation is that of a candidate.
   *
   * @param candidate whether the rank before those is
   */
  private static boolean wanted(AnnotatedSentence s, int from, int to, boolean candidate) {
    boolean wanted = candidate;
    for (NounMention noun : s.mentions(NounMention.class, from, to)) {
      // "an applicant for membership": one rank, that of the noun with the article
      boolean rank =
          s.in(noun.start() - 1, "determiners") || s.in(noun.start() - 1, "coordinators");
      wanted = noun.of(CANDIDATE) || wanted && !(noun.of(MEMBER) && rank);
    }
    return wanted;
  }
}
