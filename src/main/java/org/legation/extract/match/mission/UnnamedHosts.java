package org.legation.extract.match.mission;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.mission.MissionFrame.Slot;

/** "embassies in several Arab countries": in states that nobody names. */
final class UnnamedHosts {
  private static final int LONGEST_GROUP = 6;

  private UnnamedHosts() {}

  static boolean of(Clause clause, Slot slot) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int from = slot.inSubject() ? p.complementStart() : slot.from();
    int to = slot.inSubject() ? p.complementEnd() : slot.end();
    boolean group = false;
    for (int i = from; i < Math.max(to, from + 1); i++) {
      group |= s.at(i) == null && s.word(i).equals("in") && opensGroup(s, i + 1);
    }
    return group
        && s.mentions(Mention.class, from, to).stream()
            .noneMatch(
                named ->
                    named instanceof PartyMention party && !party.adjective()
                        || named instanceof CityMention && !s.in(named.end(), "several_states")
                        || named instanceof PronounMention);
  }

  /** Whether nothing but adjectives stands before "countries". */
  private static boolean opensGroup(AnnotatedSentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + LONGEST_GROUP); i++) {
      if (s.in(i, "several_states")) {
        return true;
      }
      boolean adjective =
          s.at(i) instanceof PartyMention party && party.adjective()
              || s.at(i) instanceof CityMention
              || s.at(i) == null && !s.in(i, "prepositions") && !s.in(i, "coordinators");
      if (!adjective || s.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }
}
