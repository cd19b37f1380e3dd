package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.NameList;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** The organisations and members of which a clause tells, by the form of its rule. */
final class MembershipSides {
  private final Rule rule;
  private final Clause clause;
  private final Reading reading;
  private final Predicate predicate;
  private final Map<String, Mention> organisations = new LinkedHashMap<>();

  private MembershipSides(Rule rule, Clause clause, Reading reading) {
    this.rule = rule;
    this.clause = clause;
    this.reading = reading;
    this.predicate = clause.predicate();
  }

  /**
   * Who is in what.
   *
   * @param organisations by their names, in the order of the text
   */
  record Found(Map<String, Mention> organisations, List<Party> members) {}

  /** Null where the clause tells of no membership. */
  static @Nullable Found of(Rule rule, Clause clause, Reading reading) {
    return new MembershipSides(rule, clause, reading).find();
  }

  private @Nullable Found find() {
    List<Party> members =
        rule.frame().equals("membership-part")
            ? ofPart()
            : rule.object().isEmpty() ? ofVerb() : ofNoun();
    if (members == null || grantsToAnother()) {
      return null;
    }
    if (rule.object().contains("accession talks") && Organisations.acting(clause) != null) {
      // "the X opened accession talks with Y": Y may join
      organisations.clear();
      addActing(clause);
      members =
          reading
              .parties()
              .governed(clause.sentence(), clause.complement(), Set.of("with"), clause);
    }
    if (members.isEmpty()
        && (predicate.subjectStart() == predicate.subjectEnd()
            || MembershipParties.ownParliament(clause, reading))
        && reading.discourse().subject() != null
        && !reading.discourse().pair()) {
      members = List.of(reading.discourse().subject());
    }
    if (Organisations.listed(rule)) {
      OrganisationsBehindAside.of(clause, organisations).forEach(organisations::putIfAbsent);
    }
    findElsewhere();
    members = MembershipParties.ofOther(clause, members, reading);
    return new Found(
        organisations, MembershipJoiners.of(clause, members, organisations.size(), reading));
  }

  /** "X approved Y's accession to Z": not who grants it is in, and Y is not in by X alone. */
  private boolean grantsToAnother() {
    AnnotatedSentence s = clause.sentence();
    return !predicate.passive()
        && reading.words().in("accession_granting", predicate.verb().lemma())
        && !s.mentions(PartyMention.class, predicate.subjectStart(), predicate.subjectEnd())
            .isEmpty()
        && !s.nouns("application", predicate.complementStart(), predicate.complementEnd()).isEmpty()
        && Organisations.acting(clause) == null;
  }

  private @Nullable List<Party> ofPart() {
    organisations.putAll(PartOf.organisations(rule, clause, reading));
    return organisations.isEmpty() ? null : reading.parties().subject(clause);
  }

  private List<Party> ofVerb() {
    boolean admits = reading.words().in("admitting", predicate.verb().lemma());
    if (!admits || !rule.preposition().isEmpty()) {
      addGoverned(rule.preposition());
    }
    if (organisations.isEmpty() && rule.preposition().isEmpty()) {
      // "joined its neighbours in the Commonwealth"
      addGoverned("in");
    }
    boolean takesPart =
        rule.needs().contains("part") || predicate.verb().lemma().equals("participate");
    if (takesPart) {
      // "took part in the United Nations Mission in Chad": a deed, not a body
      organisations.values().removeIf(name -> WholeNames.ofOperation(clause.sentence(), name));
    }
    if (takesPart && !MembershipParties.rightBehind(clause.sentence(), organisations, "in")) {
      organisations.clear();
    }
    if (organisations.isEmpty()) {
      organisations.putAll(Organisations.antecedent(clause));
    }
    if (rule.subject().contains("membership")) {
      return MembershipParties.having(clause, reading);
    }
    if (organisations.isEmpty() && !predicate.passive() && admits && addActing(clause)) {
      return MembershipParties.admittedBy(clause, reading);
    }
    return MembershipParties.members(clause, reading);
  }

  private @Nullable List<Party> ofNoun() {
    AnnotatedSentence s = clause.sentence();
    Clause.Themes themes = clause.themes(rule);
    boolean person = MembershipParties.ofPersons(predicate) && clause.personal();
    if (themes.isEmpty() || person || firstToDo(s, themes.nouns().get(0))) {
      return null;
    }
    NounMention theme = themes.nouns().get(0);
    int end =
        themes.inSubject()
            ? predicate.subjectEnd()
            : beforeOccasion(theme.end(), predicate.complementEnd());
    organisations.putAll(
        Organisations.nearest(rule, clause, reading, new Region(theme.end(), end)));
    if (attribute(theme)) {
      return null;
    }
    if (themes.nouns().size() > 1) {
      // "a NATO member country and a founding member of X"
      Organisations.before(clause, theme).forEach(organisations::putIfAbsent);
    }
    for (int k = 1; k < themes.nouns().size() && !organisations.isEmpty(); k++) {
      // "a member of X and an observer at Y"
      Organisations.nearest(rule, clause, reading, new Region(themes.nouns().get(k).end(), end))
          .forEach(organisations::putIfAbsent);
    }
    Candidacies.leaveTo(rule, s, theme, organisations);
    if (organisations.isEmpty()) {
      organisations.putAll(TreatyTopics.of(s, theme.end(), end));
    }
    if (organisations.isEmpty()) {
      organisations.putAll(Organisations.before(clause, theme));
    }
    boolean ofAnother =
        rule.status() == Status.ENDED
            || reading.words().in("membership_restoring", predicate.verb().lemma());
    if (organisations.isEmpty()
        && (ofAnother || MembershipParties.given(clause, reading))
        && !predicate.passive()) {
      // "the X suspended Y's membership", "the X granted Y observer status"
      addActing(clause);
    }
    if (organisations.isEmpty() && predicate.passive() && !themes.inSubject()) {
      // "was granted observer status by the X"
      addGoverned("by");
    }
    if (organisations.isEmpty() && s.word(predicate.subjectStart() - 2).equals("of")) {
      organisations.putAll(Organisations.antecedent(clause));
    }
    List<Party> owners = ofAnother ? MembershipParties.owners(clause, reading, theme) : List.of();
    if (!owners.isEmpty()) {
      return owners;
    }
    return themes.inSubject()
        ? MembershipParties.applicants(clause, reading, theme)
        : MembershipParties.withLikes(
            clause, reading, theme, MembershipParties.members(clause, reading));
  }

  /** Organisations that stand outside the place which the rule names. */
  private void findElsewhere() {
    if (organisations.isEmpty() && rule.object().contains("application") && predicate.passive()) {
      // "its application was accepted by the X"
      addGoverned("by");
    }
    Clause parent = predicate.link() == Predicate.Link.INFINITIVE ? clause.parent() : null;
    if (organisations.isEmpty()
        && parent != null
        && reading.words().in("inviting", parent.predicate().verb().lemma())) {
      // "the X invited Y to join the alliance"
      addActing(parent);
    }
    if (organisations.isEmpty()) {
      organisations.putAll(OrganisationsSpecified.of(clause, reading));
    }
    if (organisations.isEmpty()) {
      organisations.putAll(OrganisationsToldBefore.toldBefore(rule, clause, reading));
    }
    if (organisations.isEmpty()) {
      organisations.putAll(OrganisationsToldBefore.atHand(rule, clause, reading));
    }
    if (rule.object().contains("membership") && !organisations.isEmpty()) {
      Organisations.besides(clause).forEach(organisations::putIfAbsent);
    }
    if (rule.object().contains("membership") && !organisations.isEmpty()) {
      Map<String, Mention> names =
          AbbreviatedNames.between(clause, organisations, predicate.complementEnd());
      organisations.clear();
      organisations.putAll(names);
    }
    if (Organisations.listed(rule)) {
      Map<String, Mention> names =
          new LinkedHashMap<>(NameList.whole(clause, organisations, predicate.complementEnd()));
      organisations.clear();
      organisations.putAll(names);
    }
  }

  private void addGoverned(String preposition) {
    Region complement = clause.complement();
    Region told = new Region(complement.from(), beforeOccasion(complement.from(), complement.to()));
    organisations.putAll(Organisations.governed(rule, clause, reading, told, preposition));
  }

  /** "joined X, following the establishment of Y": what stands behind "following" is not joined. */
  private int beforeOccasion(int from, int end) {
    AnnotatedSentence s = clause.sentence();
    boolean named = false;
    for (int i = from; i < end; i++) {
      Mention mention = s.at(i);
      named |= mention != null && mention.namesOrganisation();
      boolean occasion =
          mention == null && s.in(i, "deed_times") && !(s.at(i + 1) instanceof TimeMention);
      if (named && occasion) {
        return i;
      }
    }
    return end;
  }

  /** Adds the organisation that acts in a clause. */
  private boolean addActing(Clause of) {
    Mention by = Organisations.acting(of);
    if (by != null) {
      organisations.put(clause.sentence().text(by.start(), by.end()), by);
    }
    return by != null;
  }

  /**
   * "is the only UN member that has not", "the first western member of the X to recognise": the
   * membership is told as an attribute alone.
   */
  private boolean attribute(NounMention theme) {
    AnnotatedSentence s = clause.sentence();
    boolean only = false;
    for (int i = predicate.verb().end(); i < theme.start(); i++) {
      only |= s.at(i) == null && s.in(i, "firsts");
    }
    int behind = theme.end();
    for (Mention organisation : organisations.values()) {
      // "the only member of the X not to sign"
      behind = Math.max(behind, organisation.end());
    }
    behind = s.word(behind).equals("not") ? behind + 1 : behind;
    return only
        && (s.word(behind).equals("that")
            || s.word(behind).equals("which")
            || s.word(behind).equals("to") && !s.entry(behind + 1).verbForms().isEmpty());
  }

  /** "became the first member of X to recognise Y": told of the deed, not of the membership. */
  private static boolean firstToDo(AnnotatedSentence s, NounMention theme) {
    boolean first = false;
    for (int i = Math.max(0, theme.start() - 3); i < theme.start(); i++) {
      first |= s.in(i, "firsts") && s.at(i) == null;
    }
    boolean does =
        s.word(theme.end()).equals("to") && !s.entry(theme.end() + 1).verbForms().isEmpty();
    return first && does;
  }
}
