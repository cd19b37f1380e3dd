package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads rows of a table of ambassadors or foreign ministers with their terms. */
final class OfficeRows {
  private static final int MOST_NAMES = 6;

  private final RuleBook rules;
  private final Headers headers;
  private final Words words;
  private final Discourse discourse;

  OfficeRows(RuleBook rules, Headers headers, Words words, Discourse discourse) {
    this.rules = rules;
    this.headers = headers;
    this.words = words;
    this.discourse = discourse;
  }

  static boolean reads(TableRow row, Topic topic) {
    boolean term =
        row.has("start")
            || row.has("credentials")
            || row.has("end")
            || row.has("span")
            || row.has("date");
    return topic.is("office") && term && (row.has("person") || row.has("party"));
  }

  /**
   * Reads a row.
   *
   * @param office the words that name the office: "Ambassadors of Chile to Norway"
   * @param facing the party that the headings name beside the subject
   */
  List<ClaimDraft> read(
      TableRow row, AnnotatedSentence office, Party subject, @Nullable Party facing) {
    String span = row.span("span").isEmpty() ? row.span("date") : row.span("span");
    String person = person(row);
    AnnotatedSentence named = row.partyCell();
    // "Bharat Thapa": a person whose name begins like a state's
    boolean state = named != null && !(headers.ofPersons(row.header(named)) && !state(named));
    return held(
        person,
        office,
        sides(state ? row.party() : null, office, subject, facing),
        new Term(span, row.start("credentials", "start", "date", "span"), row.start("end")));
  }

  /** "Thor Hansen (1958–1963)", "1958–1963: Thor Hansen" below "Ambassadors to Chile". */
  List<ClaimDraft> item(
      AnnotatedSentence item, AnnotatedSentence office, Party subject, @Nullable Party facing) {
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    int opening = item.entry(0).in("term_openers") ? 1 : 0;
    int start = item.at(opening) instanceof TimeMention time ? afterDate(item, time) : 0;
    Party state = state(item, start, subject);
    boolean labelled = false;
    if (state != null && item.at(start) instanceof PartyMention label) {
      labelled = true;
      start = label.end() + 1;
    }
    if (!(item.at(start) instanceof PersonMention person) || dates.isEmpty() && !labelled) {
      return List.of();
    }
    Term term = new Term("", "", "");
    if (!dates.isEmpty()) {
      DateMention date = dates.get(0).date();
      boolean span = date.role() == Role.SPAN;
      term = new Term(span ? date.edtf() : "", span ? "" : date.first(), "");
    }
    return held(
        item.text(start, person.end()), office, sides(state, office, subject, facing), term);
  }

  /** The state of an item: "Norway: Thor Hansen", "Thor Hansen (Norway)", "to Norway". */
  private static @Nullable Party state(AnnotatedSentence item, int start, Party subject) {
    List<PartyMention> parties =
        item.mentions(PartyMention.class, start, item.size()).stream()
            .filter(party -> !party.adjective() && !party.party().equals(subject))
            .toList();
    if (parties.size() != 1) {
      return null;
    }
    PartyMention party = parties.get(0);
    String before = item.word(party.start() - 1);
    boolean leads = party.start() == start && item.entry(party.end()).in("label_ends");
    return leads || before.equals("(") || before.equals("to") || before.equals("in")
        ? party.party()
        : null;
  }

  /** Where the name begins behind a date and its colon, dash or comma. */
  private static int afterDate(AnnotatedSentence item, TimeMention date) {
    int start = date.end();
    while (start < item.size()
        && item.at(start) == null
        && !item.tokens().get(start).capitalised()) {
      start++;
    }
    return start;
  }

  private record Term(String span, String start, String end) {}

  private List<ClaimDraft> held(
      String person, AnnotatedSentence office, @Nullable Sides sides, Term term) {
    List<NounMention> offices = office.nouns("office", 0, office.size());
    if (person.isEmpty() || offices.isEmpty() || sides == null) {
      return List.of();
    }
    ClaimDraft draft =
        ClaimDraft.of(rules.rule("table-office"), Status.ASSERTED, sides.sender(), sides.host())
            .withSubtype(offices.get(0).classes().getOrDefault("office", ""))
            .withObject(person);
    if (!term.span().isEmpty()) {
      return List.of(draft.withDate(new Chosen(term.span(), Status.ENDED)));
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    if (!term.start().isEmpty() || term.end().isEmpty()) {
      drafts.add(draft.withDate(new Chosen(term.start(), Status.ASSERTED)));
    }
    if (!term.end().isEmpty()) {
      drafts.add(draft.withDate(new Chosen(term.end(), Status.ENDED)));
    }
    return drafts;
  }

  private record Sides(Party sender, Party host) {}

  /** Whose officer is accredited to whom: by the words above the table, and the row's country. */
  private @Nullable Sides sides(
      @Nullable Party named, AnnotatedSentence office, Party subject, @Nullable Party facing) {
    Party sender = null;
    Party host = null;
    for (PartyMention party : office.mentions(PartyMention.class, 0, office.size())) {
      int before = party.start() - 1;
      before = office.word(before).equals("the") ? before - 1 : before;
      String governor = office.word(before);
      if (governor.equals("to") || governor.equals("in")) {
        host = host == null ? party.party() : host;
      } else if (governor.equals("of") || party.adjective()) {
        sender = sender == null ? party.party() : sender;
      }
    }
    host = host == null ? ofSeat(office) : host;
    if (named != null && !named.equals(subject)) {
      if (subject.equals(host)) {
        sender = sender == null ? named : sender;
      } else {
        host = host == null ? named : host;
      }
    }
    boolean ofTwo = discourse.pair() && resident(office);
    if (ofTwo && sender == null && host == null) {
      // "Ambassadors", in an article on two states: whose they were is not said
      return null;
    }
    if (sender == null) {
      sender = subject.equals(host) ? facing : subject;
    }
    if (ofTwo && host == null && sender != null) {
      host = discourse.facing(sender);
    }
    return sender == null ? null : new Sides(sender, host == null ? Party.NONE : host);
  }

  /** Whether who holds the office is accredited to a state. */
  private boolean resident(AnnotatedSentence office) {
    return office.nouns("office", 0, office.size()).stream()
        .anyMatch(noun -> words.in("resident_offices", noun.classes().getOrDefault("office", "")));
  }

  /** "Chilean ambassadors in Oslo": the state of the city; null if no city is told so. */
  private static @Nullable Party ofSeat(AnnotatedSentence office) {
    for (CityMention city : office.mentions(CityMention.class, 0, office.size())) {
      boolean seat =
          office.word(city.start() - 1).equals("in") && !city.city().capitalOf().isEmpty();
      if (seat) {
        return new Party(city.city().capitalOf(), city.city().name());
      }
    }
    return null;
  }

  /** The name in the column of persons, or in one headed "Name" that holds no state. */
  private String person(TableRow row) {
    for (int i = 0; i < Math.min(row.cells().size(), row.columns().size()); i++) {
      Column column = row.columns().get(i);
      AnnotatedSentence cell = row.cells().get(i);
      boolean names = column.role().equals("person") || column.party();
      if (!names || cell.size() == 0 || headers.empty(cell.text())) {
        continue;
      }
      List<PersonMention> persons = cell.mentions(PersonMention.class, 0, cell.size());
      boolean first = !persons.isEmpty() && persons.get(0).start() == 0;
      if (persons.size() == 1 || first) {
        // "Thor Hansen – Career Officer": what stands behind the name need not be another
        return cell.text(persons.get(0).start(), persons.get(0).end());
      }
      boolean name =
          (column.role().equals("person") || headers.ofPersons(column.header()))
              && cell.size() > 1
              && cell.size() <= MOST_NAMES
              && !state(cell)
              && cell.tokens().stream().allMatch(t -> t.capitalised() || t.text().length() <= 3);
      if (name && !vacant(cell)) {
        return cell.text(0, cell.size());
      }
    }
    return "";
  }

  /** Whether a cell is the name of a state; "Bharat Thapa" only begins with one. */
  private static boolean state(AnnotatedSentence cell) {
    List<PartyMention> parties = cell.mentions(PartyMention.class, 0, cell.size());
    return parties.size() > 1
        || !parties.isEmpty() && parties.get(0).end() - parties.get(0).start() == cell.size();
  }

  private static boolean vacant(AnnotatedSentence cell) {
    return cell.entry(0).in("vacancy_words");
  }
}
