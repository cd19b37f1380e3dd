package org.legation.extract.match.office;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Governors;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.PostOfOffice;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * A named person at the head of a mission or in an office: "the legation was headed by X", "the
 * post of foreign minister was held by X".
 */
public final class HeadFrame implements Frame {
  private static final int REACH = 8;

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    List<ClaimDraft> before = HeldPost.of(rule, clause, status, reading);
    if (!before.isEmpty()) {
      return before;
    }
    Clause.Themes themes = clause.themes(rule);
    PersonMention person = themes.isEmpty() ? null : head(clause, reading);
    if (!clause.predicate().passive() && !themes.isEmpty() && themes.inSubject()) {
      // "Foreign Minister X held a meeting": no office is what he held
      return List.of();
    }
    if (person == null || travels(clause, themes.nouns().get(0), reading)) {
      return List.of();
    }
    AnnotatedSentence s = clause.sentence();
    NounMention theme = PostOfOffice.meant(s, themes.nouns().get(0));
    OfficeParties.Sent sent = sent(clause, reading, theme);
    if (sent.from() == null) {
      return List.of();
    }
    Predicate p = clause.predicate();
    boolean lasting = p.verb().auxiliary() || !p.passive();
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), !lasting);
    Clause parent = clause.parent();
    if (date.edtf().isEmpty() && !lasting && parent != null) {
      // "opened on 3 May, headed by X"
      int end = parent.predicate().verb().end();
      date = reading.dates().choose(parent, status, end, end, true);
    }
    if (date.edtf().isEmpty() && !lasting && parent == null) {
      date = ofMain(clause, status, reading, date);
    }
    if (sent.to() != null) {
      reading
          .discourse()
          .persons()
          .holder(s.text(person.start(), person.end()), sent.from(), sent.to());
    }
    String held = theme.classes().getOrDefault("office", "");
    String kind =
        held.isEmpty() && s.at(person.start() - 1) instanceof NounMention noun
            ? noun.classes().getOrDefault("office", "")
            : held;
    return List.of(
        ClaimDraft.of(rule, status, sent.from(), sent.to() == null ? Party.NONE : sent.to())
            .withSubtype(kind)
            .withObject(s.text(person.start(), person.end()))
            .withDate(date));
  }

  /** "The embassy, headed by X, opened on 3 May": the day of the clause that it describes. */
  private static DateChooser.Chosen ofMain(
      Clause clause, Status status, Reading reading, DateChooser.Chosen otherwise) {
    int next = clause.predicate().index() + 1;
    if (next >= clause.predicates().size()
        || !reading.words().in("opening_verbs", clause.predicates().get(next).verb().lemma())
        || clause.predicates().get(next).subjectStart() != clause.predicate().subjectStart()) {
      return otherwise;
    }
    int end = clause.predicates().get(next).verb().end();
    return reading.dates().choose(clause.other(next), status, end, end, true);
  }

  /** "received a mission headed by X": people on a journey, no post. */
  private static boolean travels(Clause clause, NounMention mission, Reading reading) {
    Clause parent = clause.parent();
    AnnotatedSentence s = clause.sentence();
    if (!reading.words().in("travelling_missions", s.word(mission.end() - 1))) {
      return false;
    }
    int article = mission.start() - 1;
    while (article > clause.predicate().verb().end()
        && s.at(article) == null
        && !s.in(article, "articles")) {
      article--;
    }
    boolean some = s.word(article).equals("a") || s.word(article).equals("an");
    Clause.Region behind = new Clause.Region(mission.end(), clause.predicate().complementEnd());
    // "led an economic mission of 160 people to X"
    boolean goes =
        some
            && !clause.predicate().passive()
            && !reading.places().cities(s, behind.from(), behind.to(), Set.of("to")).isEmpty();
    boolean oneWord = mission.end() - mission.start() == 1;
    return goes
        || oneWord
            && parent != null
            && reading.words().in("receiving_verbs", parent.predicate().verb().lemma());
  }

  /** Who heads it: behind "by", or the subject. */
  private static @Nullable PersonMention head(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean passive = clause.predicate().passive();
    Clause.Region region = passive ? clause.complement() : clause.subject();
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      String governor = reading.grammar().governor(s, person, region.from());
      boolean titled =
          passive
              && governor.equals(Governors.APART)
              && s.word(person.start() - 1).equals(",")
              && s.at(person.start() - 2) instanceof NounMention title
              && title.of("office");
      if (titled || governor.equals(passive ? "by" : "")) {
        return person;
      }
    }
    return null;
  }

  /**
   * Whose the mission or office is and where: as the clause says, else the mission told of last.
   */
  static OfficeParties.Sent sent(Clause clause, Reading reading, NounMention mission) {
    AnnotatedSentence s = clause.sentence();
    Party from = OfficeParties.owner(clause, reading, mission);
    Party to = null;
    int end = Math.min(s.size(), mission.end() + REACH);
    for (PlaceReader.Found place :
        reading.places().cities(s, mission.end(), end, Set.of("in", "at"))) {
      String country = place.country();
      boolean known =
          to == null && !country.isEmpty() && !(from != null && from.id().equals(country));
      to = known ? reading.party(country) : to;
    }
    if (mission.of("office")) {
      Clause.Region whole = new Clause.Region(mission.end(), end);
      Party host = OfficeParties.accredited(clause, reading, mission, whole);
      return OfficeParties.complete(reading, from, host == null ? to : host, mission);
    }
    List<Party> last = reading.discourse().lastMission();
    if (from == null && to == null && last.size() == 2) {
      return new OfficeParties.Sent(last.get(0), last.get(1));
    }
    return OfficeParties.complete(reading, from, to, null);
  }
}
