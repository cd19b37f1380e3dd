package org.legation.extract.match.membership;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.EventDates;
import org.legation.extract.match.Reading;
import org.legation.model.Status;

/** When a state was in each of the organisations that a clause names. */
final class MembershipDates {
  private static final int LONGEST_WAY_TO_DATE = 8;

  private final Clause clause;
  private final AnnotatedSentence sentence;
  private final Predicate predicate;
  private final Status status;
  private final Reading reading;
  private final Collection<Mention> organisations;
  private final GroupedMembers groups;
  private final boolean separate;
  private int behind;

  /** Of organisations in their order in the sentence; each is asked for in turn. */
  MembershipDates(
      Clause clause, Status status, Reading reading, Collection<Mention> organisations) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.predicate = clause.predicate();
    this.status = status;
    this.reading = reading;
    this.organisations = organisations;
    this.groups = GroupedMembers.of(clause, organisations);
    this.separate =
        !organisations.isEmpty()
            && separate(sentence, organisations.iterator().next().end(), predicate.complementEnd());
    this.behind = predicate.verb().end();
  }

  /** Where the organisation behind one begins: what stands in its bracket is its own. */
  private int nextBehind(Mention organisation) {
    return organisations.stream()
        .mapToInt(Mention::start)
        .filter(start -> start > organisation.start())
        .min()
        .orElse(predicate.complementEnd());
  }

  /** The dates of the next organisation, one for each term of membership. */
  List<DateChooser.Chosen> ofNext(Mention organisation) {
    DateChooser.Chosen date = date(organisation);
    boolean asserted = status == Status.ASSERTED;
    if (asserted && ofTerms(organisation, reading)) {
      List<DateChooser.Chosen> terms =
          organisations.size() == 1
              ? MemberNotes.terms(sentence, predicate.complementStart(), predicate.complementEnd())
              : MemberNotes.terms(sentence, organisation.end(), nextBehind(organisation));
      if (!terms.isEmpty()) {
        return terms;
      }
    }
    if ((lasting(predicate) || takesPart()) && organisations.size() == 1) {
      List<DateChooser.Chosen> spans = reading.dates().spans(clause, status);
      if (spans.size() > 1 || spans.size() == 1 && takesPart()) {
        return spans;
      }
    }
    List<DateChooser.Chosen> notes =
        asserted ? MemberNotes.behind(sentence, organisation.end()) : List.of();
    return notes.isEmpty() ? List.of(date) : notes;
  }

  private DateChooser.Chosen date(Mention organisation) {
    DateMention introduced = introduced(sentence, behind, organisation.start());
    introduced = introduced == null ? groups.dateOf(organisation) : introduced;
    behind = organisation.end();
    boolean named = organisation.start() < predicate.verb().start();
    int from = named ? predicate.verb().end() : organisation.end();
    int next = nextOrganisation(from);
    if (separate) {
      DateChooser.Chosen own = reading.dates().ofMember(sentence, status, from, next);
      // "A (since 1949), B (1952) and, since 1960, C"
      return own.edtf().isEmpty() && introduced != null
          ? reading.dates().read(introduced, status, false)
          : own;
    }
    if (introduced != null) {
      return reading.dates().read(introduced, status, false);
    }
    return lasting(predicate)
        ? reading.dates().ofState(clause, status, from, next)
        : reading.dates().choose(clause, status, from, next, true);
  }

  private int nextOrganisation(int from) {
    int next =
        Math.min(from + LONGEST_WAY_TO_DATE, nextName(sentence, from, predicate.complementEnd()));
    for (Mention other : organisations) {
      next = other.start() >= from ? Math.min(next, other.start()) : next;
    }
    return next;
  }

  /** Whether states sit in the organisation for terms of years. */
  private static boolean ofTerms(Mention organisation, Reading reading) {
    return organisation instanceof OrganisationMention known
        && reading.words().in("councils_of_terms", known.organisation().code());
  }

  /** "a member of X and (since 1990) of Y": the date before the second. */
  private static @Nullable DateMention introduced(AnnotatedSentence s, int from, int to) {
    for (Mention.TimeMention time : s.mentions(Mention.TimeMention.class, from, to)) {
      if (EventDates.ofNext(s, time.date(), from)) {
        return time.date();
      }
    }
    return null;
  }

  /** "A; B; and C, since 1945", "A, B (since 2004), C": members that have dates of their own. */
  private static boolean separate(AnnotatedSentence s, int from, int to) {
    boolean bracket = false;
    boolean parted = false;
    boolean dated = false;
    for (int i = from; i < to; i++) {
      String word = s.word(i);
      boolean ofMember = s.at(i - 1) != null && !(s.at(i - 1) instanceof NounMention);
      bracket = word.equals("(") && ofMember || bracket && !word.equals(")");
      parted |= word.equals(";");
      dated |= s.at(i) instanceof Mention.TimeMention;
      if (parted && dated || bracket && s.at(i) instanceof Mention.TimeMention) {
        return true;
      }
    }
    return false;
  }

  /** "took part as an observer from 1990 to 1995". */
  private boolean takesPart() {
    String verb = predicate.verb().lemma();
    return verb.equals("participate")
        || verb.equals("take") && sentence.word(predicate.verb().end()).equals("part");
  }

  /** "was a member from 1961 to 1977" tells of an end, "was admitted" of a day. */
  private static boolean lasting(Predicate p) {
    if (p.link() == Predicate.Link.INFINITIVE) {
      // "elected to serve from 1990 to 1991"
      return p.verb().lemma().equals("serve") || p.verb().lemma().equals("sit");
    }
    return switch (p.verb().lemma()) {
      case "be", "remain", "hold", "have", "occupy", "serve", "belong" -> true;
      default -> false;
    };
  }

  private static int nextName(AnnotatedSentence s, int from, int to) {
    for (Mention mention : s.mentions(Mention.class, from, to)) {
      if (mention instanceof OrganisationMention) {
        return mention.start();
      }
    }
    return to;
  }
}
