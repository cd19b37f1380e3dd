package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.context.Discourse;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;

/**
 * "Peru recognised it. Foreign minister X travelled to its capital": a leader of whom the sentence
 * before told, who does something to the one that the article is about.
 */
final class LeadersOfLast {
  private LeadersOfLast() {}

  /** Whose leader the subject is; empty if it is none, or may be another's. */
  static List<Party> agents(Clause clause, Discourse discourse) {
    Party subject = discourse.subject();
    List<Party> last = discourse.lastAgents();
    if (subject == null || last.size() != 1 || last.contains(subject)) {
      return List.of();
    }
    boolean its =
        discourse.other() == null
            && clause.predicate().index() == 0
            && leader(clause)
            && facesAlone(clause, subject);
    return its ? last : List.of();
  }

  /** "Foreign minister X", "the king": a title, and no more than a name behind it. */
  private static boolean leader(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    int first = s.in(subject.from(), "articles") ? subject.from() + 1 : subject.from();
    return s.at(first) instanceof NounMention noun
        && (noun.of("leader") && s.in(noun.end() - 1, "titles")
            || "foreign minister".equals(noun.classes().get("office")))
        && (noun.end() == subject.to()
            || s.at(noun.end()) instanceof PersonMention person && person.end() == subject.to());
  }

  /** Whether the clause names the subject of the article, or a city there, and nobody else. */
  private static boolean facesAlone(Clause clause, Party subject) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean faces =
        s.mentions(Mention.class, p.complementStart(), p.complementEnd()).stream()
            .anyMatch(
                mention ->
                    mention instanceof PartyMention party && party.party().equals(subject)
                        || mention instanceof CityMention city
                            && (city.city().capitalOf().equals(subject.id())
                                || city.city().country().equals(subject.id())));
    return faces
        && s.mentions(PartyMention.class, p.leadStart(), p.complementEnd()).stream()
            .allMatch(party -> party.party().equals(subject));
  }
}
