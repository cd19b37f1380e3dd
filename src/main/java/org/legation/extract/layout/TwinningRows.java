package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads rows and items that name a municipality of the subject and its twin abroad. */
final class TwinningRows {
  private final RuleBook rules;

  TwinningRows(RuleBook rules) {
    this.rules = rules;
  }

  List<ClaimDraft> read(TableRow row, Party subject) {
    List<Entry> home = new ArrayList<>();
    List<Entry> abroad = new ArrayList<>();
    for (int i = 0; i < Math.min(row.cells().size(), row.columns().size()); i++) {
      if (!row.columns().get(i).role().equals("notes")) {
        for (Entry city : cities(row.cells().get(i))) {
          (city.country().equals(subject.id()) ? home : abroad).add(city);
        }
      }
    }
    return twins(home, abroad, row.start("date", "start"));
  }

  /** "Bergen, Norway (1992)" below words that name a municipality of the subject. */
  List<ClaimDraft> item(AnnotatedSentence item, AnnotatedSentence above, Party subject) {
    List<Entry> home = new ArrayList<>(cities(above));
    home.removeIf(city -> !city.country().equals(subject.id()));
    List<Entry> named = cities(item);
    List<Entry> abroad = new ArrayList<>(named);
    abroad.removeIf(city -> city.country().equals(subject.id()));
    boolean own = abroad.size() < named.size();
    if (own) {
      home.clear();
      home.addAll(named);
      home.removeAll(abroad);
    } else if (abroad.size() > 1) {
      // "Chicago, United States": the name behind the city is no city
      abroad.subList(1, abroad.size()).clear();
    }
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    return twins(
        home.stream().distinct().toList(),
        abroad,
        dates.isEmpty() ? "" : dates.get(0).date().first());
  }

  /** Twins of one municipality at home; of several, nobody can say whose each is. */
  private List<ClaimDraft> twins(List<Entry> home, List<Entry> abroad, String date) {
    if (home.size() != 1) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Entry twin : abroad) {
      drafts.add(
          ClaimDraft.of(
                  rules.rule("table-twinning"), Status.ASSERTED, party(home.get(0)), party(twin))
              .withDate(new Chosen(date, Status.ASSERTED)));
    }
    return drafts;
  }

  private static List<Entry> cities(AnnotatedSentence cell) {
    List<Entry> cities = new ArrayList<>();
    for (Mention mention : cell.mentions()) {
      if (mention instanceof CityMention city) {
        cities.add(city.city());
      } else if (mention instanceof PartyMention party
          && party.place() != null
          && party.place().kind() == Kind.CITY
          && !party.adjective()) {
        cities.add(party.place());
      }
    }
    return cities;
  }

  private static Party party(Entry city) {
    return new Party(city.code(), city.name());
  }
}
