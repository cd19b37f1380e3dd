package org.legation.extract.match.status;

import org.jspecify.annotations.Nullable;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;

/** Posts that somebody has settled to open or has begun to build: they are not open yet. */
final class PlannedPosts {
  private PlannedPosts() {}

  static boolean planned(Clause clause, Words words) {
    return settled(clause, words) || building(clause.predicate().verb(), words);
  }

  /** "decided to open an embassy", "agreed to establish relations and open embassies". */
  private static boolean settled(Clause clause, Words words) {
    @Nullable Clause infinitive = further(clause);
    while (infinitive != null && infinitive.predicate().link() == Link.COORDINATE) {
      infinitive = bare(infinitive.predicate()) ? infinitive.parent() : null;
    }
    Clause above =
        infinitive != null && infinitive.predicate().link() == Link.INFINITIVE
            ? infinitive.parent()
            : null;
    return above != null && words.in("settling_verbs", above.predicate().verb().lemma());
  }

  /** "agreed to abolish visas and to open an embassy": the first of the infinitives. */
  private static Clause further(Clause clause) {
    Clause first = clause;
    Clause above = clause.parent();
    while (above != null
        && first.predicate().link() == Link.INFINITIVE
        && above.predicate().link() == Link.INFINITIVE
        && first.sentence().in(first.predicate().verb().start() - 1, "coordinators")) {
      first = above;
      above = first.parent();
    }
    return first;
  }

  private static boolean bare(Predicate p) {
    return p.verb().kind() == VerbGroup.Kind.INFINITIVE
        || p.verb().form() == VerbForm.Form.BASE && !p.verb().auxiliary();
  }

  /** "is building an embassy", "began constructing an embassy". */
  private static boolean building(VerbGroup verb, Words words) {
    return words.in("building_verbs", verb.lemma())
        && !verb.passive()
        && (verb.kind() == VerbGroup.Kind.GERUND || verb.form() == VerbForm.Form.GERUND);
  }
}
