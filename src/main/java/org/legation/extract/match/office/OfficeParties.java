package org.legation.extract.match.office;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.RelationType;

/** Who sends the holder of an office, and where to. */
public final class OfficeParties {

  private OfficeParties() {}

  /** "the ambassador to the United Nations": accredited to no state. */
  static boolean toOrganisation(AnnotatedSentence s, @Nullable NounMention office, Region whole) {
    if (office == null || !s.word(office.end()).equals("to")) {
      return false;
    }
    int at = s.word(office.end() + 1).equals("the") ? office.end() + 2 : office.end() + 1;
    return at < whole.to() && s.at(at) instanceof Mention.OrganisationMention;
  }

  /** "accredited its ambassador to X, John Smith, to Y": the post is the one behind the person. */
  static boolean accredits(Clause clause) {
    return clause.predicate().verb().lemma().equals("accredit") && !clause.predicate().passive();
  }

  /** Who sends somebody: whom the clause names, else the side whom an article on two is about. */
  static @Nullable Party sender(Clause clause, Reading reading) {
    List<Party> agents = reading.parties().agents(clause);
    if (agents.size() == 1) {
      return agents.get(0);
    }
    return reading.discourse().pair() ? reading.discourse().subject() : null;
  }

  /** "was also accredited", "was concurrently accredited". */
  public static boolean also(Clause clause) {
    VerbGroup verb = clause.predicate().verb();
    for (int i = verb.start(); i < verb.end() + 1; i++) {
      if (clause.sentence().entry(i).in("beside_adverbs")) {
        return true;
      }
    }
    return false;
  }

  /** Who sends, and where to. */
  public record Sent(@Nullable Party from, @Nullable Party to) {}

  static Sent sent(
      boolean credentials,
      Clause clause,
      Reading reading,
      @Nullable NounMention office,
      PersonMention person,
      Region whole) {
    AnnotatedSentence s = clause.sentence();
    Party from = null;
    Party to = null;
    if (office != null) {
      Party owner = owner(clause, reading, office);
      from = OfficeGoals.accreditor(clause, reading, office, owner);
      to = credentials ? ownerOfReceiver(clause, reading) : null;
      to = to == null ? OfficeGoals.of(credentials, clause, reading, office) : to;
      to = to == null && credentials ? where(clause, reading, from) : to;
      boolean title = office.end() <= clause.predicate().verb().start();
      boolean elsewhere =
          accredits(clause)
              || title && reading.words().in("accrediting", clause.predicate().verb().lemma());
      Party named = to == null && !elsewhere ? accredited(clause, reading, office, whole) : null;
      // "X, who is also ambassador to Z, presented his credentials": for the side at hand
      boolean third = credentials && title && reading.discourse().pair() && !side(named, reading);
      to = to == null && !third ? named : to;
    }
    if (from == null
        && person.start() > 0
        && s.at(person.start() - 1) instanceof PartyMention party
        && party.adjective()) {
      from = party.party();
    }
    if (to == null) {
      int start = clause.complement().has(person) ? person.end() : clause.complement().from();
      List<Party> goals =
          reading
              .parties()
              .governed(s, new Region(start, clause.complement().to()), Set.of("to"), clause);
      to = goals.isEmpty() ? ownerOfReceiver(clause, reading) : goals.get(0);
      to = to == null && credentials ? where(clause, reading, from) : to;
    }
    if (from == null) {
      Predicate p = clause.predicate();
      List<Party> agents =
          p.passive() ? reading.parties().agents(clause) : reading.parties().subject(clause);
      if (p.passive() || !clause.subject().has(person)) {
        // not "both countries appointed X"
        from = agents.size() == 1 ? agents.get(0) : null;
      }
    }
    List<Party> told = reading.discourse().lastMission();
    boolean here =
        office != null
            && !office.classes().containsValue("foreign minister")
            && (!s.nouns("mission", 0, office.start()).isEmpty()
                || ClaimDraft.toldBefore(reading.discourse()).stream()
                    .anyMatch(deed -> deed.rule().type() == RelationType.MISSION));
    if (from == null && to == null && here && !reading.discourse().pair() && told.size() == 2) {
      // "X had a consulate in A; Y was consul in 1990"
      return new Sent(told.get(0), told.get(1));
    }
    Party known = reading.discourse().persons().partyOf(s.text(person.start(), person.end()));
    boolean minister =
        from == null && office != null && office.classes().containsValue("foreign minister");
    from = minister && known != null ? known : from;
    return complete(reading, from == null ? ofMinister(clause, reading, office) : from, to, office);
  }

  /**
   * "After X became foreign minister, the Chilean government": below "Chile", the one state that
   * the sentence names.
   */
  private static @Nullable Party ofMinister(
      Clause clause, Reading reading, @Nullable NounMention office) {
    Party other = reading.discourse().other();
    boolean minister = office != null && office.classes().containsValue("foreign minister");
    List<Party> named =
        clause.sentence().mentions(PartyMention.class, 0, clause.sentence().size()).stream()
            .map(PartyMention::party)
            .distinct()
            .toList();
    return minister && !reading.discourse().pair() && other != null && named.equals(List.of(other))
        ? other
        : null;
  }

  private static boolean side(@Nullable Party party, Reading reading) {
    return party == null || reading.discourse().side(party);
  }

  /** "the minister to Z presented credentials in Belgrade": the side where it was done. */
  private static @Nullable Party where(Clause clause, Reading reading, @Nullable Party from) {
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
      for (Party side : reading.discourse().both()) {
        if (side.id().equals(place.country()) && !side.equals(from)) {
          return side;
        }
      }
    }
    return null;
  }

  /**
   * Sender and receiver of an office with what is silent filled in: the other side of an article on
   * two, or who faces the one that is named.
   */
  public static Sent complete(
      Reading reading, @Nullable Party from, @Nullable Party to, @Nullable NounMention office) {
    String kind = office == null ? "" : office.classes().getOrDefault("office", "");
    boolean minister =
        kind.equals("foreign minister")
            || kind.equals("minister") && from == null && to == null && !reading.discourse().pair();
    Party sender = from;
    Party host = to;
    if (minister) {
      return new Sent(sender == null ? reading.discourse().subject() : sender, null);
    }
    if (sender != null && sender.equals(host)) {
      host = null;
    }
    Party posted = reading.discourse().host();
    if (sender == null && posted != null && posted.equals(reading.discourse().other())) {
      // "the ambassador took office", in an article on those of one state to another
      sender = reading.discourse().subject();
      host = host == null ? posted : host;
    }
    if (sender == null && host != null) {
      sender = reading.discourse().facing(host);
    } else if (sender != null && host == null) {
      host = reading.discourse().facing(sender);
    }
    if (sender == null && host != null && reading.discourse().pair()) {
      // "Ambassador to Z X", in an article on the posts of the first side
      sender = reading.discourse().subject();
    } else if (sender == null && reading.discourse().pair()) {
      // "X opened a legation, and Y presented his credentials": for the post told of last
      List<Party> told = reading.discourse().lastMission();
      // a post in a third state is none of the two sides'
      boolean ofSide = told.size() == 2 && reading.discourse().facing(told.get(1)) != null;
      List<Party> last = ofSide && !bothSides(reading) ? told : List.of();
      sender = last.size() == 2 ? last.get(0) : reading.discourse().subject();
      host = last.size() == 2 ? last.get(1) : reading.discourse().other();
    }
    return new Sent(sender, host);
  }

  /** "The sections in A and B became embassies": the post told of last is not one alone. */
  private static boolean bothSides(Reading reading) {
    return ClaimDraft.toldBefore(reading.discourse()).stream()
            .filter(draft -> draft.rule().type() == RelationType.MISSION)
            .map(ClaimDraft::actor)
            .distinct()
            .count()
        > 1;
  }

  /** "the government of Chile", "the Chilean head of state": to whom credentials are presented. */
  static @Nullable Party ownerOfReceiver(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (NounMention noun : s.mentions(NounMention.class, region.from(), region.to())) {
      if ((noun.of("body") || noun.of("leader"))
          && reading.grammar().governor(s, noun, region.from()).equals("to")) {
        for (Mention owner : reading.grammar().owners(s, noun)) {
          if (owner instanceof PartyMention party) {
            return party.party();
          }
        }
        if (s.at(noun.end()) instanceof PersonMention leader
            && s.word(leader.end()).equals("of")
            && s.at(leader.end() + 1) instanceof PartyMention of
            && !of.adjective()) {
          // "to President X of Chile"
          return of.party();
        }
      }
    }
    return null;
  }

  /** Whose an office is by its possessive, adjective or "of"; null where nothing says so. */
  public static @Nullable Party owner(Clause clause, Reading reading, NounMention office) {
    for (Mention owner : reading.grammar().owners(clause.sentence(), office)) {
      if (owner instanceof PartyMention party) {
        return party.party();
      }
      // "Moscow's ambassador"
      boolean capital = owner instanceof Mention.CityMention;
      List<Party> parties = reading.parties().of(owner, clause, capital);
      if (!parties.isEmpty()) {
        return parties.get(0);
      }
    }
    boolean papal = clause.sentence().in(office.end() - 1, "papal_offices");
    String holySee = reading.words().code("holy_see");
    return papal ? reading.party(holySee) : null;
  }

  /** "ambassador of X (resident in Oslo)": where he sits. */
  private static boolean seat(AnnotatedSentence s, Mention mention) {
    int in = s.in(mention.start() - 1, "determiners") ? mention.start() - 2 : mention.start() - 1;
    return s.word(in).equals("in") && s.at(in - 1) == null && s.in(in - 1, "residing_words");
  }

  static @Nullable Party accredited(
      Clause clause, Reading reading, NounMention office, Region whole) {
    AnnotatedSentence s = clause.sentence();
    int end = Math.min(whole.to(), office.end() + 14);
    for (Mention mention : s.mentions(Mention.class, office.end(), end)) {
      if (mention instanceof PersonMention next && s.in(next.start() - 1, "coordinators")) {
        // "arrived in A as minister, and X in B": where another went
        return null;
      }
      String governor = reading.grammar().governor(s, mention, office.end());
      if (!reading.words().in("office_prepositions", governor) || seat(s, mention)) {
        continue;
      }
      if (mention instanceof PartyMention party && !party.adjective()) {
        return party.party();
      }
      Party papal = HolySee.of(mention, clause, reading);
      if (papal != null) {
        return papal;
      }
      boolean consul = office.classes().getOrDefault("office", "").startsWith("consul");
      if (mention instanceof Mention.CityMention city && (consul || !governor.equals("to"))) {
        return reading.ofCity(city.city().country());
      }
    }
    return null;
  }
}
