package org.legation.extract.match.recognition;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;

/** "passed two Chile-related resolutions", "a Chile related motion": what a text is on. */
final class RelatedTopics {
  private RelatedTopics() {}

  /** The first party that an adjective in the complement names so; null if none does. */
  static @Nullable Party of(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      if (s.at(i) instanceof PartyMention party && suffix(s, party.end())) {
        return party.party();
      }
      int hyphen = s.word(i).indexOf('-');
      if (s.at(i) == null
          && hyphen > 1
          && reading.words().in("topic_suffixes", s.word(i).substring(hyphen + 1))) {
        String name = s.tokens().get(i).text().substring(0, hyphen);
        return reading.gazetteer().lookup(name).stream()
            .filter(sense -> sense.entry().kind() == Kind.STATE)
            .map(sense -> new Party(sense.entry().code(), sense.entry().name()))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private static boolean suffix(AnnotatedSentence s, int behind) {
    int i = s.in(behind, "name_dashes") ? behind + 1 : behind;
    return s.at(i) == null && s.in(i, "topic_suffixes");
  }
}
