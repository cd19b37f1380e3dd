package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.layout.Topic.Direction;
import org.legation.model.Party;

/** The other states of a row of visits: by their names, their cities, or who came. */
final class VisitStates {
  private final Discourse discourse;

  VisitStates(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The states that were visited, or whose visitors came; a journey may go through several. */
  List<Party> of(TableRow row, Direction direction, Party subject) {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < width(row); i++) {
      if (row.columns().get(i).party()) {
        named(row.cells().get(i), parties);
      }
    }
    boolean received = direction == Direction.TO_SUBJECT;
    if (parties.isEmpty() && !received) {
      for (int i = 0; i < width(row); i++) {
        Column column = row.columns().get(i);
        if (column.party() || column.role().equals("city")) {
          cities(row.cells().get(i), parties);
        }
      }
    }
    if (parties.isEmpty() && received) {
      for (AnnotatedSentence cell : row.cells()) {
        persons(cell, parties);
      }
      parties.remove(subject);
      return parties.size() == 1 ? parties : List.of();
    }
    return parties;
  }

  /** The states of an item: "1982: France, Italy" of journeys, "1981: President X of France". */
  List<Party> of(AnnotatedSentence item, Direction direction, Party subject) {
    List<Party> parties = new ArrayList<>();
    if (direction == Direction.TO_SUBJECT) {
      persons(item, parties);
      bracketed(item, parties);
      parties.remove(subject);
      return parties.size() == 1 ? parties : List.of();
    }
    for (int i = 0; i < item.size(); i++) {
      boolean known =
          item.at(i) instanceof PartyMention
              || item.at(i) instanceof CityMention
              || item.at(i) instanceof TimeMention
              || item.tokens().get(i).punctuation()
              || item.entry(i).in("list_joiners");
      if (!known) {
        return List.of();
      }
    }
    cities(item, parties);
    parties.remove(subject);
    return parties;
  }

  private static int width(TableRow row) {
    return Math.min(row.cells().size(), row.columns().size());
  }

  private static void named(AnnotatedSentence cell, List<Party> parties) {
    for (PartyMention party : cell.mentions(PartyMention.class, 0, cell.size())) {
      if (!party.adjective()) {
        add(party.party(), parties);
      }
    }
  }

  private static void cities(AnnotatedSentence cell, List<Party> parties) {
    named(cell, parties);
    for (CityMention city : cell.mentions(CityMention.class, 0, cell.size())) {
      add(new Party(city.city().country(), city.city().name()), parties);
    }
  }

  /** Whom a person represents, as the article tells or everybody knows; "King of Nepal". */
  private void persons(AnnotatedSentence cell, List<Party> parties) {
    for (PersonMention person : cell.mentions(PersonMention.class, 0, cell.size())) {
      Party party = discourse.persons().partyOf(cell.text(person.start(), person.end()));
      if (party != null) {
        add(party, parties);
      }
    }
    boolean title =
        cell.mentions(NounMention.class, 0, cell.size()).stream()
            .anyMatch(noun -> noun.of("leader") || noun.of("office"));
    if (title) {
      for (PartyMention party : cell.mentions(PartyMention.class, 0, cell.size())) {
        add(party.party(), parties);
      }
    }
  }

  /** "Thor Hansen (Norway)". */
  private static void bracketed(AnnotatedSentence item, List<Party> parties) {
    boolean person = item.mentions(PersonMention.class, 0, item.size()).size() == 1;
    for (PartyMention party : item.mentions(PartyMention.class, 0, item.size())) {
      if (person && item.word(party.start() - 1).equals("(") && !party.adjective()) {
        add(party.party(), parties);
      }
    }
  }

  private static void add(Party party, List<Party> parties) {
    if (parties.stream().noneMatch(known -> known.id().equals(party.id()))) {
      parties.add(party);
    }
  }
}
