package org.legation.extract.match.sentence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.match.sentence.Repeats.Repeat;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Who followed: "X recognised Z in 1991, followed by Y", "Y followed suit". */
final class Followers {
  /** What one state after the other does. */
  private static final Set<RelationType> TAKING_TURNS =
      EnumSet.of(RelationType.RECOGNITION, RelationType.RELATIONS);

  private Followers() {}

  static @Nullable Repeat of(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    String next = s.word(p.complementStart());
    if (reading.words().in("suit_words", next)) {
      return repeat(reading.parties().subject(clause), clause, deed);
    }
    List<Party> by = followers(clause, reading);
    boolean passive = s.word(p.verb().start() - 1).equals(",") || p.passive();
    if (!by.isEmpty()) {
      return passive ? repeat(by, clause, deed) : null;
    }
    boolean bare =
        !p.passive() && s.at(p.complementStart()) instanceof TimeMention
            || next.equals("on")
            || next.equals("in");
    // "X recognised Z in 1991, and Y followed in 1992"
    return bare && p.link() == Link.MAIN && named(clause)
        ? repeat(withFurther(clause, reading), clause, deed)
        : null;
  }

  /** "Y was next, on 5 September", "next came Y": who did the same in turn; null if nobody. */
  static @Nullable Repeat inTurn(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean tells =
        reading.words().in("turn_verbs", p.verb().lemma())
            && !p.verb().negated()
            && p.verb().modal().isEmpty()
            && p.link() == Link.MAIN
            && deed.status() == Status.ASSERTED
            && TAKING_TURNS.contains(deed.rule().type());
    if (!tells) {
      return null;
    }
    int first = p.subjectStart();
    first = s.in(first, "articles") ? first + 1 : first;
    if (first == p.subjectEnd() - 1 && s.in(first, "turn_words")) {
      List<Party> named = reading.parties().governed(s, clause.complement(), Set.of(""), clause);
      Set<Party> all = new LinkedHashSet<>(named);
      addBehindDate(clause, all);
      return named.isEmpty() ? null : repeat(List.copyOf(all), clause, deed);
    }
    int turn = p.complementStart();
    turn = s.in(turn, "articles") ? turn + 1 : turn;
    boolean next = s.at(turn) == null && s.in(turn, "turn_words") && dated(s, turn + 1);
    return next && named(clause) ? repeat(withFurther(clause, reading), clause, deed) : null;
  }

  /** ", on 5 September", "in 1906": no "next to Peru", no "second city". */
  private static boolean dated(AnnotatedSentence s, int from) {
    return NounDates.rightBehind(s, from) != null;
  }

  /** "Y did so in 1868, Z in 1869, and W in 1870": the subject, and who has a date behind it. */
  static Repeat withFurther(Clause clause, Status status, Reading reading) {
    return new Repeat(
        withFurther(clause, reading), Repeats.date(clause), own(clause), status, false);
  }

  private static Repeat repeat(List<Party> actors, Clause clause, ClaimDraft deed) {
    return new Repeat(actors, Repeats.date(clause), own(clause), deed.status(), false);
  }

  /** "Y followed in December 2009 and Z in 2011": also those behind the date of one before. */
  private static List<Party> withFurther(Clause clause, Reading reading) {
    Set<Party> all = new LinkedHashSet<>(reading.parties().subject(clause));
    addBehindDate(clause, all);
    return List.copyOf(all);
  }

  /** "followed by Chile, and Peru on 6 March": also those behind the date of one before. */
  private static List<Party> followers(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> by =
        new LinkedHashSet<>(
            reading.parties().governed(s, clause.complement(), Set.of("by"), clause));
    boolean post =
        reading.grammar().firstAfter(s, clause.complement().from() + 1)
                instanceof PartyMention party
            && s.at(party.end()) instanceof NounMention noun
            && noun.of("mission");
    if (by.isEmpty() || post) {
      // "followed by a Chilean embassy": another deed
      return List.of();
    }
    addBehindDate(clause, by);
    return List.copyOf(by);
  }

  private static void addBehindDate(Clause clause, Set<Party> all) {
    AnnotatedSentence s = clause.sentence();
    boolean dated = false;
    boolean apart = false;
    Region region = clause.complement();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      int before = mention.start() - 1;
      before = s.at(before) == null && s.in(before, "determiners") ? before - 1 : before;
      boolean joined = s.word(before).equals(",") || s.in(before, "coordinators");
      if (mention instanceof TimeMention) {
        dated = true;
      } else if (mention instanceof PartyMention party && dated && joined && !party.adjective()) {
        // behind an aside ("after a vote in the Y") only who has a date right behind goes on
        if (!apart || dated(s, party.end())) {
          all.add(party.party());
        }
      } else {
        apart |= dated;
      }
    }
  }

  /** Whether states or bodies follow, not negotiations. */
  private static boolean named(Clause clause) {
    Region subject = clause.subject();
    AnnotatedSentence s = clause.sentence();
    boolean others =
        s.mentions(NounMention.class, subject.from(), subject.to()).stream()
            .anyMatch(noun -> !noun.of("body") && !noun.of("polity"));
    return !others
        && (s.at(subject.to() - 1) instanceof PartyMention party && !party.adjective()
            || !s.nouns("body", subject.from(), subject.to()).isEmpty());
  }

  /** "followed by Chile on 1 March and Peru on 6 March": the date behind each. */
  private static Map<Party, String> own(Clause clause) {
    Map<Party, String> dates = new HashMap<>();
    Predicate p = clause.predicate();
    Set<Party> waiting = new LinkedHashSet<>();
    for (Mention mention :
        clause.sentence().mentions(Mention.class, p.complementStart(), p.complementEnd())) {
      if (mention instanceof PartyMention party && !party.adjective()) {
        waiting.add(party.party());
      } else if (mention instanceof TimeMention time && !time.date().adjective()) {
        waiting.forEach(party -> dates.putIfAbsent(party, time.date().first()));
        waiting.clear();
      }
    }
    // "followed on 3 May by Chile and Peru": one date for all
    waiting.forEach(party -> dates.putIfAbsent(party, dates.isEmpty() ? Repeats.date(clause) : ""));
    return dates;
  }
}
