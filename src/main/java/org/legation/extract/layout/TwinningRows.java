package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.agreement.Towns;
import org.legation.extract.match.agreement.Towns.Town;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads rows and items that name a municipality of the subject and its twin abroad. */
final class TwinningRows {
  private final RuleBook rules;
  private final Words words;

  TwinningRows(RuleBook rules, Words words) {
    this.rules = rules;
    this.words = words;
  }

  /** A row of towns, of which one column may say in which state the twin lies. */
  List<ClaimDraft> read(TableRow row, Party subject) {
    List<Town> towns = new ArrayList<>();
    for (int i = 0; i < Math.min(row.cells().size(), row.columns().size()); i++) {
      String role = row.columns().get(i).role();
      if (!role.equals("notes") && !role.equals("date") && !role.equals("start")) {
        AnnotatedSentence cell = row.cells().get(i);
        towns.addAll(Towns.in(cell, 0, cell.size()));
      }
    }
    Party state = row.party();
    return twins(
        placed(towns, subject, state == null ? "" : state.id()),
        subject,
        new Chosen(row.start("date", "start"), Status.ASSERTED));
  }

  /** "Bergen, Norway (1992)" below words that name a municipality of the subject. */
  List<ClaimDraft> item(AnnotatedSentence item, AnnotatedSentence above, Party subject) {
    List<Town> named = new ArrayList<>(Towns.in(item, 0, item.size()));
    boolean own = placed(named, subject, "").stream().anyMatch(town -> home(town, subject));
    boolean pair = own && named.size() > 1;
    own = named.stream().anyMatch(town -> home(town, subject)) || pair;
    List<Town> towns = new ArrayList<>();
    if (!own) {
      for (Town town : Towns.in(above, 0, above.size())) {
        if (home(town, subject) && towns.stream().noneMatch(t -> t.party().equals(town.party()))) {
          towns.add(town);
        }
      }
      // "Chicago, United States": the name behind the city is no city
      named.subList(Math.min(1, named.size()), named.size()).clear();
    }
    towns.addAll(named);
    boolean over = false;
    for (int i = 0; i < item.size(); i++) {
      over |= item.entry(i).in("ending_prepositions") || item.entry(i).in("ended_words");
    }
    Status status = over ? Status.ENDED : Status.ASSERTED;
    List<ClaimDraft> drafts = new ArrayList<>();
    for (ClaimDraft twin : twins(placed(towns, subject, ""), subject, new Chosen("", status))) {
      drafts.add(twin.withDate(date(item, named, twin.counterpart(), status)));
    }
    return drafts;
  }

  /**
   * The date behind a town and before the next, else the one that the whole item has: "Bergen –
   * Lima (1996); Oslo" does not say when Oslo was twinned, "Bergen: Lima, Oslo (1996)" does.
   */
  private static Chosen date(AnnotatedSentence item, List<Town> named, Party twin, Status status) {
    int from = 0;
    int to = item.size();
    for (Town town : named) {
      if (town.party().name().equals(twin.name())) {
        from = town.start();
      } else if (from > 0) {
        to = Math.min(to, town.start());
      }
    }
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    List<TimeMention> own = item.mentions(TimeMention.class, from, to);
    if (own.isEmpty() && !dates.isEmpty()) {
      TimeMention last = dates.get(dates.size() - 1);
      boolean first = last.end() <= named.get(0).start();
      boolean shared = last.start() > from && !apart(item, from, last.start());
      own = dates.size() == 1 && (first || shared) ? dates : own;
    }
    if (own.isEmpty()) {
      return new Chosen("", status);
    }
    DateMention date = own.get(0).date();
    // "Bergen and Arica (1984–1991)"
    return date.role() == Role.SPAN
        ? new Chosen(date.edtf(), Status.ENDED)
        : new Chosen(date.first(), status);
  }

  private static boolean apart(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** The first town without a state is at home; another one is where the row says. */
  private List<Town> placed(List<Town> towns, Party subject, String state) {
    return Towns.withHome(towns, subject.id(), words.in("territories_of_no_state", subject.id()))
        .stream()
        .map(town -> town.in(state))
        .toList();
  }

  private static boolean home(Town town, Party subject) {
    return town.country().equals(subject.id());
  }

  /** Twins of one municipality at home; of several, nobody can say whose each is. */
  private List<ClaimDraft> twins(List<Town> towns, Party subject, Chosen date) {
    List<Town> home = towns.stream().filter(town -> home(town, subject)).toList();
    if (home.size() != 1) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Town twin : towns) {
      if (!home(twin, subject) && !twin.country().isEmpty()) {
        drafts.add(
            ClaimDraft.of(
                    rules.rule("table-twinning"), date.status(), home.get(0).party(), twin.party())
                .withDate(date));
      }
    }
    return drafts;
  }
}
