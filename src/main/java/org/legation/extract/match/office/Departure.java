package org.legation.extract.match.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * The holder of an office leaves the state of the post: "Minister X left Lima on 3 May", "X, who
 * had presented his credentials in 1828, departed in 1837". That ends the office; who merely
 * travels, or leaves for a time, keeps it.
 */
final class Departure {
  private Departure() {}

  /** Whether a clause tells that somebody left the state of a post. */
  static boolean leaves(Clause clause, Reading reading, Party host) {
    Party left = left(clause, reading);
    return !forAWhile(clause, reading)
        && (left == null
            ? onADay(clause) || home(clause) || theCountry(clause, reading)
            : left.equals(host));
  }

  /** What a clause tells of a named holder who leaves; empty if it tells of none. */
  static List<ClaimDraft> of(
      Rule rule, Clause clause, Status status, Reading reading, PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    String name = s.text(person.start(), person.end());
    List<Party> told = reading.discourse().persons().postOf(name);
    List<Party> post = told.isEmpty() ? ofTitle(clause, reading, person) : told;
    Predicate p = clause.predicate();
    if (rule.status() != Status.ENDED
        || p.passive()
        || post.isEmpty()
        || !leaves(clause, reading, post.get(1))) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    return date.edtf().isEmpty()
        ? List.of()
        : List.of(
            ClaimDraft.of(rule, status, post.get(0), post.get(1)).withObject(name).withDate(date));
  }

  /**
   * "Ambassador X left Lima", "X, the last Minister, departed on 3 May": in an article on two sides
   * the title and the place tell the post.
   */
  private static List<Party> ofTitle(Clause clause, Reading reading, PersonMention person) {
    NounMention before = title(clause, reading, person);
    NounMention title = before == null ? apposed(clause, reading, person) : before;
    Party left = left(clause, reading);
    if (title != null && !reading.discourse().pair()) {
      return ofOwner(title, left, clause, reading);
    }
    if (title == null) {
      return List.of();
    }
    Party owner = OfficeParties.owner(clause, reading, title);
    Party home = owner == null ? reading.discourse().subject() : owner;
    Party host = left == null && home != null ? reading.discourse().facing(home) : left;
    Party sender = host == null ? null : reading.discourse().facing(host);
    return host == null || sender == null || sender.equals(host)
        ? List.of()
        : List.of(sender, host);
  }

  /** "Chile's ambassador X left Norway": whose he is the words say, in any article. */
  private static List<Party> ofOwner(
      NounMention title, @Nullable Party left, Clause clause, Reading reading) {
    Set<Party> owners = new LinkedHashSet<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), title)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    Party sender = owners.size() == 1 ? owners.iterator().next() : null;
    Party facing = sender == null ? null : reading.discourse().facing(sender);
    Party host = left == null ? facing : left;
    return sender == null || host == null || sender.equals(host)
        ? List.of()
        : List.of(sender, host);
  }

  /** "X, the last U.S. Minister, left": the office behind a name; null if there is none. */
  private static @Nullable NounMention apposed(
      Clause clause, Reading reading, PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    if (!s.word(person.end()).equals(",")) {
      return null;
    }
    for (NounMention noun : s.nouns("office", person.end(), clause.subject().to())) {
      return resident(noun, reading) ? noun : null;
    }
    return null;
  }

  /** "Ambassador X was declared unwelcome, and he left the country": the title tells the post. */
  static List<Party> titledBefore(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int he = clause.predicate().subjectStart();
    if (!reading.discourse().pair()
        || !s.in(he, "person_pronouns")
        || !reading.words().in("leaving", clause.predicate().verb().lemma())) {
      return List.of();
    }
    PersonMention last = null;
    for (PersonMention person : s.mentions(PersonMention.class, 0, he)) {
      last = person;
    }
    NounMention title = last == null ? null : title(clause, reading, last);
    if (title == null) {
      return List.of();
    }
    return postOf(title, clause, reading);
  }

  /** Who sent the holder of an office to whom, in an article on two sides. */
  private static List<Party> postOf(NounMention title, Clause clause, Reading reading) {
    Party sender = OfficeParties.owner(clause, reading, title);
    sender = sender == null ? reading.discourse().subject() : sender;
    Party host = sender == null ? null : reading.discourse().facing(sender);
    return sender == null || host == null ? List.of() : List.of(sender, host);
  }

  /** The office of somebody who stays, right before a name; null if there is none. */
  private static @Nullable NounMention title(Clause clause, Reading reading, PersonMention person) {
    NounMention title = OfficeTitles.of(clause.sentence(), person);
    return title != null && resident(title, reading) ? title : null;
  }

  private static boolean resident(NounMention office, Reading reading) {
    return reading.words().in("resident_offices", office.classes().getOrDefault("office", ""));
  }

  /** The state whose name, or whose city, the verb has as its object; null if it has none. */
  private static @Nullable Party left(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int at = clause.predicate().complementStart();
    at = s.word(at).equals("from") ? at + 1 : at;
    Mention mention = s.at(at);
    if (mention instanceof PartyMention party && !party.adjective()) {
      return party.party();
    }
    if (mention instanceof CityMention city) {
      for (PlaceReader.Found found :
          reading.places().cities(s, at, city.end(), Set.of("", "from"))) {
        if (!found.country().isEmpty()) {
          return reading.ofCity(found.country());
        }
      }
      String code = city.city().country();
      return code.isEmpty() ? null : reading.ofCity(code);
    }
    return null;
  }

  /** "departed on 3 May": nothing but a day. */
  private static boolean onADay(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int at = clause.predicate().complementStart();
    return s.at(at) instanceof TimeMention
        || s.at(at) == null
            && s.entry(at).in("prepositions")
            && s.at(at + 1) instanceof TimeMention;
  }

  /** "went home in August". */
  private static boolean home(Clause clause) {
    return clause.sentence().word(clause.predicate().complementStart()).equals("home");
  }

  /** "left the country". */
  private static boolean theCountry(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int at = clause.predicate().complementStart();
    return s.word(at).equals("the") && reading.words().in("single_nouns", s.word(at + 1));
  }

  /** "left the capital with the government": the post goes along. */
  private static boolean withGovernment(AnnotatedSentence s, int i) {
    int at = s.word(i + 1).equals("the") ? i + 2 : i + 1;
    at = s.at(at) instanceof PartyMention party && party.adjective() ? party.end() : at;
    return s.at(i) == null
        && s.word(i).equals("with")
        && s.at(at) instanceof NounMention body
        && body.of("body");
  }

  /** "left for consultations". */
  private static boolean forAWhile(Clause clause, Reading reading) {
    Region region = clause.complement();
    for (int i = region.from(); i < region.to(); i++) {
      if (reading.words().in("returning_words", clause.sentence().word(i))
          || withGovernment(clause.sentence(), i)) {
        return true;
      }
    }
    return false;
  }
}
