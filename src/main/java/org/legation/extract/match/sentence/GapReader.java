package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
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
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Grammar;
import org.legation.extract.match.Reading;
import org.legation.extract.match.recognition.UnsaidRecognition;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * Reads what follows a dated clause and leaves its verb out: "visited Chile in 1990, Peru in 1992
 * and Kenya in 1995", "was recognised by Chile in 1990 and by Peru in 1991".
 */
final class GapReader {
  private static final int LONGEST_PHRASE = 9;
  private static final Set<RelationType> GAPPED =
      EnumSet.of(
          RelationType.VISIT,
          RelationType.RECOGNITION,
          RelationType.RELATIONS,
          RelationType.VISA_WAIVER,
          RelationType.AGREEMENT);

  private final Grammar grammar;

  GapReader(Grammar grammar) {
    this.grammar = grammar;
  }

  /** A phrase with its date, where the verb is left out. */
  private record Remnant(List<Party> parties, boolean person, TimeMention date) {}

  /** The drafts of a clause, each with the date of its own phrase, and those of further phrases. */
  List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    if (told.isEmpty()) {
      return told;
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    Set<Rule> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ClaimDraft draft : told) {
      if (!done.add(draft.rule())) {
        continue;
      }
      List<ClaimDraft> ofRule = told.stream().filter(d -> d.rule() == draft.rule()).toList();
      List<Remnant> remnants =
          GAPPED.contains(draft.rule().type()) && !draft.date().isEmpty() && !draft.mutual()
              ? remnants(clause, draft, reading)
              : List.of();
      drafts.addAll(remnants.isEmpty() ? ofRule : dated(clause, ofRule, remnants, reading));
    }
    return drafts;
  }

  private static List<ClaimDraft> dated(
      Clause clause, List<ClaimDraft> told, List<Remnant> remnants, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>(told);
    for (Remnant remnant : remnants) {
      // "by Chile in 1905 and by Peru in 1906": told with the first date, but the second is its own
      drafts.removeIf(draft -> !remnant.person() && draft != told.get(0) && of(remnant, draft));
    }
    List<ClaimDraft> fronts = List.copyOf(drafts);
    for (Remnant remnant : remnants) {
      for (ClaimDraft front : fronts) {
        drafts.addAll(filled(clause, front, remnant, reading));
      }
    }
    return drafts.stream().distinct().toList();
  }

  private static boolean of(Remnant remnant, ClaimDraft draft) {
    return remnant.parties().contains(draft.actor())
        || remnant.parties().contains(draft.counterpart());
  }

  private List<Remnant> remnants(Clause clause, ClaimDraft draft, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int to = clause.complement().to();
    List<Remnant> remnants = new ArrayList<>();
    TimeMention first = null;
    for (TimeMention time : s.mentions(TimeMention.class, clause.complement().from(), to)) {
      if (time.date().role() == Role.RELATIVE_TO || time.date().adjective()) {
        return remnants;
      }
      if (first == null) {
        first = draft.date().contains(time.date().first()) ? time : null;
        if (first == null) {
          return remnants;
        }
        continue;
      }
      int from = remnants.isEmpty() ? first.end() : remnants.get(remnants.size() - 1).date().end();
      Remnant remnant = remnant(clause, from, time, reading);
      if (remnant == null) {
        return remnants;
      }
      remnants.add(remnant);
    }
    return remnants;
  }

  /** The phrase between one date and the next; null if it is more than a name. */
  private @Nullable Remnant remnant(Clause clause, int from, TimeMention date, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    String joint = s.word(from);
    boolean joined = joint.equals(",") || joint.equals("and") || joint.equals(";");
    int behind = joined ? from : behindAside(s, from, date.start());
    return behind < 0 || date.start() - behind > LONGEST_PHRASE
        ? null
        : phrase(clause, behind, date, reading);
  }

  /**
   * "with Chile in 1961 over its fisheries and with Peru in 1963": where the next phrase begins
   * behind what else is said of the first; -1 if none does.
   */
  private static int behindAside(AnnotatedSentence s, int from, int to) {
    if (s.at(from) != null || !s.in(from, "prepositions")) {
      return -1;
    }
    for (int i = to - 1; i > from; i--) {
      int name = s.in(i + 2, "determiners") ? i + 3 : i + 2;
      boolean again = s.word(i + 1).equals("with") || s.word(i + 1).equals("by");
      if (s.at(i) == null && s.in(i, "coordinators") && again) {
        return s.at(name) instanceof PartyMention || s.at(name) instanceof CityMention ? i : -1;
      }
    }
    return -1;
  }

  private @Nullable Remnant phrase(Clause clause, int from, TimeMention date, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    List<Party> parties = new ArrayList<>();
    boolean person = false;
    for (Mention mention : s.mentions(Mention.class, from, date.start())) {
      if (mention instanceof PartyMention party) {
        parties.add(party.party());
      } else if (mention instanceof CityMention city) {
        String code = city.city().country();
        Party party = reading.party(code);
        if (!parties.contains(party)) {
          parties.add(party);
        }
      } else if (mention instanceof PersonMention || mention instanceof NounMention) {
        person = true;
      } else {
        return null;
      }
    }
    boolean bare = person || plain(s, from, date.start());
    return bare && (person || !parties.isEmpty()) ? new Remnant(parties, person, date) : null;
  }

  /** Whether names, prepositions and joints are all that a stretch holds. */
  private boolean plain(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i) == null && grammar.contentWord(s.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<ClaimDraft> filled(
      Clause clause, ClaimDraft draft, Remnant remnant, Reading reading) {
    DateChooser.Chosen date = reading.dates().read(remnant.date().date(), draft.status(), true);
    List<ClaimDraft> drafts = new ArrayList<>();
    if (remnant.person()) {
      // "President A visited in 1990 and Minister B in 1995": B, for the same side if none is named
      Party actor = remnant.parties().isEmpty() ? draft.actor() : remnant.parties().get(0);
      if (draft.rule().type() == RelationType.VISIT && remnant.parties().size() < 2) {
        drafts.add(with(draft, actor, draft.counterpart(), date));
      }
      return drafts;
    }
    boolean recognised =
        draft.rule().type() == RelationType.RECOGNITION
            && (draft.counterpart().equals(reading.discourse().subject())
                || reading.discourse().pair()
                    && !draft.actor().equals(reading.discourse().subject())
                    && draft.counterpart().equals(reading.discourse().other()));
    // "Chile recognised X in 1990, Peru in 1991", where X is whom the article is about
    boolean actorBehind =
        recognised || named(clause, draft.actor()) && !named(clause, draft.counterpart());
    for (Party party : remnant.parties()) {
      // "Chile recognised X on 3 May and Y the next day": both in dispute
      boolean alike =
          recognised
              && UnsaidRecognition.inDispute(party, reading)
              && !UnsaidRecognition.inDispute(draft.actor(), reading);
      boolean known = party.equals(draft.actor()) || party.equals(draft.counterpart());
      if (!known) {
        drafts.add(
            actorBehind && !alike
                ? with(draft, party, draft.counterpart(), date)
                : with(draft, draft.actor(), party, date));
      }
    }
    return drafts;
  }

  private static boolean named(Clause clause, Party party) {
    return clause
        .sentence()
        .mentions(PartyMention.class, clause.complement().from(), clause.complement().to())
        .stream()
        .anyMatch(mention -> mention.party().equals(party));
  }

  private static ClaimDraft with(
      ClaimDraft draft, Party actor, Party counterpart, DateChooser.Chosen date) {
    return ClaimDraft.of(draft.rule(), draft.status(), actor, counterpart)
        .withSubtype(draft.subtype())
        .withObject(draft.object())
        .withDate(new DateChooser.Chosen(date.edtf(), draft.status()));
  }
}
