package org.legation.extract.match.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Finds the party whose status a position is about. */
final class PositionTopic {
  private PositionTopic() {}

  /**
   * The first party that is neither who takes the position nor its own state; null if the words and
   * the place tell of none.
   *
   * @param region where the words are that say what the position is
   */
  static @Nullable Party of(Clause clause, Region region, List<Party> actors, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Set<String> own = new LinkedHashSet<>();
    for (Party actor : actors) {
      own.add(actor.id());
      own.add(reading.places().state(actor));
    }
    PartyMention respected = RespectedStatus.owner(s, region);
    if (respected != null) {
      return own(respected, own, reading) ? null : respected.party();
    }
    Party related = RelatedTopics.of(clause, reading);
    if (related != null) {
      return own.contains(related.id()) ? null : related;
    }
    Party subject = reading.discourse().subject();
    boolean dispute = UnsaidRecognition.inDispute(subject, reading);
    if (subject != null && dispute && !own.contains(subject.id()) && named(s, region, subject)) {
      // "told a Chilean delegation that X": the position is on whom the article is about
      return subject;
    }
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (mention instanceof PartyMention party && !own(party, own, reading)) {
        if (doesToAnother(s, party, region, own, reading)) {
          continue;
        }
        return party.party();
      }
      if (mention instanceof PronounMention pronoun) {
        Party meant = meant(s, pronoun, actors, reading);
        if (meant != null && !own.contains(meant.id())) {
          return meant;
        }
      }
    }
    if (reading.discourse().pair() && ownIndependence(clause, region)) {
      return null;
    }
    boolean several =
        dispute && actors.size() > 1 && actors.stream().noneMatch(a -> a.equals(subject));
    return several ? subject : unsaid(actors, reading);
  }

  private static boolean named(AnnotatedSentence s, Region region, Party party) {
    return s.mentions(PartyMention.class, region.from(), region.to()).stream()
        .anyMatch(mention -> mention.party().equals(party));
  }

  private static boolean own(PartyMention party, Set<String> own, Reading reading) {
    return own.contains(party.party().id()) || own.contains(reading.places().state(party.party()));
  }

  /** "condemned Chile's recognition of X": the position is about X. */
  private static boolean doesToAnother(
      AnnotatedSentence s, PartyMention party, Region region, Set<String> own, Reading reading) {
    int next = s.word(party.end()).equals("'s") ? party.end() + 1 : party.end();
    while (next < region.to() && s.at(next) == null && s.in(next, "formalities")) {
      next++;
    }
    boolean deed =
        (party.adjective() || next > party.end())
            && s.at(next) instanceof NounMention noun
            && (noun.of("recognition") || noun.of("annexation"))
            && s.word(noun.end()).equals("of");
    return deed
        && s.mentions(PartyMention.class, next, region.to()).stream()
            .anyMatch(other -> !own(other, own, reading));
  }

  /** "welcomed it": whom it means, where that is the subject of the article. */
  private static @Nullable Party meant(
      AnnotatedSentence s, PronounMention pronoun, List<Party> actors, Reading reading) {
    Party facing = actors.size() == 1 ? reading.discourse().facing(actors.get(0)) : null;
    boolean it = pronoun.pronoun() == Pronoun.IT && !s.word(pronoun.end() - 1).equals("government");
    return it && facing != null && facing.equals(reading.discourse().subject()) ? facing : null;
  }

  /** Nobody is named: the side that faces who takes the position. */
  private static @Nullable Party unsaid(List<Party> actors, Reading reading) {
    if (actors.stream().anyMatch(actor -> reading.words().in("recognised_subjects", actor.id()))) {
      // "an envoy of X came to argue for recognition": that of X itself
      return null;
    }
    Party facing = actors.size() == 1 ? reading.discourse().facing(actors.get(0)) : null;
    if (facing == null && actors.size() == 1) {
      String state = reading.places().state(actors.get(0));
      facing = reading.discourse().facing(reading.party(state));
    }
    return facing;
  }

  /** "the parliament declared independence": about nobody else. */
  private static boolean ownIndependence(Clause clause, Region region) {
    AnnotatedSentence s = clause.sentence();
    String verb = clause.predicate().verb().lemma();
    for (int i = region.from(); i < region.to(); i++) {
      boolean declares =
          verb.equals("declare")
              || verb.equals("proclaim")
              || s.word(i - 1).equals("of")
                  && s.at(i - 2) instanceof NounMention noun
                  && noun.of("statement");
      if (s.word(i).equals("independence") && declares) {
        return true;
      }
    }
    return false;
  }
}
