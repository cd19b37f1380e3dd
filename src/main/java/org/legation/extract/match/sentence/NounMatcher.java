package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.MissionFrame;
import org.legation.extract.match.mission.MissionMoveFrame;
import org.legation.extract.match.office.BareHolders;
import org.legation.extract.match.office.OfficeParties;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads facts that a sentence states without a verb of their own: "with X as Chargé d'Affaires".
 */
final class NounMatcher {
  /** Words of "formerly Consul General in Oslo". */
  private static final int LONGEST_APPOSITION = 9;

  private static final int LONGEST_DESCRIPTION = 4;

  private final RuleBook rules;

  NounMatcher(RuleBook rules) {
    this.rules = rules;
  }

  List<ClaimDraft> match(AnnotatedSentence s, List<Predicate> predicates, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PersonMention person : s.mentions(PersonMention.class, 0, s.size())) {
      NounMention office = office(s, person);
      Predicate p = predicateAt(predicates, person.start());
      if (p == null
          || office == null && !BareHolders.heads(s, p, person, reading)
          || s.nouns("mission", p.subjectStart(), p.complementEnd()).isEmpty()) {
        continue;
      }
      Clause clause = new Clause(s, predicates, p, reading.grammar());
      NounMention mission = s.nouns("mission", p.subjectStart(), p.complementEnd()).get(0);
      ClaimDraft post = post(clause, reading);
      Party from = post == null ? OfficeParties.owner(clause, reading, mission) : post.actor();
      Party to = post == null ? null : post.counterpart();
      Party other = reading.discourse().other();
      if (to != null && other != null && ofUnion(other, to, reading)) {
        // the post lies in a state of today, its holder is sent to the union that is gone
        to = other;
      }
      OfficeParties.Sent sent = OfficeParties.complete(reading, from, to, office);
      if (sent.from() == null) {
        continue;
      }
      TimeMention own = office == null ? null : dateBehind(s, office);
      TimeMention before = dateBefore(s, p, person);
      DateChooser.Chosen date =
          before != null
              ? reading.dates().read(before.date(), Status.ASSERTED, false)
              : own != null && office != null && person.end() <= office.start()
                  ? reading.dates().read(own.date(), Status.ASSERTED, false)
                  : reading
                      .dates()
                      .choose(clause, Status.ASSERTED, p.verb().end(), p.verb().end(), true);
      if (sent.to() != null) {
        String name = s.text(person.start(), person.end());
        reading.discourse().persons().holder(name, sent.from(), sent.to());
      }
      drafts.add(
          ClaimDraft.of(
                  rules.rule("office-named-with-mission"),
                  date.status(),
                  sent.from(),
                  sent.to() == null ? Party.NONE : sent.to())
              .withSubtype(office == null ? "" : office.classes().getOrDefault("office", ""))
              .withObject(s.text(person.start(), person.end()))
              .withDate(date));
    }
    return drafts;
  }

  /** The post that the clause tells of: of one that moves, the one that it reaches. */
  private @Nullable ClaimDraft post(Clause clause, Reading reading) {
    Rule moved = rules.rule("mission-moved");
    boolean moves = moved.verbs().contains(clause.predicate().verb().lemma());
    List<ClaimDraft> posts =
        moves
            ? new MissionMoveFrame().fill(moved, clause, Status.ASSERTED, reading)
            : new MissionFrame()
                .fill(rules.rule("mission-opened"), clause, Status.ASSERTED, reading);
    return posts.isEmpty() ? null : moves ? posts.get(posts.size() - 1) : posts.get(0);
  }

  /**
   * The office in "with (under) PERSON as OFFICE", "under OFFICE PERSON" and "with OFFICE PERSON in
   * charge"; null for other shapes.
   */
  private static @Nullable NounMention office(AnnotatedSentence s, PersonMention person) {
    int title = person.start() - 1;
    while (s.at(title) == null && s.entry(title).in("titles")) {
      // "with Baron X as"
      title--;
    }
    title = describing(s, title);
    String before = s.word(title);
    int behindName = behindApposition(s, person);
    if (s.word(behindName).equals("as")
        && (before.equals("with") || before.equals("under") || before.equals("by"))) {
      for (int i = behindName + 1; i < Math.min(s.size(), behindName + 5); i++) {
        if (s.at(i) instanceof NounMention noun && noun.of("office")) {
          return noun;
        }
      }
    }
    int acting = s.entry(person.end()).in("acting_words") ? person.end() + 1 : -1;
    boolean being = s.word(person.end()).equals("being");
    if (being || s.word(acting).equals("as")) {
      int behind = being ? person.end() : acting;
      for (int i = behind + 1; i < Math.min(s.size(), behind + 5); i++) {
        if (s.at(i) instanceof NounMention noun && noun.of("office")) {
          return noun;
        }
      }
    }
    // "under Consul General Count X"
    if (s.at(title) instanceof NounMention noun && noun.of("office")) {
      boolean presides = s.entry(person.end()).in("presiding_words");
      boolean led =
          s.word(noun.start() - 1).equals("of") && s.entry(noun.start() - 2).in("leading_nouns");
      if (presides || led) {
        return noun;
      }
      String governor = s.word(noun.start() - 1);
      boolean charge =
          s.word(person.end()).equals("in") && s.word(person.end() + 1).equals("charge");
      return governor.equals("under") || governor.equals("with") && charge ? noun : null;
    }
    return null;
  }

  /** "with the merchant X as consul": what stands before the words that say what X is. */
  private static int describing(AnnotatedSentence s, int title) {
    int i = title;
    while (i > 0
        && s.at(i) == null
        && i > title - LONGEST_DESCRIPTION
        && Character.isLowerCase(s.tokens().get(i).text().charAt(0))
        && !s.entry(i).in("prepositions")
        && !s.entry(i).in("determiners")) {
      i--;
    }
    return i < title && s.at(i) == null && s.entry(i).in("articles") ? i - 1 : title;
  }

  /** "with X as consul from 1960"; null if no time of that kind follows. */
  private static @Nullable TimeMention dateBehind(AnnotatedSentence s, NounMention office) {
    int at = s.in(office.end(), "prepositions") ? office.end() + 1 : office.end();
    return s.at(at) instanceof TimeMention time && time.date().role() != Role.AT ? time : null;
  }

  /**
   * "was opened at A in 1805 under X, and another at B in 1806, under Y": of several dates the one
   * before the holder; null if there are no several.
   */
  private static @Nullable TimeMention dateBefore(
      AnnotatedSentence s, Predicate p, PersonMention person) {
    TimeMention before = null;
    int several = 0;
    for (TimeMention time : s.mentions(TimeMention.class, p.verb().end(), p.complementEnd())) {
      several += time.date().role() == Role.AT ? 1 : 0;
      boolean nearer = time.date().role() == Role.AT && time.end() <= person.start();
      before = nearer ? time : before;
    }
    return several > 1 ? before : null;
  }

  private static boolean ofUnion(Party other, Party host, Reading reading) {
    return reading.discourse().pair()
        && !reading.discourse().side(host)
        && reading.gazetteer().ground(other.id()).equals(host.id());
  }

  /** Where "as" may stand: behind "X", "X," or "X, formerly consul general,". */
  private static int behindApposition(AnnotatedSentence s, PersonMention person) {
    if (!s.word(person.end()).equals(",")) {
      return person.end();
    }
    int end = person.end() + 1;
    while (end < Math.min(s.size(), person.end() + LONGEST_APPOSITION)
        && !s.word(end).equals(",")) {
      end++;
    }
    boolean office = !s.nouns("office", person.end(), end).isEmpty();
    return office && s.word(end).equals(",") && s.word(end + 1).equals("as")
        ? end + 1
        : person.end() + 1;
  }

  private static @Nullable Predicate predicateAt(List<Predicate> predicates, int token) {
    Predicate found = null;
    for (Predicate predicate : predicates) {
      if (predicate.verb().start() <= token) {
        found = predicate;
      }
    }
    return found;
  }
}
