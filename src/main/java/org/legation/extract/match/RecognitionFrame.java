package org.legation.extract.match;

import java.util.ArrayList;
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
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** One state recognises another. */
final class RecognitionFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<Party> agents = reading.parties().agents(clause);
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), false);
    if (eachOther(s, p)) {
      return mutual(rule, date, agents.size() > 1 ? agents : reading.discourse().both());
    }
    if (PositionFrame.politicalParty(clause, reading.grammar())) {
      return List.of();
    }
    List<Party> recognised = recognised(rule, clause, reading);
    if (recognised.isEmpty() && !rule.object().isEmpty() && agents.size() == 1) {
      // "withdrew its recognition": of whom the article is about
      Party facing =
          referring(clause, clause.themes(rule)) || unsaid(clause, clause.themes(rule), reading)
              ? reading.discourse().facing(agents.get(0))
              : null;
      recognised = facing == null ? List.of() : List.of(facing);
    }
    Party conveyed = agents.isEmpty() ? owner(rule, clause, reading) : null;
    if (conveyed != null) {
      // "the president conveyed X's recognition": X is who recognises
      agents = List.of(conveyed);
      recognised = recognised.stream().filter(party -> !party.equals(conveyed)).toList();
      Party facing = recognised.isEmpty() ? reading.discourse().facing(conveyed) : null;
      recognised = facing == null ? recognised : List.of(facing);
    }
    if (recognised.isEmpty() && agents.isEmpty() && bareRecognition(rule, clause, reading)) {
      // "recognition was extended on 3 May", in an article on two sides or on one in dispute
      List<Party> both = reading.discourse().both();
      boolean pair = reading.discourse().pair();
      return List.of(draft(rule, date, both.get(pair ? 0 : 1), both.get(pair ? 1 : 0)));
    }
    if (recognised.isEmpty() && agents.isEmpty()) {
      return owned(rule, date, clause, reading);
    }
    if (recognised.isEmpty()) {
      return List.of();
    }
    if (rule.object().isEmpty() && asNoState(s, p, reading.words())) {
      return List.of();
    }
    Status partOf = partOf(s, p) ? Status.DENIED : status;
    DateChooser.Chosen when =
        new DateChooser.Chosen(date.edtf(), partOf == Status.DENIED ? partOf : date.status());
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Party> actors = agents;
    if (actors.isEmpty()
        && p.passive()
        && reading.discourse().pair()
        && (!rule.object().isEmpty() || unsaidAgent(clause, recognised.get(0), reading))) {
      // "US recognition of Y was announced"
      Party facing = reading.discourse().facing(recognised.get(0));
      actors = facing == null ? List.of() : List.of(facing);
    }
    if (actors.isEmpty() && !p.passive() && recognised.size() == 1) {
      Party facing = reading.discourse().facing(recognised.get(0));
      actors = facing == null || !agentMayBeSilent(clause, reading) ? List.of() : List.of(facing);
    }
    for (Party actor : actors) {
      if (!reading.places().state(actor).equals(actor.id())) {
        // only states recognise; what a part of a state adopts is a resolution
        continue;
      }
      for (Party counterpart : recognised) {
        if (!actor.equals(counterpart)) {
          List<DateChooser.Chosen> spans = reading.dates().spans(clause, status);
          if (spans.size() > 1) {
            spans.forEach(span -> drafts.add(draft(rule, span, actor, counterpart)));
          } else {
            DateChooser.Chosen own = reading.dates().ofParty(clause, actor, when);
            drafts.add(
                draft(rule, reading.dates().ofParty(clause, counterpart, own), actor, counterpart));
          }
        }
      }
    }
    if (rule.object().isEmpty() && status == Status.ASSERTED && !p.passive()) {
      drafts.addAll(instead(rule, clause, actors, reading));
    }
    return drafts;
  }

  /** "Recognition was granted", and nothing says by whom or of whom. */
  private static boolean bareRecognition(Rule rule, Clause clause, Reading reading) {
    Clause.Themes themes = rule.object().isEmpty() ? null : clause.themes(rule);
    Predicate p = clause.predicate();
    return themes != null
        && !themes.isEmpty()
        && themes.inSubject()
        && sidesKnown(rule, reading)
        && p.verb().modal().isEmpty()
        && !p.verb().negated()
        && clause
            .sentence()
            .mentions(PartyMention.class, p.subjectStart(), p.subjectEnd())
            .isEmpty();
  }

  private static boolean sidesKnown(Rule rule, Reading reading) {
    List<Party> both = reading.discourse().both();
    return both.size() == 2
        && (reading.discourse().pair()
            ? rule.status() == Status.ASSERTED
            : reading.words().in("recognised_subjects", both.get(0).id()));
  }

  private static List<ClaimDraft> mutual(Rule rule, DateChooser.Chosen date, List<Party> sides) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party side : sides) {
      for (Party other : sides) {
        if (!side.equals(other)) {
          drafts.add(draft(rule, date, side, other).asMutual());
        }
      }
    }
    return drafts;
  }

  /** "Chile's recognition was withdrawn": of whom the article is about. */
  private static List<ClaimDraft> owned(
      Rule rule, DateChooser.Chosen date, Clause clause, Reading reading) {
    Clause.Themes themes =
        rule.object().isEmpty() ? new Clause.Themes(List.of(), false) : clause.themes(rule);
    if (themes.isEmpty() || !themes.inSubject()) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), themes.nouns().get(0))) {
      for (Party actor : reading.parties().of(owner, clause, true)) {
        Party facing = reading.discourse().facing(actor);
        if (facing != null && !facing.equals(actor)) {
          drafts.add(draft(rule, date, actor, facing));
        }
      }
    }
    return drafts;
  }

  /** "X was recognised on 3 May", in an article on X and Y. */
  private static boolean unsaidAgent(Clause clause, Party recognised, Reading reading) {
    Predicate p = clause.predicate();
    boolean by = false;
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      by |= clause.sentence().word(i).equals("by");
    }
    return !by && p.verb().modal().isEmpty() && recognised.equals(reading.discourse().other());
  }

  /** Whose the recognition is that somebody conveys: "U.S. recognition", "the recognition of". */
  private static @Nullable Party owner(Rule rule, Clause clause, Reading reading) {
    Clause.Themes themes = rule.object().isEmpty() ? null : clause.themes(rule);
    if (themes == null || themes.isEmpty() || !reading.discourse().pair()) {
      return null;
    }
    for (Mention owner : reading.grammar().owners(clause.sentence(), themes.nouns().get(0))) {
      if (owner instanceof PartyMention party
          && party.party().equals(reading.discourse().subject())) {
        return party.party();
      }
    }
    return null;
  }

  /** "extended recognition", and nothing says to whom: to the other of two sides. */
  private static boolean unsaid(Clause clause, Clause.Themes themes, Reading reading) {
    if (themes.isEmpty() || themes.inSubject() || !reading.discourse().pair()) {
      return false;
    }
    NounMention theme = themes.nouns().get(0);
    String after = clause.sentence().word(theme.end());
    return !after.equals("of") && !after.equals("to");
  }

  /** "its recognition", "this recognition", and nothing behind that says of whom. */
  private static boolean referring(Clause clause, Clause.Themes themes) {
    if (themes.isEmpty()) {
      return false;
    }
    NounMention theme = themes.nouns().get(0);
    String determiner = clause.sentence().word(theme.start() - 1);
    String after = clause.sentence().word(theme.end());
    return (determiner.equals("its")
            || determiner.equals("the")
            || determiner.equals("this")
            || determiner.equals("that"))
        && !after.equals("of")
        && !after.equals("to");
  }

  /** "recognises X instead of Y": Y is not recognised. */
  private static List<ClaimDraft> instead(
      Rule rule, Clause clause, List<Party> actors, Reading reading) {
    Region region = clause.complement();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PartyMention party :
        clause.sentence().mentions(PartyMention.class, region.from(), region.to())) {
      if (reading.grammar().excluded(clause.sentence(), party)) {
        for (Party actor : actors) {
          drafts.add(ClaimDraft.of(rule, Status.DENIED, actor, party.party()));
        }
      }
    }
    return drafts;
  }

  /** A sentence without its subject, in a section that names it. */
  private static boolean agentMayBeSilent(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean leader = false;
    for (NounMention noun :
        clause.sentence().mentions(NounMention.class, p.subjectStart(), p.subjectEnd())) {
      leader |= noun.of("leader") || noun.of("body") || noun.of("office");
    }
    return p.subjectStart() == p.subjectEnd() || leader && !reading.discourse().both().isEmpty();
  }

  private static List<Party> recognised(Rule rule, Clause clause, Reading reading) {
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
                  new Region(theme.end(), beforeAs(s, theme.end(), p.complementEnd())),
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
      return reading
          .parties()
          .object(clause, clause.subject(), Set.of("", Grammar.APART, "of"))
          .stream()
          .limit(3)
          .toList();
    }
    List<Party> direct = reading.parties().object(clause, clause.complement(), Set.of(""));
    if (direct.isEmpty()) {
      direct = ofIndependence(clause, reading);
    }
    return direct.isEmpty() ? antecedent(clause) : direct;
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

  /** "recognition of X as the successor to Y": what follows "as" is not recognised. */
  private static int beforeAs(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals("as")
          && !s.word(i - 1).equals("well")
          && !s.word(i + 1).equals("well")) {
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
        if (owner instanceof PronounMention) {
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

  /** "recognised by X as the winner of the prize": not as a state, nor as part of one. */
  private static boolean asNoState(AnnotatedSentence s, Predicate p, Words words) {
    for (int i = p.complementStart(); i + 2 < p.complementEnd(); i++) {
      String article = s.word(i + 1);
      if (!s.word(i).equals("as")
          || !article.equals("the") && !article.equals("an") && !article.equals("a")) {
        continue;
      }
      int end = i + 2;
      while (end < p.complementEnd()
          && s.at(end) == null
          && !s.word(end).equals("of")
          && Character.isLetter(s.word(end).charAt(0))) {
        end++;
      }
      return s.word(end).equals("of") && !words.in("statehood_nouns", s.word(end - 1));
    }
    return false;
  }

  private static boolean partOf(AnnotatedSentence s, Predicate p) {
    for (int i = p.complementStart(); i + 2 < p.complementEnd(); i++) {
      if (s.word(i).equals("as")
          && (s.word(i + 1).equals("part")
              || s.word(i + 2).equals("part")
              || s.word(i + 3).equals("part"))) {
        return true;
      }
    }
    return false;
  }

  static boolean eachOther(AnnotatedSentence s, Predicate p) {
    for (PronounMention pronoun :
        s.mentions(PronounMention.class, p.complementStart(), p.complementEnd())) {
      if (pronoun.pronoun() == Pronoun.EACH_OTHER) {
        return true;
      }
    }
    return false;
  }

  private static ClaimDraft draft(
      Rule rule, DateChooser.Chosen date, Party actor, Party counterpart) {
    return ClaimDraft.of(rule, date.status(), actor, counterpart).withDate(date);
  }
}
