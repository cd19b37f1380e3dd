package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads who went where in lists of visits between the subject and others: "King Harald to Lima (May
 * 2024), President Soto to Oslo (June 2025)".
 */
final class TravelItems {
  /** Of those who hold an office abroad the only one who travels for a visit. */
  private static final String FOREIGN_MINISTER = "foreign minister";

  private TravelItems() {}

  /**
   * The visits of an item, one for each goal with a date right behind it.
   *
   * @param facing the party that the headings name beside the subject; null if they name none
   */
  static List<ClaimDraft> of(
      AnnotatedSentence item, Rule rule, Party subject, @Nullable Party facing) {
    List<ClaimDraft> drafts = new ArrayList<>();
    int from = 0;
    for (int to = 1; to < item.size() - 1; to++) {
      boolean goes = item.at(to) == null && item.word(to).equals("to");
      Party goal = goes ? goal(item.at(to + 1)) : null;
      TimeMention date = goal == null ? null : dateBehind(item, to + 1);
      if (goal == null || date == null) {
        continue;
      }
      boolean comes = goal.id().equals(subject.id());
      Party visitor = comes ? facing : subject;
      boolean between = comes || facing == null || goal.id().equals(facing.id());
      if (visitor != null && between && travels(item, from, to, visitor)) {
        drafts.add(
            ClaimDraft.of(rule, Status.ASSERTED, visitor, goal)
                .withDate(new Chosen(date.date().first(), Status.ASSERTED)));
      }
      from = date.end();
    }
    return drafts;
  }

  /** The state that a name is of, or in which a city is. */
  private static @Nullable Party goal(@Nullable Mention name) {
    if (name instanceof PartyMention party && !party.adjective()) {
      return party.party();
    }
    return name instanceof CityMention city && !city.city().country().isEmpty()
        ? new Party(city.city().country(), city.city().name())
        : null;
  }

  /** "Lima (May 2024)", "Lima, May 2024", "Lima in May 2024". */
  private static @Nullable TimeMention dateBehind(AnnotatedSentence item, int name) {
    Mention goal = item.at(name);
    int at = goal == null ? name + 1 : goal.end();
    boolean joint =
        item.at(at) == null
            && (item.tokens().size() > at && item.tokens().get(at).punctuation()
                || item.in(at, "prepositions"));
    return item.at(joint ? at + 1 : at) instanceof TimeMention time ? time : null;
  }

  /** Whether somebody with a title is named, and no state but the visitor's, and nothing done. */
  private static boolean travels(AnnotatedSentence item, int from, int to, Party visitor) {
    boolean titled =
        item.mentions(NounMention.class, from, to).stream()
            .anyMatch(
                noun -> noun.of("leader") || FOREIGN_MINISTER.equals(noun.classes().get("office")));
    boolean person = !item.mentions(PersonMention.class, from, to).isEmpty();
    boolean others =
        item.mentions(PartyMention.class, from, to).stream()
            .anyMatch(party -> !party.party().equals(visitor));
    return titled && person && !others && LabelledList.verbless(item, from, to);
  }
}
