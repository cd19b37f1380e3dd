package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;

/**
 * The organisations that stand behind the verb of the clause above: "the organisations to which X
 * belongs are A and B", "among the treaties that X ratified are A and B", "bodies of which X is a
 * member include A and B".
 */
final class OrganisationsSpecified {
  /** Words from the noun to the verb: "organisations of which the Republic of Chad is now". */
  private static final int LONGEST = 10;

  private OrganisationsSpecified() {}

  /** By their names, in order; empty if the clause is no such one. */
  static Map<String, Mention> of(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate own = clause.predicate();
    Map<String, Mention> named = new LinkedHashMap<>();
    int next = own.index() + 1;
    if (next >= clause.predicates().size() || !generic(s, own.verb().start())) {
      return named;
    }
    Predicate specifying = clause.predicates().get(next);
    boolean specifies =
        reading.words().in("specifying_verbs", specifying.verb().lemma())
            && !specifying.verb().negated()
            && !specifying.passive();
    for (int i = specifying.verb().end(); specifies && i < specifying.complementEnd(); i++) {
      Mention mention = s.at(i);
      if (mention != null && mention.start() == i && mention.namesOrganisation()) {
        named.putIfAbsent(s.text(i, mention.end()), mention);
      }
    }
    return named;
  }

  private static boolean generic(AnnotatedSentence s, int verb) {
    for (int i = Math.max(0, verb - LONGEST); i < verb; i++) {
      if (s.at(i) == null && s.in(i, "organisations_told")) {
        return true;
      }
    }
    return false;
  }
}
