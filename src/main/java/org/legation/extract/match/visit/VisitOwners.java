package org.legation.extract.match.visit;

import java.util.LinkedHashSet;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Whose a visit is that a noun names: "the Chilean president's visit". */
final class VisitOwners {
  private VisitOwners() {}

  private static final int LONGEST_PHRASE = 5;

  /** "X's visit", "X's first official visit", "X's May 2011 visit": the token of X; -1 if none. */
  static int before(AnnotatedSentence s, NounMention noun) {
    int i = noun.start() - 1;
    while (i > 0 && i >= noun.start() - LONGEST_PHRASE) {
      if (s.word(i).equals("'s")) {
        return i - 1;
      }
      boolean describes =
          s.at(i) instanceof TimeMention
              || s.at(i) == null
                  && Character.isLetterOrDigit(s.word(i).charAt(0))
                  && !s.in(i, "prepositions")
                  && (!s.in(i, "determiners") || s.in(i, "determiners_behind_owners"))
                  && !s.in(i, "coordinators");
      if (!describes) {
        return -1;
      }
      i = s.at(i) instanceof TimeMention time ? time.start() - 1 : i - 1;
    }
    return -1;
  }

  /** "protested over X's visit": no visit of the time when somebody did. */
  static boolean about(AnnotatedSentence s, NounMention noun, Clause clause) {
    for (int i = noun.start() - 1; i >= clause.predicate().complementStart(); i--) {
      if (s.at(i) == null && s.in(i, "prepositions")) {
        return s.in(i, "about_prepositions");
      }
    }
    return false;
  }

  /** "the Chilean president's", "Chilean president Silva's": whose visit it is. */
  static Set<Party> of(AnnotatedSentence s, int token, Clause clause, Reading reading) {
    Mention mention = s.at(token);
    if (mention == null) {
      return Set.of();
    }
    Set<Party> owners = new LinkedHashSet<>(reading.parties().of(mention, clause, true));
    Mention title = mention instanceof PersonMention ? s.at(mention.start() - 1) : mention;
    if (owners.isEmpty()
        && title instanceof NounMention noun
        && (noun.of("leader") || noun.of("office"))) {
      for (Mention owner : reading.grammar().owners(s, noun)) {
        owners.addAll(reading.parties().of(owner, clause, false));
      }
    }
    return owners;
  }

  /** "President A's", "the Secretary of State's": a title, with or without a name. */
  static boolean titled(AnnotatedSentence s, int token) {
    Mention mention = s.at(token);
    Mention title = mention instanceof PersonMention ? s.at(mention.start() - 1) : mention;
    return title instanceof NounMention noun && (noun.of("leader") || noun.of("office"));
  }

  /**
   * "the visit of President A", "a visit to Y by President A": a titled person of whom nothing more
   * is said.
   */
  static boolean ofSomebody(AnnotatedSentence s, Region behind) {
    int by = VisitGoals.find(s, behind, "by");
    int whose = s.word(behind.from()).equals("of") ? behind.from() : by;
    return whose >= 0
        && s.at(whose + 1) instanceof NounMention title
        && (title.of("leader") || title.of("office"))
        && s.at(title.end()) instanceof PersonMention;
  }

  /** "the visit paid by X to Y": the participle tells no other deed. */
  static boolean paid(Predicate p, NounMention visit, Reading reading) {
    return p.verb().start() == visit.end()
        && p.verb().maybeParticiple()
        && reading.words().in("paying_verbs", p.verb().lemma());
  }

  /**
   * "his first visit was to Y", "the latest visit was that of X to Y": the verb only links both.
   */
  static boolean was(AnnotatedSentence s, Predicate p, NounMention visit) {
    VerbGroup verb = p.verb();
    boolean links =
        verb.lemma().equals("be")
            && verb.kind() == VerbGroup.Kind.FINITE
            && !verb.negated()
            && verb.modal().isEmpty()
            && visit.start() >= p.subjectStart()
            && visit.end() <= p.subjectEnd();
    for (int i = p.subjectStart(); links && i < visit.start(); i++) {
      // "the aim of the visit was to"
      links = s.at(i) != null || !s.in(i, "prepositions");
    }
    int at = s.word(verb.end()).equals("that") ? verb.end() + 1 : verb.end();
    int next = s.in(at + 1, "determiners") ? at + 2 : at + 1;
    Mention behind = s.at(next);
    boolean somewhere =
        behind instanceof CityMention || behind instanceof PartyMention place && !place.adjective();
    boolean somebody =
        titled(s, next)
            || behind instanceof PersonMention
            || behind instanceof PartyMention whose && titled(s, whose.end());
    return links && (s.word(at).equals("to") ? somewhere : somebody) && s.in(at, "visit_links");
  }
}
