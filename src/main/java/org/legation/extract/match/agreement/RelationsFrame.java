package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Exceptions;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.match.SpelledGroups;
import org.legation.extract.match.status.UnderWay;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Two sides of a relation without direction: relations, agreements, visa waivers, meetings. */
public final class RelationsFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    boolean lasts = reading.words().in("lasting_posts", clause.predicate().verb().lemma());
    boolean bare = rule.weak() && !rule.intransitive() && rule.type() == RelationType.RELATIONS;
    if (bare && lasts && status != Status.DENIED && !rule.needs().contains("since")) {
      // "has relations with X": of any kind, unless it has none; they "have existed since 1990"
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    Clause.Themes themes = clause.themes(rule);
    if (themes.isEmpty()
        || status == Status.DENIED
            && reading.words().in("ratifying", clause.predicate().verb().lemma())) {
      return drafts;
    }
    if (rule.type() == RelationType.AGREEMENT && PaperNouns.toldOfPart(clause, themes)) {
      return drafts;
    }
    boolean aim =
        reading.words().in("negotiating", clause.predicate().verb().lemma())
            && clause.predicate().link() == Predicate.Link.INFINITIVE
            && status == Status.ASSERTED;
    String first = themes.isEmpty() ? "" : clause.sentence().word(themes.nouns().get(0).start());
    boolean again =
        reading.words().in("ratifying", clause.predicate().verb().lemma())
            && (first.equals("it") || first.equals("them") || first.equals("they"));
    Clause parent = clause.parent();
    boolean signed =
        parent != null
            && clause.predicate().link() == Predicate.Link.COORDINATE
            && clause.predicate().verb().start() > parent.predicate().verb().end() + 1
            && reading.words().in("ratifying", clause.predicate().verb().lemma())
            && reading.words().in("signing", parent.predicate().verb().lemma());
    boolean agreed =
        parent != null
            && clause.predicate().link() == Predicate.Link.INFINITIVE
            && status == Status.ASSERTED
            && parent.predicate().verb().lemma().equals("agree")
            && (reading.words().in("signing", clause.predicate().verb().lemma())
                || reading.words().in("negotiating", clause.predicate().verb().lemma()));
    boolean ofOther =
        rule.type().code().equals("agreement")
            && (rule.status() == Status.ENDED
                || reading.words().in("following_verbs", clause.predicate().verb().lemma()))
            && themes.inSubject()
            && !clause.predicate().passive()
            && clause.sentence().at(clause.predicate().complementStart()) == null
            && clause.sentence().in(clause.predicate().complementStart(), "determiners");
    // "the treaty ended the war": it did not end itself; "followed the exchange": of that day
    if (aim || again || signed || ofOther) {
      // "was sent to negotiate a treaty": not that it came to one
      return drafts;
    }
    if (UnderWay.beside(clause, reading.words())) {
      return drafts;
    }
    boolean underWay = UnderWay.negotiated(clause, reading.words());
    if (RelationsUntold.of(rule, clause, themes.nouns().get(0), reading)) {
      return drafts;
    }
    for (int k = 0; k < themes.nouns().size(); k++) {
      NounMention further = themes.nouns().get(k);
      if (PaperNouns.onlyKept(clause, further, reading)) {
        continue;
      }
      if (k == 0
          || rule.type().code().equals("agreement")
              && JoinedAgreements.joined(clause, further, reading)) {
        List<ClaimDraft> found =
            between(
                rule,
                clause,
                agreed || underWay && status == Status.ASSERTED ? Status.POSSIBLE : status,
                reading,
                further,
                themes.inSubject());
        List<ClaimDraft> listed =
            ListedAgreements.apart(clause.sentence(), further, found, reading.words());
        if (listed != found) {
          return listed;
        }
        drafts.addAll(AgreementDates.own(found, clause, themes, k, reading));
      }
    }
    return FurtherRelations.with(rule, drafts, clause, themes.nouns().get(0), reading);
  }

  private static List<ClaimDraft> between(
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      NounMention theme,
      boolean inSubject) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (rule.type().code().equals("agreement") && PaperNouns.pointsBack(clause, theme, reading)) {
      return drafts;
    }
    boolean unnamed =
        !inSubject
            && reading.parties().unnamedGroup(clause)
            && SpelledGroups.ofSubject(clause, reading).isEmpty();
    if (unnamed || !inSubject && lasting(clause, reading) && nobodyKeeps(clause, reading)) {
      return drafts;
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, theme.end(), theme.end(), !lasting(clause, reading));
    if (rule.status() == Status.ENDED && status == Status.ASSERTED
        || RelationsUntold.describing(clause)) {
      // "were not broken in 1967": no day on which they began
      date = new DateChooser.Chosen("", status);
    }
    if (rule.status() == Status.ENDED
        || rule.type() == RelationType.RELATIONS && !lasting(clause, reading)) {
      date = PaperDates.orOfPaper(date, clause, reading.words());
    }
    if (date.edtf().isEmpty() && rule.type() == RelationType.AGREEMENT) {
      date = AgreementDates.toldOtherwise(date, clause, theme, status, reading);
    }
    if (date.edtf().isEmpty() && PaperNouns.toldAlready(clause, theme, reading)) {
      return drafts;
    }
    String subtype = subtype(rule, theme);
    Exceptions.Excepted excepted =
        inSubject
            ? null
            : Exceptions.in(
                clause,
                new Region(theme.end(), clause.predicate().complementEnd()),
                status,
                reading);
    if (excepted != null && rule.type().code().equals("relations")) {
      return excepting(rule, clause, reading, theme, excepted, status, subtype);
    }
    RelationSides.Sides sides = RelationSides.of(rule, clause, reading, theme, inSubject);
    String object =
        rule.type().code().equals("agreement") ? object(clause, theme, inSubject, reading) : "";
    for (RelationSides.Pair pair : sides.pairs()) {
      if (rule.type().code().equals("relations") && (town(pair.a()) || town(pair.b()))) {
        // "the city council broke off its ties": no relations of states
        continue;
      }
      ClaimDraft draft =
          ClaimDraft.of(rule, status, pair.a(), pair.b())
              .withSubtype(subtype)
              .withDate(
                  reading
                      .dates()
                      .ofParty(clause, pair.b(), reading.dates().ofParty(clause, pair.a(), date)))
              .withObject(object);
      if (rule.type().code().equals("agreement") || rule.type().code().equals("meeting")) {
        draft = MeetingPlaces.at(draft, clause, reading);
      }
      List<DateChooser.Chosen> spans =
          lasting(clause, reading) ? reading.dates().spans(clause, status) : List.of();
      for (DateChooser.Chosen span : spans.size() > 1 ? spans : List.<DateChooser.Chosen>of()) {
        drafts.add(sides.mutual() ? draft.withDate(span).asMutual() : draft.withDate(span));
      }
      if (spans.size() < 2) {
        drafts.add(sides.mutual() ? draft.asMutual() : draft);
      }
    }
    return drafts;
  }

  /** The name of the agreement; where a pronoun means one told before, that of that one. */
  private static String object(
      Clause clause, NounMention theme, boolean inSubject, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    if (s.in(theme.start() - 1, "pointing_determiners")) {
      return reading.discourse().headingPaper();
    }
    if (!s.in(theme.start(), "theme_pronouns")) {
      return ObjectText.of(s, theme, inSubject ? 0 : clause.predicate().verb().end());
    }
    return ClaimDraft.toldBefore(reading.discourse()).stream()
        .filter(deed -> deed.rule().type() == RelationType.AGREEMENT)
        .map(ClaimDraft::object)
        .findFirst()
        .orElse("");
  }

  /** "issues that have strained relations": the subject is no party that could keep them. */
  private static boolean nobodyKeeps(Clause clause, Reading reading) {
    Region subject = clause.subject();
    return !clause.predicate().passive()
        && subject.from() < subject.to()
        && !clause.sentence().word(subject.from()).equals("there")
        && clause.sentence().nouns("relations", subject.from(), subject.to()).isEmpty()
        && clause.sentence().nouns("body", subject.from(), subject.to()).isEmpty()
        && clause.sentence().nouns("independence", subject.from(), subject.to()).isEmpty()
        && clause.sentence().nouns("leader", subject.from(), subject.to()).isEmpty()
        && clause.sentence().mentions(PartyMention.class, subject.from(), subject.to()).isEmpty()
        && reading.parties().subject(clause).isEmpty();
  }

  /** "has relations with all members except X": none with X. */
  private static List<ClaimDraft> excepting(
      Rule rule,
      Clause clause,
      Reading reading,
      NounMention theme,
      Exceptions.Excepted excepted,
      Status status,
      String subtype) {
    Set<Party> actors = new LinkedHashSet<>(RelationSides.ownersOf(clause, reading, theme));
    if (actors.isEmpty()) {
      actors.addAll(reading.parties().agents(clause));
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party actor : actors) {
      for (Party left : excepted.parties()) {
        drafts.add(ClaimDraft.of(rule, excepted.status(), actor, left).withSubtype(subtype));
      }
      for (Party beside : excepted.beside()) {
        drafts.add(ClaimDraft.of(rule, status, actor, beside).withSubtype(subtype));
      }
    }
    drafts.removeIf(draft -> draft.actor().equals(draft.counterpart()));
    return drafts;
  }

  private static boolean lasting(Clause clause, Reading reading) {
    return reading.words().in("kept_relations", clause.predicate().verb().lemma());
  }

  private static String subtype(Rule rule, NounMention theme) {
    String canonical = theme.classes().getOrDefault("relations", "");
    if (!rule.type().code().equals("relations")) {
      return theme.classes().getOrDefault("agreement", "");
    }
    return canonical.equals("consular") ? "consular" : "diplomatic";
  }

  private static boolean town(Party party) {
    return party.id().indexOf('/') > 0 && !party.id().startsWith("historic/");
  }
}
