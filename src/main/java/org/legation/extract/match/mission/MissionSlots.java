package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.mission.MissionFrame.Slot;
import org.legation.model.Status;

/** Which missions a clause tells of, and which of its words belong to each. */
final class MissionSlots {
  private MissionSlots() {}

  static List<Slot> of(Clause clause, Clause.Themes themes, Status status) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<NounMention> nouns = told(s, themes.nouns(), status);
    int end = themes.inSubject() ? p.subjectEnd() : p.complementEnd();
    int behind = beforeSuperior(s, nouns, end);
    if (behind < end) {
      nouns = nouns.stream().filter(noun -> noun.start() < behind).toList();
    }
    List<Slot> slots = new ArrayList<>();
    for (int k = 0; k < nouns.size(); k++) {
      int last = k;
      while (last + 1 < nouns.size() && joined(s, nouns.get(last), nouns.get(last + 1))) {
        last++;
      }
      boolean listed = last + 1 < nouns.size();
      slots.add(
          new Slot(
              nouns.get(k),
              themes.elided() ? p.complementStart() : nouns.get(last).end(),
              listed ? nouns.get(last + 1).start() : behind,
              themes.inSubject(),
              themes.elided(),
              listed || last > k,
              k > 0 && !themes.inSubject(),
              last > k));
    }
    return slots;
  }

  /** The nouns without those that only name another one again, or are told of apart from it. */
  private static List<NounMention> told(
      AnnotatedSentence s, List<NounMention> nouns, Status status) {
    List<NounMention> told = new ArrayList<>();
    for (NounMention noun : nouns) {
      NounMention before = told.isEmpty() ? null : told.get(told.size() - 1);
      boolean again =
          before != null
              && (s.word(noun.start() - 1).equals("(") && before.end() == noun.start() - 1
                  || named(s, before.end(), noun.start())
                  || itsFirst(s, noun)
                  // "has no embassy in A; instead the embassy in B serves it"
                  || status == Status.DENIED && apart(s, before.end(), noun.start()));
      if (!again) {
        told.add(noun);
      }
    }
    return told;
  }

  /** Where the post is named to which those before it are subordinate; the end if none is. */
  private static int beforeSuperior(AnnotatedSentence s, List<NounMention> nouns, int end) {
    if (nouns.isEmpty()) {
      return end;
    }
    int from = nouns.get(0).end();
    return s.nouns("mission", from, end).stream()
        .mapToInt(NounMention::start)
        .filter(post -> superior(s, from, post))
        .findFirst()
        .orElse(end);
  }

  /**
   * "a consulate in A, subordinate to the embassy in B", "under the supervision of the embassy".
   */
  private static boolean superior(AnnotatedSentence s, int from, int post) {
    int i = post - 1;
    while (i > from
        && (s.at(i) instanceof PartyMention
            || s.at(i) instanceof CityMention
            || s.word(i).equals("'s")
            || s.in(i, "determiners"))) {
      i--;
    }
    boolean to = s.in(i, "superior_prepositions") && s.in(i - 1, "subordinate_words");
    return to || s.word(i).equals("of") && s.in(i - 1, "supervision_nouns");
  }

  /** "opened an embassy in A, its first representation in the country": told of that one. */
  private static boolean itsFirst(AnnotatedSentence s, NounMention noun) {
    int first = noun.start() - 1;
    return s.at(first) == null
        && s.in(first, "firsts")
        && s.at(first - 1) instanceof PronounMention pronoun
        && pronoun.pronoun() == Pronoun.POSSESSIVE
        && s.word(first - 2).equals(",");
  }

  /** "a liaison office in A known as the Trade Office": the name of the post, no further one. */
  private static boolean named(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i) == null && s.entry(i).in("naming_participles")) {
        return true;
      }
    }
    return false;
  }

  private static boolean apart(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** "an embassy and a consulate": nothing between them but what joins them. */
  private static boolean joined(AnnotatedSentence s, NounMention one, NounMention next) {
    boolean and = false;
    for (int i = one.end(); i < next.start(); i++) {
      boolean its =
          s.at(i) instanceof PronounMention pronoun && pronoun.pronoun() == Pronoun.POSSESSIVE;
      boolean joins = s.at(i) == null && s.in(i, "coordinators");
      if (!its && !joins && (s.at(i) != null || !s.in(i, "determiners"))) {
        return false;
      }
      and |= joins;
    }
    return and && !one.plural() && !next.plural();
  }

  /**
   * The state that a mission in its capital shows to be that of the missions listed behind: "an
   * embassy in Oslo and consulates in A and B"; empty if it shows none.
   */
  static String land(Clause clause, Slot slot, List<ClaimDraft> found) {
    String host = found.isEmpty() ? "" : found.get(0).counterpart().id();
    boolean one =
        !host.isEmpty() && found.stream().allMatch(draft -> draft.counterpart().id().equals(host));
    return one
            && clause.sentence().mentions(CityMention.class, slot.from(), slot.end()).stream()
                .anyMatch(city -> city.city().capitalOf().equals(host))
        ? host
        : "";
  }

  /** "resident embassies were established": several, and nothing says whose. */
  static boolean alone(Slot slot, Predicate p, AnnotatedSentence s) {
    return slot.theme().plural()
        && slot.inSubject()
        && slot.theme().end() == p.subjectEnd()
        && !behindOwned(s, slot.theme());
  }

  /** "Chilean consulates and agencies": the one people's word stands for both. */
  private static boolean behindOwned(AnnotatedSentence s, NounMention theme) {
    return s.in(theme.start() - 1, "coordinators")
        && s.at(theme.start() - 2) instanceof NounMention before
        && before.of("mission")
        && s.at(before.start() - 1) instanceof PartyMention;
  }
}
