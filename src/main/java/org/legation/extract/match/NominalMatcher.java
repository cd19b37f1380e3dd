package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads events that a noun names: "the opening of the Chilean embassy in Oslo in March 1991", "the
 * recognition of X by Y". The nouns are in {@code rules/events.yaml}.
 */
final class NominalMatcher {
  private static final int REACH = 8;

  private final RuleBook rules;
  private final Set<String> begin;
  private final Set<String> end;
  private final Set<String> join;
  private final Set<String> sign;

  NominalMatcher(RuleBook rules) {
    this.rules = rules;
    Map<String, List<String>> events = Yaml.lists(Yaml.resource("rules/events.yaml"));
    this.begin = Set.copyOf(events.getOrDefault("begin", List.of()));
    this.end = Set.copyOf(events.getOrDefault("end", List.of()));
    this.join = Set.copyOf(events.getOrDefault("join", List.of()));
    this.sign = Set.copyOf(events.getOrDefault("sign", List.of()));
  }

  List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, Grammar grammar) {
    if (predicates.isEmpty()) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int i = 0; i + 1 < s.size(); i++) {
      if (commemorated(s, i, reading)) {
        continue;
      }
      if (join.contains(s.word(i))) {
        drafts.addAll(
            membership(s, i, new Clause(s, predicates, at(predicates, i), grammar), reading));
      }
      if (!s.word(i + 1).equals("of")) {
        continue;
      }
      boolean begins = begin.contains(s.word(i));
      if (!begins && !end.contains(s.word(i)) && !sign.contains(s.word(i))) {
        continue;
      }
      Clause clause = new Clause(s, predicates, at(predicates, i), grammar);
      if (begins) {
        drafts.addAll(mission(s, i, clause, reading, "noun-mission-opened"));
        drafts.addAll(relations(s, i, clause, reading));
      } else if (sign.contains(s.word(i))) {
        drafts.addAll(signing(s, i, clause, reading));
      } else {
        drafts.addAll(mission(s, i, clause, reading, "noun-mission-closed"));
      }
    }
    for (NounMention noun : s.mentions(NounMention.class, 0, s.size())) {
      boolean recognition = noun.of("recognition");
      if (!recognition && !"exchange".equals(noun.classes().get("agreement"))) {
        continue;
      }
      Clause clause = new Clause(s, predicates, at(predicates, noun.start()), grammar);
      if (recognition) {
        drafts.addAll(recognition(s, noun, clause, reading));
      } else {
        drafts.addAll(exchange(s, noun, clause, reading));
      }
    }
    return drafts;
  }

  private static Predicate at(List<Predicate> predicates, int token) {
    Predicate found = predicates.get(0);
    for (Predicate predicate : predicates) {
      boolean aside = predicate.verb().start() < found.verb().start();
      if (predicate.verb().start() <= token && (!aside || predicate.complementHas(token))) {
        found = predicate;
      }
    }
    return found;
  }

  private List<ClaimDraft> mission(
      AnnotatedSentence s, int event, Clause clause, Reading reading, String ruleId) {
    List<NounMention> nouns = s.nouns("mission", event, Math.min(s.size(), event + REACH));
    if (nouns.isEmpty()) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    TimeMention date = dateOf(s, event, noun.end(), clause, reading);
    if (date == null) {
      return List.of();
    }
    Rule rule = rules.rule(ruleId);
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(s, noun)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    List<PlaceReader.Found> places =
        reading
            .places()
            .cities(s, noun.end(), date.start(), reading.words().set("place_prepositions"));
    if (places.isEmpty() && owners.size() == 1) {
      for (Party host :
          reading
              .parties()
              .governed(
                  s, new Region(noun.end(), date.start()), java.util.Set.of("in", "to"), clause)) {
        if (!host.equals(owners.get(0))) {
          drafts.add(
              ClaimDraft.of(rule, rule.status(), owners.get(0), host)
                  .withSubtype(noun.classes().getOrDefault("mission", ""))
                  .withDate(new DateChooser.Chosen(date.date().first(), rule.status())));
        }
      }
    }
    for (PlaceReader.Found place : places) {
      Party host =
          place.country().isEmpty()
              ? null
              : new Party(place.country(), reading.gazetteer().name(place.country()));
      Party owner =
          owners.isEmpty() && host != null
              ? reading.discourse().facing(host)
              : owners.isEmpty() ? null : owners.get(0);
      if (owner != null && host != null && !owner.equals(host)) {
        drafts.add(
            ClaimDraft.of(rule, rule.status(), owner, host)
                .withSubtype(noun.classes().getOrDefault("mission", ""))
                .withDate(new DateChooser.Chosen(date.date().first(), rule.status()))
                .withPlace(place.name(), place.country()));
      }
    }
    return drafts;
  }

  private List<ClaimDraft> relations(
      AnnotatedSentence s, int event, Clause clause, Reading reading) {
    List<NounMention> nouns = s.nouns("relations", event, Math.min(s.size(), event + REACH));
    if (nouns.isEmpty() || "relations".equals(nouns.get(0).classes().get("relations"))) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    TimeMention date = dateOf(s, event, noun.end(), clause, reading);
    if (date == null) {
      return List.of();
    }
    Rule rule = rules.rule("noun-relations");
    RelationSides.Sides sides = RelationSides.sidesBehind(s, noun, date.start(), clause, reading);
    if (sides.pairs().isEmpty()) {
      sides = RelationSides.sidesNamed(s, reading);
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (RelationSides.Pair pair : sides.pairs()) {
      drafts.add(
          ClaimDraft.of(rule, Status.ASSERTED, pair.a(), pair.b())
              .withSubtype("diplomatic")
              .withDate(new DateChooser.Chosen(date.date().first(), Status.ASSERTED)));
    }
    return drafts;
  }

  /** "with the signing of a Joint Communique on 3 May". */
  private List<ClaimDraft> signing(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    List<NounMention> nouns = s.nouns("agreement", event, Math.min(s.size(), event + REACH));
    if (nouns.isEmpty()) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    TimeMention date = dateAfter(s, noun.end(), clause);
    int end = date == null ? clause.predicate().complementEnd() : date.start();
    RelationSides.Sides sides =
        RelationSides.sidesBehind(s, noun, Math.max(noun.end(), end), clause, reading);
    if (sides.pairs().isEmpty()
        && (reading.discourse().row() != null
            || s.mentions(Mention.PartyMention.class, 0, s.size()).size() > 1)) {
      sides = RelationSides.sidesNamed(s, reading);
    }
    String edtf =
        date != null
            ? date.date().first()
            : reading.dates().choose(clause, Status.ASSERTED, noun.end(), noun.end(), true).edtf();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (RelationSides.Pair pair : sides.pairs()) {
      drafts.add(
          ClaimDraft.of(rules.rule("noun-signing"), Status.ASSERTED, pair.a(), pair.b())
              .withSubtype(noun.classes().getOrDefault("agreement", ""))
              .withObject(ObjectText.of(s, noun))
              .withDate(new DateChooser.Chosen(edtf, Status.ASSERTED)));
    }
    return drafts.size() == 1 && !edtf.isEmpty() ? drafts : List.of();
  }

  /** "Norway's admission to the United Nations in 1945". */
  private List<ClaimDraft> membership(
      AnnotatedSentence s, int event, Clause clause, Reading reading) {
    String preposition = s.word(event + 1);
    if (preposition.equals("of")) {
      return joint(s, event, clause, reading);
    }
    if (!preposition.equals("to") && !preposition.equals("into")
        || !s.word(event - 1).equals("'s")) {
      return List.of();
    }
    if (!(s.at(event - 2) instanceof Mention.PartyMention party)) {
      return List.of();
    }
    for (Mention.OrganisationMention organisation :
        s.mentions(Mention.OrganisationMention.class, event, Math.min(s.size(), event + REACH))) {
      TimeMention date = dateAfter(s, organisation.end(), clause);
      if (date != null) {
        Rule rule = rules.rule("noun-membership");
        return List.of(
            ClaimDraft.of(rule, Status.ASSERTED, party.party(), Party.NONE)
                .withObject(s.text(organisation.start(), organisation.end()))
                .withDate(new DateChooser.Chosen(date.date().first(), Status.ASSERTED)));
      }
    }
    return List.of();
  }

  /** "the admission of Chile and Norway to the United Nations in 1945". */
  private List<ClaimDraft> joint(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    int to = event + 2;
    while (to < s.size() && !(s.at(to) == null && s.word(to).equals("to"))) {
      if (to > event + REACH) {
        return List.of();
      }
      to++;
    }
    Mention goal = reading.grammar().firstAfter(s, to + 1);
    TimeMention date =
        goal == null || !goal.namesOrganisation() ? null : dateAfter(s, goal.end(), clause);
    if (goal == null || date == null || date.date().role() == Role.UNTIL) {
      return List.of();
    }
    Rule rule = rules.rule("noun-membership");
    List<ClaimDraft> drafts = new ArrayList<>();
    Clause.Region members = new Clause.Region(event + 1, to);
    for (Party party : reading.parties().governed(s, members, java.util.Set.of("of"), clause)) {
      drafts.add(
          ClaimDraft.of(rule, Status.ASSERTED, party, Party.NONE)
              .withObject(s.text(goal.start(), goal.end()))
              .withDate(new DateChooser.Chosen(date.date().first(), Status.ASSERTED)));
    }
    return drafts;
  }

  /** "the recognition of Y by X". */
  private List<ClaimDraft> recognition(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    if (!s.word(noun.end()).equals("of")) {
      return List.of();
    }
    int end = Math.min(s.size(), noun.end() + REACH);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= noun.end()) {
        // who stands behind a verb does what the verb says: "recognition was withdrawn by X"
        end = Math.min(end, predicate.verb().start());
      }
    }
    Region region = new Region(noun.end(), end);
    List<Party> recognised = reading.parties().governed(s, region, java.util.Set.of("of"), clause);
    List<Party> actors = reading.parties().governed(s, region, java.util.Set.of("by"), clause);
    boolean owned = actors.isEmpty();
    if (owned) {
      actors = told(s, noun, clause, reading);
    }
    if (recognised.isEmpty() || actors.size() != 1 || recognised.contains(actors.get(0))) {
      return List.of();
    }
    Party actor = actors.get(0);
    Rule rule = rules.rule("noun-recognition");
    TimeMention date = dateOf(s, noun.start(), noun.end(), clause, reading);
    // "cut ties in 1980, following X's recognition": the date before is that of the other deed
    String earlier = owned ? "" : before(s, noun.start());
    String edtf = date == null ? earlier : date.date().first();
    return recognised.stream()
        .map(
            party ->
                ClaimDraft.of(rule, Status.ASSERTED, actor, party)
                    .withDate(new DateChooser.Chosen(edtf, Status.ASSERTED)))
        .toList();
  }

  /**
   * "after Chile's recognition of X", "Chile's recognition of X came on 3 May": what is spoken of
   * as done; not "sought Chile's ...".
   */
  private static List<Party> told(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int at = noun.start() - 1;
    at = s.at(at) == null && s.word(at).equals("'s") ? at - 1 : at;
    if (!(s.at(at) instanceof Mention.PartyMention owner)) {
      return List.of();
    }
    int before = owner.start() - 1;
    while (before > 0 && reading.words().in("formalities", s.word(before))) {
      // "after official Chilean recognition"
      before--;
    }
    boolean factive =
        s.at(before) == null && reading.words().in("factive_prepositions", s.word(before))
            || dateOfVerb(s, owner.start(), noun.end(), clause, reading) != null;
    return factive ? List.of(owner.party()) : List.of();
  }

  /** The nearest date before a place in the sentence; empty if there is none. */
  private static String before(AnnotatedSentence s, int token) {
    String edtf = "";
    for (TimeMention time : s.mentions(TimeMention.class, 0, token)) {
      edtf = time.date().first();
    }
    return edtf;
  }

  private List<ClaimDraft> exchange(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Rule rule = rules.rule("noun-exchange");
    RelationSides.Sides sides = RelationSides.sidesBehind(s, noun, s.size(), clause, reading);
    if (sides.pairs().size() != 1) {
      return List.of();
    }
    TimeMention own = dateAfter(s, noun.end(), clause);
    String edtf =
        own != null
            ? own.date().first()
            : reading.dates().choose(clause, Status.ASSERTED, noun.end(), noun.end(), true).edtf();
    RelationSides.Pair pair = sides.pairs().get(0);
    return List.of(
        ClaimDraft.of(rule, Status.ASSERTED, pair.a(), pair.b())
            .withSubtype("exchange")
            .withObject(s.text(noun.start(), noun.end()))
            .withDate(new DateChooser.Chosen(edtf, Status.ASSERTED)));
  }

  /** "the 50th anniversary of the opening": what is remembered has another date. */
  private static boolean commemorated(AnnotatedSentence s, int event, Reading reading) {
    for (int i = Math.max(0, event - 4); i < event; i++) {
      if (reading.words().in("commemorations", s.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The date behind a noun, else that of the verb which says when the deed was. */
  private static @Nullable TimeMention dateOf(
      AnnotatedSentence s, int event, int from, Clause clause, Reading reading) {
    TimeMention own = dateAfter(s, from, clause);
    return own != null ? own : dateOfVerb(s, event, from, clause, reading);
  }

  /** "The establishment of relations took place on 3 May". */
  private static @Nullable TimeMention dateOfVerb(
      AnnotatedSentence s, int event, int from, Clause clause, Reading reading) {
    for (Predicate p : clause.predicates()) {
      if (p.verb().start() < from) {
        continue;
      }
      boolean subject =
          p.subjectStart() <= event
              && from <= p.subjectEnd()
              && s.mentions(Mention.class, p.subjectStart(), event).stream()
                  .allMatch(m -> m instanceof Mention.PartyMention && m.end() >= event - 1);
      boolean happened = !p.verb().negated() && p.verb().modal().isEmpty() && !p.passive();
      if (!subject || !happened || !reading.words().in("event_verbs", p.verb().lemma())) {
        return null;
      }
      for (TimeMention time :
          s.mentions(TimeMention.class, p.complementStart(), p.complementEnd())) {
        boolean says = !p.verb().lemma().equals("be") || time.start() - p.complementStart() <= 1;
        Role role = time.date().role();
        return says && (role == Role.AT || role == Role.SINCE) ? time : null;
      }
      return null;
    }
    return null;
  }

  /** The first date behind a noun, in its clause, that is not another noun's. */
  private static @Nullable TimeMention dateAfter(AnnotatedSentence s, int from, Clause clause) {
    int end = Math.min(s.size(), from + REACH + 2);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= from) {
        end = Math.min(end, predicate.verb().start());
      }
    }
    for (TimeMention time : s.mentions(TimeMention.class, from, end)) {
      if (!time.date().adjective()) {
        return time;
      }
    }
    return null;
  }
}
