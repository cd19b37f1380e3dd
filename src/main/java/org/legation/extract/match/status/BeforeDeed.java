package org.legation.extract.match.status;

import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.Clause;

/** "had to agree before recognising X": a gerund that only says before what something was. */
final class BeforeDeed {
  private BeforeDeed() {}

  static boolean of(Clause clause) {
    VerbGroup verb = clause.predicate().verb();
    int before = verb.start() - 1;
    return verb.kind() == VerbGroup.Kind.GERUND
        && clause.sentence().at(before) == null
        && clause.sentence().word(before).equals("before");
  }
}
