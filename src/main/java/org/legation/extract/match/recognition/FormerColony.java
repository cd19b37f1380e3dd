package org.legation.extract.match.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** "recognised the independence of its former colony": of the state that the text is about. */
final class FormerColony {
  private FormerColony() {}

  /** The state meant by its tie to who recognises it; empty where the object is no such noun. */
  static List<Party> of(Clause clause, Reading reading) {
    List<Party> agents = reading.parties().agents(clause);
    Party meant =
        agents.size() == 1 && named(clause.sentence(), clause.complement())
            ? facing(agents.get(0), reading)
            : null;
    return meant == null ? List.of() : List.of(meant);
  }

  private static boolean named(AnnotatedSentence s, Region region) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.in(i, "possessive_pronouns")) {
        int noun = i + 1;
        while (s.in(noun, "former_words")) {
          noun++;
        }
        return noun > i + 1 && s.in(noun, "dependent_lands");
      }
    }
    return false;
  }

  private static @Nullable Party facing(Party agent, Reading reading) {
    if (reading.discourse().both().contains(agent)) {
      return reading.discourse().pair() ? reading.discourse().facing(agent) : null;
    }
    return reading.discourse().pair() ? reading.discourse().other() : reading.discourse().subject();
  }
}
