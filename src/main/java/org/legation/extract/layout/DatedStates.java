package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads lists of states with the dates of one kind of deed, which the words above them name: "1991:
 * Lithuania, Latvia; 1992: Slovenia", "Chile (1964, severed 1973)".
 */
final class DatedStates {
  private final RuleBook rules;
  private final Headers headers;
  private final Words words;
  private final History history;

  DatedStates(RuleBook rules, Headers headers, Words words) {
    this.rules = rules;
    this.headers = headers;
    this.words = words;
    this.history = new History(headers);
  }

  /** A state of the list; what stands up to {@code to} is about it. */
  private record Entry(@Nullable Party party, String leading, int from, int to) {}

  /** Whether a text can be such a list by its letters alone: no other word is in small ones. */
  boolean mayBe(String text) {
    boolean digit = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isLetter(c)) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      if (Character.isLowerCase(c) && !between(text.substring(i, end))) {
        return false;
      }
      i = end;
    }
    return digit;
  }

  /** Whether a text is names of states and dates, and nothing more. */
  boolean only(AnnotatedSentence s) {
    return only(s, false);
  }

  /** Whether it is; words for recognition may stand between where that is what is listed. */
  private boolean only(AnnotatedSentence s, boolean recognition) {
    boolean state = false;
    boolean dated = false;
    for (int i = 0; i < s.size(); i++) {
      Mention mention = s.at(i);
      boolean named = mention instanceof PartyMention party && !party.adjective();
      state |= named;
      dated |= mention instanceof TimeMention;
      boolean known =
          named || mention instanceof TimeMention || mention instanceof OrganisationMention;
      boolean label = recognition && label(s, i);
      if (!known && !label && !s.tokens().get(i).punctuation() && !between(s.word(i))) {
        return false;
      }
    }
    return state && dated;
  }

  /** "Chile – recognised on 3 May 1990": of the one state of an item, set apart from its name. */
  private boolean label(AnnotatedSentence s, int i) {
    return words.in("recognition_labels", s.word(i))
        && i > 0
        && s.tokens().get(i - 1).punctuation()
        && s.mentions(PartyMention.class, 0, s.size()).size() == 1;
  }

  /** Whether an item is the name of a state and no more: there are relations with it. */
  private static boolean alone(AnnotatedSentence s) {
    return s.at(0) instanceof PartyMention party && !party.adjective() && party.end() == s.size();
  }

  private boolean between(String word) {
    return words.in("list_joiners", word)
        || words.in("prepositions", word)
        || headers.began(word)
        || headers.ended(word);
  }

  /** A date by itself, on which relations with a state began. */
  List<ClaimDraft> began(AnnotatedSentence date, Party subject, Party other) {
    ClaimDraft draft =
        ClaimDraft.of(rules.rule("list-relations"), Status.ASSERTED, subject, other)
            .withSubtype("diplomatic");
    return history.of(date, 0, date.size(), Status.ASSERTED).stream().map(draft::withDate).toList();
  }

  /**
   * "Togo: diplomatic relations since 1970", "Relations since 1970": relations with their date, of
   * the state before a colon or the one at hand.
   */
  List<ClaimDraft> labelled(AnnotatedSentence s, Party subject, @Nullable Party facing) {
    boolean label =
        s.at(0) instanceof PartyMention named
            && !named.adjective()
            && s.entry(named.end()).in("label_ends");
    Party other = label && s.at(0) instanceof PartyMention named ? named.party() : facing;
    int from = label && s.at(0) instanceof PartyMention named ? named.end() : 0;
    boolean one = s.nouns("relations", from, s.size()).size() == 1;
    if (other == null || other.equals(subject) || !one) {
      return List.of();
    }
    boolean dated = false;
    for (int i = from; i < s.size(); i++) {
      boolean date = s.at(i) instanceof TimeMention;
      boolean noun = s.at(i) instanceof NounMention relations && relations.of("relations");
      if (!date && !noun && !s.tokens().get(i).punctuation() && !between(s.word(i))) {
        return List.of();
      }
      dated |= date;
    }
    return dated ? began(s, subject, other) : List.of();
  }

  /** What a list says of its states. */
  List<ClaimDraft> read(AnnotatedSentence s, Topic topic, boolean bySubject, Party subject) {
    Status status = topic.status();
    boolean relations = topic.is("relations");
    if (status == Status.POSSIBLE || !only(s, !relations) && !(relations && alone(s))) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Entry entry : entries(s)) {
      Party party = entry.party();
      if (party == null || party.equals(subject)) {
        continue;
      }
      ClaimDraft draft =
          relations
              ? ClaimDraft.of(rules.rule("list-relations"), status, subject, party)
                  .withSubtype("diplomatic")
              : ClaimDraft.of(
                  rules.rule("list-recognition"),
                  status,
                  bySubject ? subject : party,
                  bySubject ? party : subject);
      List<Chosen> events = history.of(s, entry.from(), entry.to(), status);
      if (events.isEmpty()) {
        events = List.of(new Chosen(entry.leading(), status));
      }
      events.forEach(event -> drafts.add(draft.withDate(event)));
    }
    return drafts;
  }

  private static List<Entry> entries(AnnotatedSentence s) {
    List<Entry> entries = new ArrayList<>();
    String leading = "";
    Entry open = null;
    for (Mention mention : s.mentions()) {
      boolean leads = mention instanceof TimeMention time && leads(s, time);
      boolean name = mention instanceof PartyMention || mention instanceof OrganisationMention;
      if (open != null && (leads || name)) {
        entries.add(new Entry(open.party(), open.leading(), open.from(), mention.start()));
        open = null;
      }
      if (mention instanceof TimeMention time && leads) {
        DateMention date = time.date();
        leading = date.role() == Role.SPAN ? "" : date.first();
      } else if (name) {
        Party party = mention instanceof PartyMention named ? named.party() : null;
        open = new Entry(party, leading, mention.end(), s.size());
      }
    }
    if (open != null) {
      entries.add(open);
    }
    return entries;
  }

  /** "1991: Lithuania, Latvia": a date at the start, or behind a stop, that names follow. */
  private static boolean leads(AnnotatedSentence s, TimeMention date) {
    int before = date.start() - 1;
    while (before >= 0 && !s.tokens().get(before).punctuation() && s.at(before) == null) {
      // "in 1991, Lithuania"
      before--;
    }
    String stop = s.word(before);
    boolean starts = before < 0 || stop.equals(";") || stop.equals(".") || stop.equals("•");
    int behind = date.end();
    while (behind < s.size() && s.at(behind) == null) {
      if (s.word(behind).equals(")") || s.word(behind).equals(";")) {
        return false;
      }
      behind++;
    }
    boolean colon = s.word(date.end()).equals(":");
    return (starts || colon) && s.at(behind) instanceof PartyMention;
  }
}
