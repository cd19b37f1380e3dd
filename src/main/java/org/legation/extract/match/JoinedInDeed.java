package org.legation.extract.match;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.model.Party;

/** "X joined Y and Z in signing the treaty": those whom X joins do it as well. */
public final class JoinedInDeed {
  private JoinedInDeed() {}

  /** Whom the subject joins; empty if nobody is named; null if it joins nobody. */
  public static @Nullable List<Party> of(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    Predicate p = clause.predicate();
    boolean joins =
        parent != null
            && p.verb().kind() == VerbGroup.Kind.GERUND
            && parent.predicate().verb().lemma().equals("join")
            && clause.sentence().word(p.verb().start() - 1).equals("in");
    return joins && parent != null
        ? reading.parties().governed(parent.sentence(), parent.complement(), Set.of(""), parent)
        : null;
  }
}
