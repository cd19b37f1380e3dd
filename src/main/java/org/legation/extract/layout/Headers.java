package org.legation.extract.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.lexicon.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * What headers of columns, headings of lists and odd cells mean, from {@code lexicon/headers.yaml}.
 */
public final class Headers {
  private final ColumnRoles columns;
  private final Map<String, List<String>> dateMeans;
  private final Map<String, List<String>> lists;
  private final Map<String, List<String>> listsNot;
  private final Map<String, List<String>> statuses;
  private final Map<String, List<String>> membershipStatuses;
  private final Map<String, List<String>> outcomes;
  private final Map<String, List<String>> posts;
  private final Map<String, List<String>> periods;
  private final Map<String, List<String>> formerStems;
  private final Map<String, List<String>> elsewhereStems;
  private final List<String> apart;
  private final List<String> nonResident;
  private final List<String> abroad;
  private final List<String> received;
  private final List<String> none;
  private final Set<String> beginnings;
  private final Set<String> capacities;
  private final Set<String> datedHeadings;
  private final Set<String> names;
  private final Set<String> began;
  private final Set<String> ended;
  private final Set<String> divisions;
  private final Set<String> headingWords;
  private final Set<String> yes;
  private final Set<String> undated;
  private final Set<String> empty;

  private Headers(JsonNode yaml) {
    columns = new ColumnRoles(yaml.path("columns"));
    dateMeans = Yaml.lists(yaml.path("date_means"));
    lists = Yaml.lists(yaml.path("lists"));
    listsNot = Yaml.lists(yaml.path("lists_not"));
    statuses = Yaml.lists(yaml.path("statuses"));
    membershipStatuses = Yaml.lists(yaml.path("membership_status"));
    outcomes = Yaml.lists(yaml.path("outcomes"));
    posts = Yaml.lists(yaml.path("posts"));
    periods = Yaml.lists(yaml.path("periods"));
    formerStems = Yaml.lists(yaml.path("former_missions"));
    elsewhereStems = Yaml.lists(yaml.path("missions_elsewhere"));
    beginnings = Yaml.set(yaml.path("beginnings"));
    datedHeadings = Yaml.set(yaml.path("dated_headings"));
    capacities = Yaml.set(yaml.path("capacities"));
    names = Yaml.set(yaml.path("names"));
    began = Yaml.set(yaml.path("began"));
    ended = Yaml.set(yaml.path("ended"));
    apart = Yaml.texts(yaml.path("apart"));
    nonResident = Yaml.texts(yaml.path("non_resident"));
    abroad = Yaml.texts(yaml.path("abroad"));
    received = Yaml.texts(yaml.path("received"));
    none = Yaml.texts(yaml.path("none"));
    divisions = Yaml.set(yaml.path("divisions"));
    undated = Yaml.set(yaml.path("undated"));
    headingWords = Yaml.set(yaml.path("heading_words"));
    yes = Yaml.set(yaml.path("yes"));
    empty = Yaml.set(yaml.path("empty"));
  }

  /** The headers that come with this version. */
  public static Headers bundled() {
    return new Headers(Yaml.resource("lexicon/headers.yaml"));
  }

  /**
   * The role of a column.
   *
   * @param header as written
   * @param subjectWords lower-case names and adjectives of the article's subject
   * @return a role of the data file, or the empty text
   */
  String role(String header, Set<String> subjectWords) {
    return columns.role(header, subjectWords);
  }

  /** {@code relations} or {@code recognition}: what a bare date means beside these words. */
  String dateMeans(String words) {
    if (HeaderText.says(words, dateMeans.getOrDefault("recognition", List.of()))
        && !HeaderText.plain(words).contains("diplomatic relations")) {
      return "recognition";
    }
    return HeaderText.says(words, dateMeans.getOrDefault("relations", List.of()))
        ? "relations"
        : "";
  }

  /** The kind of what a list or table below this heading holds; empty if it says none. */
  String list(String heading) {
    String kind = HeaderText.key(lists, heading, "");
    return HeaderText.says(heading, listsNot.getOrDefault(kind, List.of())) ? "" : kind;
  }

  /** How what stands below a heading holds: {@code ended}, {@code possible} or empty. */
  String status(String heading) {
    return HeaderText.key(statuses, heading, "");
  }

  /**
   * What the status of a membership says: {@code possible}, {@code ended}, {@code asserted}, or
   * empty if there is none.
   */
  String membershipStatus(String cell) {
    return HeaderText.key(membershipStatuses, cell, "asserted");
  }

  /** How a vote came out: {@code rejected}, {@code pending} or {@code adopted}. */
  String outcome(String cell) {
    return HeaderText.key(outcomes, cell, "adopted");
  }

  /** The kind of mission that a word of a heading says by its stem; empty if none does. */
  String post(String heading) {
    return HeaderText.stem(posts, heading);
  }

  /** The kind of deed that a header says by the stem of a word; empty if it says none. */
  String period(String header) {
    return HeaderText.stem(periods, header);
  }

  /** Whether a header of missions says that they are no more. */
  boolean former(String header) {
    return !HeaderText.stem(formerStems, header).isEmpty();
  }

  /** Whether a cell says that its mission serves the state from elsewhere. */
  boolean elsewhere(String cell) {
    return !HeaderText.stem(elsewhereStems, cell).isEmpty();
  }

  /** Whether a word before a date says that something began: "opened 1970". */
  boolean began(String word) {
    return began.contains(word);
  }

  /** Whether a word before a date, or in a bracket behind a state, says that something ended. */
  boolean ended(String word) {
    return ended.contains(word);
  }

  /** Whether nothing is told below a heading: "See also". */
  boolean apart(String heading) {
    return apart.contains(HeaderText.plain(heading));
  }

  boolean nonResident(String heading) {
    return HeaderText.says(heading, nonResident);
  }

  boolean abroad(String heading) {
    return HeaderText.says(heading, abroad);
  }

  /** Whether a label before a date says that relations began on it. */
  boolean beginsRelations(String label) {
    return beginnings.contains(HeaderText.plain(label));
  }

  /** Whether a state and a date below a heading say that relations began. */
  boolean datesRelations(String heading) {
    return datedHeadings.contains(HeaderText.plain(heading));
  }

  /** Whether a label says how the subject belongs to what stands behind it: "Observer". */
  boolean capacity(String label) {
    return capacities.contains(HeaderText.plain(label));
  }

  /** Whether a header is one of names, which in a table of offices are those of persons. */
  boolean ofPersons(String header) {
    return names.contains(HeaderText.plain(header));
  }

  /** Whether a heading says that the subject is who was visited. */
  boolean received(String heading) {
    return HeaderText.says(heading, received);
  }

  /** Whether a word of a heading only divides what the heading above names. */
  boolean division(String word) {
    return divisions.contains(word);
  }

  /** Whether a cell says that there is something, but not since when. */
  boolean undated(String cell) {
    return undated.contains(HeaderText.plain(cell)) || undated.contains(cell.strip());
  }

  /** Whether a cell says that there are no relations, or no recognition. */
  boolean none(String cell) {
    String text = HeaderText.plain(cell);
    return none.stream().anyMatch(w -> (text + " ").startsWith(w + " "));
  }

  boolean headingWord(String word) {
    return headingWords.contains(word);
  }

  boolean yes(String cell) {
    return yes.contains(HeaderText.plain(cell));
  }

  boolean empty(String cell) {
    return empty.contains(HeaderText.plain(cell)) || empty.contains(cell.strip());
  }
}
