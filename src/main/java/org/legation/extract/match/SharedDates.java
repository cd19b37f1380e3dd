package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;

/** Finds the date of a clause, its own or that of another one whose time it shares. */
final class SharedDates {
  private final Words words;
  private final ClauseDates dates;
  private final SoonAfter soonAfter;
  private final NamedDays namedDays;
  private final DaysApart daysApart;

  SharedDates(Words words, ClauseDates dates) {
    this.words = words;
    this.dates = dates;
    this.soonAfter = new SoonAfter(dates);
    this.namedDays = new NamedDays(words, dates);
    this.daysApart = new DaysApart();
  }

  /** The date of the clause itself, else of a clause that shares it. */
  @Nullable DateMention of(Clause clause) {
    DateMention day = found(clause);
    return day != null && LaterDeeds.behind(clause, day) ? null : day;
  }

  private @Nullable DateMention found(Clause clause) {
    DateMention day = dates.own(clause);
    day = day == null ? CleftClauses.dayBefore(clause) : day;
    day = day == null ? ofNext(clause) : day;
    day = day == null ? byPaperSigned(clause) : day;
    day = day == null ? namedDays.ofStay(clause) : day;
    day = day == null ? NamedDays.named(clause) : day;
    day = day == null ? namedDays.byPaper(clause) : day;
    day = day == null ? daysApart.of(clause) : day;
    day = day == null ? dates.beforeWhen(clause) : day;
    day = day == null ? ofParent(clause) : day;
    Clause same = day == null ? SameTimeBefore.of(clause) : null;
    day = same == null ? day : dates.own(same);
    boolean when = clause.predicate().conjunction().equals("when");
    day = day == null && when ? sameTime(clause) : day;
    day = day == null ? soonAfter.of(clause) : day;
    return day == null ? dates.sentenceLead(clause) : day;
  }

  /** "recognised X and established relations on 3 May": that of a clause behind. */
  private @Nullable DateMention ofNext(Clause clause) {
    Predicate p = clause.predicate();
    List<Predicate> all = clause.predicates();
    for (int k = p.index() + 1; k < all.size(); k++) {
      Predicate next = all.get(k);
      if (anotherTime(clause, next)) {
        return null;
      }
      Clause behind = clause.other(k);
      DateMention trailing = next.link() == Link.MAIN ? DatesSetApart.trailing(behind) : null;
      DateMention apart =
          trailing == null && DatesSetApart.describing(clause, next)
              ? DatesSetApart.set(behind)
              : trailing;
      if (apart != null) {
        return apart;
      }
      if (!shares(clause, next)) {
        return null;
      }
      DateMention date = dates.own(behind);
      // "withdrew and stayed away from 1984 to 2017": a stretch is of the clause that tells it
      boolean stretch =
          date != null
              && (date.role() == Role.SPAN
                  || date.role() == Role.BETWEEN
                  // "had an embassy and had been represented in A since 1949"
                  || date.role() == Role.SINCE
                      && next.link() == Link.COORDINATE
                      && next.verb().auxiliary());
      if (date != null && !stretch) {
        return date;
      }
    }
    return null;
  }

  /** Whether a clause behind tells of another time. */
  private boolean anotherTime(Clause clause, Predicate next) {
    Predicate p = clause.predicate();
    boolean coordinate = next.link() == Link.COORDINATE;
    boolean joined = clause.sentence().in(next.verb().start() - 1, "coordinators");
    boolean past = coordinate && joined && !next.verb().present();
    // "recognises X, and established relations with Y in 1987"
    boolean present =
        p.verb().present() && !p.verb().auxiliary() && past || LaterDeeds.turnsPast(clause, next);
    // "was not recognised by X and was annexed in 1922"
    boolean undone = p.verb().negated() && !next.verb().negated() && coordinate;
    // "were thereby severed, and were restored on 3 May"
    boolean restored =
        words.in("closing_verbs", p.verb().lemma())
            && words.in("restoring_verbs", next.verb().lemma());
    // "left X and in 1995 joined Y": the date leads the second deed alone
    boolean led = coordinate && next.leadStart() > next.subjectStart();
    // "was raised to an embassy soon after (had an embassy), and was closed in 1988"
    boolean ended =
        coordinate
            && words.in("closing_verbs", next.verb().lemma())
            && !words.in("closing_verbs", p.verb().lemma())
            && (words.in("rising_verbs", p.verb().lemma())
                || words.in("lasting_posts", p.verb().lemma()) && !FormerAdverbs.say(clause));
    boolean vague = coordinate && VagueTimes.told(clause);
    // "were interrupted after the war and grew tense again in the 1990s": how they went on
    boolean course = coordinate && words.in("course_verbs", next.verb().lemma());
    // "announced the reopening of the post in A, closed in 1988": the day is that of the closing
    boolean ofPost =
        coordinate
            && next.passive()
            && !next.verb().auxiliary()
            && !p.passive()
            && !words.in("lasting_posts", p.verb().lemma());
    return present
        || undone
        || restored
        || led
        || ended
        || vague
        || course
        || ofPost
        || LaterDeeds.of(clause.sentence(), next);
  }

  private boolean shares(Clause clause, Predicate next) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean follows = next.index() == p.index() + 1;
    boolean bothPassive = follows && next.passive() && p.passive();
    boolean when = p.conjunction().equals("when");
    return switch (next.link()) {
          case COORDINATE ->
              next.parent() == p.index()
                  || next.parent() == p.parent() && p.link() == Link.COORDINATE;
          case INFINITIVE ->
              next.parent() == p.index()
                  && (next.verb().start() <= p.verb().end() + 1 || ofAbility(s, next));
          // "was ended by a treaty signed on 3 May"
          case PARTICIPLE ->
              bothPassive && s.word(next.subjectStart()).equals("by")
                  || means(clause, next)
                  // "did not visit X while touring Y in May 1990"
                  || follows && next.conjunction().equals("while");
          case MAIN ->
              !when
                  && follows
                  && p.passive()
                  && !results(clause)
                  && !opensAgain(p, next)
                  && (next.passive() || words.in("unaccusative_verbs", next.verb().lemma()))
                  && s.word(next.subjectStart() - 1).equals("and");
          default -> false;
        }
        || next.conjunction().equals("when") && !when && follows
        || describedPaper(p, next)
        || paperSigned(clause, next)
        || toldOfPaper(clause, next);
  }

  /** "recognised X as a state able to conduct its affairs on 3 May": the day of recognition. */
  private static boolean ofAbility(AnnotatedSentence s, Predicate next) {
    return s.entry(next.verb().start() - 1).in("ability_words");
  }

  /** "Relations were thereby severed, and the post closed in 1990": on the day told before. */
  private static boolean results(Clause clause) {
    VerbGroup verb = clause.predicate().verb();
    for (int i = verb.start(); i < verb.end(); i++) {
      if (clause.sentence().in(i, "resulting_adverbs")) {
        return true;
      }
    }
    return false;
  }

  /** "Relations were severed and the embassy opened again in 1990": another time. */
  private boolean opensAgain(Predicate p, Predicate next) {
    return words.in("closing_verbs", p.verb().lemma())
        && !words.in("closing_verbs", next.verb().lemma());
  }

  /** "recognised X by concluding a treaty on 3 May": the one is how the other was done. */
  private static boolean means(Clause clause, Predicate next) {
    return next.conjunction().equals("by")
        && next.verb().kind() == VerbGroup.Kind.GERUND
        && next.parent() == clause.predicate().index()
        && next.index() == clause.predicate().index() + 1;
  }

  /** The day that a clause takes from the one above it. */
  private @Nullable DateMention ofParent(Clause clause) {
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    if (parent == null) {
      return null;
    }
    if (p.link() == Link.COORDINATE) {
      return dates.ofHost(parent);
    }
    boolean hangs =
        p.link() == Link.INFINITIVE
            || p.link() == Link.PARTICIPLE
            || words.in("at_once_conjunctions", p.conjunction())
            || p.conjunction().equals("that") && !ofNoun(clause) && !ClauseDates.lasting(p);
    return hangs ? dates.orAbove(parent) : null;
  }

  /** "an agreement opening relations was signed on 3 May": the day of the paper. */
  private static boolean describedPaper(Predicate p, Predicate next) {
    return p.verb().kind() == VerbGroup.Kind.GERUND
        && next.passive()
        && next.index() == p.index() + 1
        && next.subjectStart() == p.subjectStart()
        && next.subjectEnd() == p.subjectEnd()
        && p.subjectEnd() == p.verb().start();
  }

  /** "recognised X in a declaration signed on 3 May": the day of the paper. */
  private boolean paperSigned(Clause clause, Predicate next) {
    AnnotatedSentence s = clause.sentence();
    return next.link() == Link.PARTICIPLE
        && next.passive()
        && next.index() == clause.predicate().index() + 1
        && s.at(next.verb().start() - 1) instanceof NounMention noun
        && EventDates.paper(noun)
        && (words.in("paper_prepositions", s.word(noun.start() - 1))
            || s.entry(noun.start() - 1).in("determiners")
                && words.in("paper_prepositions", s.word(noun.start() - 2)));
  }

  /** "exchanged notes regarding visas on 3 May": what the paper says ends with the day. */
  private boolean toldOfPaper(Clause clause, Predicate next) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return next.link() == Link.PARTICIPLE
        && next.verb().kind() == VerbGroup.Kind.GERUND
        && next.index() == p.index() + 1
        && s.at(next.verb().start() - 1) instanceof NounMention noun
        && noun.start() >= p.complementStart()
        && EventDates.paper(noun);
  }

  /** "were restored on 3 May, by a protocol signed in Oslo": the day of the deed. */
  private @Nullable DateMention byPaperSigned(Clause clause) {
    Predicate p = clause.predicate();
    boolean paper =
        p.link() == Link.PARTICIPLE
            && p.passive()
            && p.index() > 0
            && p.subjectStart() < p.subjectEnd()
            && clause.sentence().in(p.subjectStart(), "paper_prepositions");
    return paper ? dates.own(clause.other(p.index() - 1)) : null;
  }

  /** "the consulate that X kept": told of the noun, at a time of its own. */
  private boolean ofNoun(Clause clause) {
    int pronoun = clause.predicate().subjectStart() - 1;
    return clause.sentence().in(pronoun, "object_relatives")
        && clause.sentence().at(pronoun - 1) instanceof NounMention noun
        && !noun.of("statement")
        && !hasObject(clause);
  }

  /** "informed the government that X recognised it": nothing is left to say of the noun before. */
  private static boolean hasObject(Clause clause) {
    int object = clause.predicate().complementStart();
    Mention first = clause.sentence().at(object);
    return first instanceof PartyMention
        || first instanceof Mention.PronounMention
        || first == null && clause.sentence().in(object, "articles")
        || first instanceof NounMention;
  }

  /** "when X was annexed on 3 May and relations ended": the same time for both. */
  private @Nullable DateMention sameTime(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int before = p.index() - 1;
    boolean joined = s.in(p.subjectStart() - 1, "coordinators");
    return before >= 0 && joined && clause.predicates().get(before).conjunction().equals("when")
        ? dates.own(clause.other(before))
        : null;
  }
}
