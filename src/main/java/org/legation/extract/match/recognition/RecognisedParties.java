package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Governors;
import org.legation.extract.match.Reading;
import org.legation.extract.match.SharedObject;
import org.legation.extract.match.SpelledGroups;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;

/** Finds whom a clause of recognition says is recognised. */
final class RecognisedParties {
  private RecognisedParties() {}

  static List<Party> recognised(Rule rule, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    if (!rule.object().isEmpty()) {
      Clause.Themes themes = clause.themes(rule);
      if (themes.isEmpty()) {
        return List.of();
      }
      NounMention theme = themes.nouns().get(0);
      Set<Party> parties = new LinkedHashSet<>();
      AnnotatedSentence s = clause.sentence();
      parties.addAll(
          reading
              .parties()
              .governed(
                  s,
                  new Region(theme.end(), beforeAs(s, theme.end(), p.complementEnd(), reading)),
                  Set.of("of", "to", "for", "from"),
                  clause));
      if (parties.isEmpty() && themes.inSubject()) {
        parties.addAll(
            reading
                .parties()
                .governed(s, new Region(theme.end(), p.subjectEnd()), Set.of("of", "to"), clause));
      }
      if (parties.isEmpty() && !themes.inSubject() && !s.word(theme.end()).equals("of")) {
        // "X was granted recognition", "granted X recognition"
        parties.addAll(
            p.passive() ? reading.parties().subject(clause) : given(s, p, theme, reading));
      }
      return List.copyOf(parties);
    }
    if (p.passive()) {
      List<Party> named =
          reading
              .parties()
              .object(clause, clause.subject(), Set.of("", Governors.APART, "of"))
              .stream()
              .limit(3)
              .toList();
      return named.isEmpty() ? ofBareIndependence(clause, reading) : named;
    }
    if (ofPolicy(clause)) {
      return List.of();
    }
    List<Party> seated = ofSeat(clause.sentence(), p.complementStart(), reading);
    if (!seated.isEmpty()) {
      return seated;
    }
    List<Party> direct = reading.parties().object(clause, clause.complement(), Set.of(""));
    if (direct.isEmpty()) {
      direct = ofIndependence(clause, reading);
    }
    if (direct.isEmpty()) {
      direct = SpelledGroups.ofObject(clause, reading);
    }
    if (reading.parties().agents(clause).containsAll(direct)) {
      // "its" is of who recognises
      List<Party> colony = FormerColony.of(clause, reading);
      direct = colony.isEmpty() ? direct : colony;
    }
    if (direct.isEmpty()) {
      direct = SharedObject.ofRelations(clause, reading);
    }
    return direct.isEmpty() ? antecedent(clause) : withThatOf(direct, clause);
  }

  /** "recognised the government in Taipei": the state whose capital it sits in. */
  private static List<Party> ofSeat(AnnotatedSentence s, int from, Reading reading) {
    int government = s.in(from, "determiners") ? from + 1 : from;
    boolean sits =
        s.in(government, "government_words")
            && (s.word(government + 1).equals("in") || s.word(government + 1).equals("at"));
    return sits
            && s.at(government + 2) instanceof CityMention city
            && !city.city().capitalOf().isEmpty()
        ? List.of(reading.party(city.city().capitalOf()))
        : List.of();
  }

  /** "Independence was recognised by X": that of the one state that the text is about. */
  private static List<Party> ofBareIndependence(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    Party about = reading.discourse().subject();
    boolean bare =
        subject.to() - subject.from() == 1 && s.word(subject.from()).equals("independence");
    boolean byState =
        s.word(clause.predicate().complementStart()).equals("by")
            && reading.discourse().other() == null;
    return bare && byState && about != null ? List.of(about) : List.of();
  }

  /** "recognises the One-China policy". */
  private static boolean ofPolicy(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<PartyMention> named =
        s.mentions(PartyMention.class, p.complementStart(), p.complementEnd());
    // "Kenya's Somalia policy"
    boolean owned = !named.isEmpty() && s.word(named.get(0).end()).equals("'s");
    return named.stream().limit(owned ? 2 : 1).anyMatch(party -> s.in(party.end(), "policy_nouns"));
  }

  /** "the union of A and B, which X recognised": who stands before the pronoun. */
  private static List<Party> antecedent(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int pronoun = clause.predicate().subjectStart() - 1;
    int object = clause.predicate().complementStart();
    boolean gap =
        s.at(object) instanceof TimeMention
            || s.entry(object).in("prepositions")
            || object >= clause.predicate().complementEnd();
    if (!gap || !s.word(pronoun).equals("which") || s.at(pronoun) != null) {
      return List.of();
    }
    Party last = null;
    for (PartyMention party : s.mentions(PartyMention.class, 0, pronoun)) {
      last = party.adjective() ? last : party.party();
    }
    return last == null ? List.of() : List.of(last);
  }

  /**
   * "recognition of X as the successor to Y", "under pressure from Y": what follows is not
   * recognised.
   */
  private static int beforeAs(AnnotatedSentence s, int from, int to, Reading reading) {
    for (int i = from; i < to; i++) {
      boolean as =
          s.word(i).equals("as") && !s.word(i - 1).equals("well") && !s.word(i + 1).equals("well");
      // "to X, after the breakup of Y"
      boolean time = s.at(i) == null && s.in(i, "deed_times");
      if (as || time || reading.grammar().reason(s, i)) {
        return i;
      }
    }
    return to;
  }

  /** "granted X recognition": to whom. */
  private static List<Party> given(
      AnnotatedSentence s, Predicate p, NounMention theme, Reading reading) {
    return s.mentions(PartyMention.class, p.complementStart(), theme.start()).stream()
        .filter(party -> !party.adjective() && !s.word(party.end()).equals("'s"))
        .filter(party -> reading.grammar().governor(s, party, p.complementStart()).isEmpty())
        .map(PartyMention::party)
        .toList();
  }

  /**
   * "recognised the newly independent state of X", "recognised the restoration of X's
   * independence".
   */
  private static List<Party> ofIndependence(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (NounMention noun : s.nouns("independence", region.from(), region.to())) {
      String governor = reading.grammar().governor(s, noun, region.from());
      boolean first =
          s.mentions(Mention.class, region.from(), noun.start()).stream()
              .noneMatch(
                  m ->
                      m instanceof PartyMention party
                          && !party.adjective()
                          && !s.word(party.end()).equals("'s"));
      if (!governor.isEmpty() && !(governor.equals("of") && first)
          || s.word(noun.end()).equals("over")) {
        continue;
      }
      List<Party> owners = new ArrayList<>();
      for (Mention owner : reading.grammar().owners(s, noun)) {
        if (owner instanceof PronounMention it && it.pronoun() != Pronoun.BOTH) {
          Party facing = null;
          List<Party> agents = reading.parties().agents(clause);
          if (agents.size() == 1) {
            facing = reading.discourse().facing(agents.get(0));
          }
          if (facing != null) {
            owners.add(facing);
          }
        } else {
          owners.addAll(reading.parties().of(owner, clause, true));
        }
      }
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    return List.of();
  }

  /** "the independence of X, together with that of Y and Z": Y and Z as well. */
  private static List<Party> withThatOf(List<Party> recognised, Clause clause) {
    Region region = clause.complement();
    List<NounMention> nouns = clause.sentence().nouns("independence", region.from(), region.to());
    if (nouns.isEmpty()) {
      return recognised;
    }
    Set<Party> all = new LinkedHashSet<>(recognised);
    all.addAll(thatOf(clause.sentence(), nouns.get(0).end(), region.to()));
    return List.copyOf(all);
  }

  private static List<Party> thatOf(AnnotatedSentence s, int from, int end) {
    int that = from;
    while (that < end
        && !(s.at(that) == null && s.word(that).equals("that") && s.word(that + 1).equals("of"))) {
      that++;
    }
    List<Party> further = new ArrayList<>();
    for (int i = that + 2; i < end; i++) {
      if (s.at(i) instanceof PartyMention party && !party.adjective()) {
        further.add(party.party());
        i = party.end() - 1;
      } else if (s.at(i) != null || !s.in(i, "list_joiners") && !s.in(i, "determiners")) {
        return further;
      }
    }
    return further;
  }
}
