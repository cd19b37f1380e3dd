package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.Clause;

/**
 * Organisations that a list goes on with behind what is said of one of them: "a member of the X,
 * which it joined in 1990, of the Y and of the Z".
 */
final class OrganisationsBehindAside {
  private OrganisationsBehindAside() {}

  /** Those behind the aside that the preposition of the first one governs anew. */
  static Map<String, Mention> of(Clause clause, Map<String, Mention> named) {
    Map<String, Mention> found = new LinkedHashMap<>();
    AnnotatedSentence s = clause.sentence();
    int next = clause.predicate().index() + 1;
    if (named.isEmpty() || next >= clause.predicates().size()) {
      return found;
    }
    Predicate aside = clause.predicates().get(next);
    int which = aside.subjectStart() - 1;
    boolean relative =
        aside.link() == Link.RELATIVE
            || s.at(which) == null && s.in(which, "object_relatives")
            || aside.link() == Link.PARTICIPLE && aside.passive();
    if (!relative) {
      return found;
    }
    int first = named.values().iterator().next().start() - 1;
    String preposition = s.word(s.in(first, "articles") ? first - 1 : first);
    int end =
        next + 1 < clause.predicates().size()
            ? clause.predicates().get(next + 1).leadStart()
            : s.size();
    boolean listed = false;
    for (int i = aside.verb().end(); i < Math.max(end, aside.verb().end()); i++) {
      Mention mention = s.at(s.in(i + 1, "articles") ? i + 2 : i + 1);
      boolean joined =
          s.word(i - 1).equals(",") || listed && s.at(i - 1) == null && s.in(i - 1, "coordinators");
      joined |= s.in(i - 1, "coordinators") && s.word(i - 2).equals(",");
      if (joined
          && s.at(i) == null
          && s.word(i).equals(preposition)
          && mention != null
          && mention.namesOrganisation()) {
        Mention whole = WholeNames.of(s, mention);
        found.put(s.text(whole.start(), whole.end()), whole);
        listed = true;
      }
    }
    return found;
  }
}
