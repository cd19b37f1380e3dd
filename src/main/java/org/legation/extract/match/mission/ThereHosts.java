package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** The state that "there" means: "recognised Chile in 1990 and opened an embassy there in 1992". */
final class ThereHosts {
  private ThereHosts() {}

  static List<Party> of(Clause clause, NounMention post, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean there = false;
    for (int i = post.end(); i < clause.predicate().complementEnd(); i++) {
      there |= s.at(i) == null && s.word(i).equals("there");
    }
    if (!there || !s.mentions(CityMention.class, 0, post.start()).isEmpty()) {
      return List.of();
    }
    List<Party> owners = new ArrayList<>(reading.parties().agents(clause));
    for (Mention owner : reading.grammar().owners(s, post)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    List<PartyMention> named = s.mentions(PartyMention.class, 0, post.start());
    for (int k = named.size() - 1; k >= 0; k--) {
      if (!named.get(k).adjective() && !owners.contains(named.get(k).party())) {
        return List.of(named.get(k).party());
      }
    }
    if (reading.discourse().other() != null) {
      return List.of();
    }
    List<Party> before =
        reading.discourse().lastMentioned().stream()
            .distinct()
            .filter(party -> !owners.contains(party))
            .filter(party -> !party.equals(reading.discourse().subject()))
            .toList();
    return before.size() == 1 ? before : List.of();
  }
}
