package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Finds who joins, leaves or belongs to an organisation, as its clause tells. */
final class MembershipParties {
  private MembershipParties() {}

  /** Of whom one says that he is, or serves as, a member of something. */
  static boolean ofPersons(Predicate p) {
    return p.verb().lemma().equals("be") || p.verb().lemma().equals("serve");
  }

  /**
   * "X recognised Y. It joined the Z": in an article on two, "it" that joins is the one told of.
   */
  static List<Party> ofOther(Clause clause, List<Party> agents, Reading reading) {
    Party other = reading.discourse().other();
    Party subject = reading.discourse().subject();
    boolean it =
        clause.subject().to() - clause.subject().from() == 1
            && clause.sentence().word(clause.subject().from()).equals("it");
    return it
            && other != null
            && reading.discourse().pair()
            && clause.predicate().index() == 0
            && agents.equals(List.of(subject))
            && reading.discourse().lastMentioned().contains(other)
        ? List.of(other)
        : agents;
  }

  /**
   * "In 1990 parliament voted to leave X", at no other state: that of whom the article is about.
   */
  static boolean ownParliament(Clause clause, Reading reading) {
    Region subject = clause.subject();
    AnnotatedSentence s = clause.sentence();
    int noun = s.in(subject.from(), "articles") ? subject.from() + 1 : subject.from();
    return reading.discourse().other() == null
        && s.at(noun) instanceof NounMention body
        && "legislature".equals(body.classes().get("body"))
        && s.in(noun, "national_bodies")
        && body.end() == subject.to();
  }

  /**
   * Whose memberships the subject of the clause is; of nobody's, those of the article's subject.
   */
  static List<Party> having(Clause clause, Reading reading) {
    Region subject = clause.subject();
    AnnotatedSentence s = clause.sentence();
    List<Party> owners = reading.parties().ownersIn(clause, subject, "membership");
    Party told = reading.discourse().subject();
    boolean nobodys =
        owners.isEmpty()
            && subject.from() < subject.to()
            && s.word(subject.to() - 1).equals("memberships")
            && s.mentions(Mention.PartyMention.class, subject.from(), subject.to()).isEmpty();
    return nobodys && told != null && !reading.discourse().pair() ? List.of(told) : owners;
  }

  static List<Party> members(Clause clause, Reading reading) {
    if (given(clause, reading) && !clause.predicate().passive()) {
      // "the X granted Y observer status": Y has it
      return reading
          .parties()
          .governed(clause.sentence(), clause.complement(), Set.of("", "to"), clause)
          .stream()
          .filter(party -> !reading.parties().subject(clause).contains(party))
          .toList();
    }
    return admitted(clause)
        ? reading.parties().governed(clause.sentence(), clause.complement(), Set.of(""), clause)
        : reading.parties().subject(clause);
  }

  /** "took part in the X", not "in all X aid work": whether a preposition stands right before. */
  static boolean rightBehind(
      AnnotatedSentence s, Map<String, Mention> organisations, String preposition) {
    for (Mention organisation : organisations.values()) {
      int before = organisation.start() - 1;
      before = s.word(before).equals("the") ? before - 1 : before;
      boolean its =
          s.at(before) instanceof Mention.PronounMention && s.word(before - 1).equals(preposition);
      return its
          || s.word(before).equals(preposition)
          || preposition.equals("in")
              && (s.in(before, "exemplifying")
                  || s.word(before).equals("as")
                  || s.word(before).equals("both")
                  || s.word(before).equals(":")
                  || s.word(before).equals("'s")
                  || s.word(before).equals(","));
    }
    return false;
  }

  /** Whom the organisation takes in or expels: states, not what they own. */
  static List<Party> admittedBy(Clause clause, Reading reading) {
    List<Party> admitted = new ArrayList<>();
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (Mention.PartyMention party :
        s.mentions(Mention.PartyMention.class, region.from(), region.to())) {
      boolean owns = party.adjective() || s.word(party.end()).equals("'s");
      if (!owns
          && !party.namesOrganisation()
          && reading.grammar().governor(s, party, region.from()).isEmpty()) {
        admitted.add(party.party());
      }
    }
    return admitted;
  }

  static boolean given(Clause clause, Reading reading) {
    return reading.words().in("giving", clause.predicate().verb().lemma());
  }

  /** "voted for admitting Y to the X": Y joins, not who admits. */
  private static boolean admitted(Clause clause) {
    String verb = clause.predicate().verb().lemma();
    return !clause.predicate().passive() && (verb.equals("admit") || verb.equals("readmit"));
  }

  /** "Algeria is like Iraq a member", "Like Iraq, Algeria is a member". */
  static List<Party> withLikes(
      Clause clause, Reading reading, NounMention theme, List<Party> agents) {
    Predicate p = clause.predicate();
    Set<Party> all = new LinkedHashSet<>(agents);
    // "is, like X, a member", "was, along with X, one of the members"
    Set<String> like = Set.of("like", "with", "alongside");
    all.addAll(
        reading
            .parties()
            .governed(clause.sentence(), new Region(p.verb().end(), theme.start()), like, clause));
    all.addAll(
        reading
            .parties()
            .governed(
                clause.sentence(),
                new Region(p.leadStart(), p.subjectStart()),
                Set.of("like"),
                clause));
    if (clause.sentence().word(theme.start()).equals("founding")) {
      // "a founding member with X and Y"
      all.addAll(
          reading
              .parties()
              .governed(
                  clause.sentence(),
                  new Region(theme.end(), p.complementEnd()),
                  Set.of("with"),
                  clause));
    }
    return agents.isEmpty() ? agents : List.copyOf(all);
  }

  /** Whose application it is: its owner, else who hands it in. */
  static List<Party> applicants(Clause clause, Reading reading, NounMention theme) {
    if (given(clause, reading)) {
      return reading
          .parties()
          .governed(clause.sentence(), clause.complement(), Set.of("to"), clause);
    }
    List<Party> owners = owners(clause, reading, theme);
    boolean handed = owners.isEmpty() && clause.predicate().passive();
    return handed ? reading.parties().agents(clause) : owners;
  }

  static List<Party> owners(Clause clause, Reading reading, NounMention theme) {
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), theme)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    return owners;
  }
}
