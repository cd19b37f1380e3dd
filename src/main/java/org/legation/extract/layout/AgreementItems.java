package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads items of a list of treaties: "1960: Treaty of Friendship with Chile", "Free trade agreement
 * with Chile (2004, terminated 2012)"; below the name of a kind of treaty "Chile – 2004" is enough.
 */
final class AgreementItems {
  private static final int LONGEST_TREATY = 30;

  private final RuleBook rules;
  private final History history;

  AgreementItems(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.history = new History(headers);
  }

  /**
   * What an item states.
   *
   * @param facing the party that the headings or the title name beside the subject
   */
  List<ClaimDraft> read(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party facing) {
    if (topic.status() == Status.ENDED || item.size() > LONGEST_TREATY) {
      return List.of();
    }
    List<Chosen> events = events(item, topic.status());
    if (partnersOnly(item)) {
      return named(item, topic, subject, events);
    }
    int note = noteStart(item);
    if (!LabelledList.verbless(item, 0, note) || negated(item, note)) {
      return List.of();
    }
    List<NounMention> nouns = item.nouns("agreement", 0, item.size());
    List<Party> others = partners(item, 0, treatyEnd(item), subject);
    if (others.isEmpty()) {
      others = partners(item, treatyEnd(item), item.size(), subject);
    }
    // "(signed in 2009, never ratified by Chile)", in a list of the two
    boolean nobody =
        item.mentions(PartyMention.class, 0, item.size()).stream()
            .allMatch(
                party -> party.start() > treatyEnd(item) && ofTwo(party.party(), subject, facing));
    if (others.isEmpty() && nobody && facing != null && !events.get(0).edtf().isEmpty()) {
      others = List.of(facing);
    }
    if (nouns.isEmpty() || others.contains(subject)) {
      return List.of();
    }
    String kind = nouns.get(0).classes().getOrDefault("agreement", "agreement");
    return each(subject, others, events, kind, treaty(item));
  }

  private static boolean ofTwo(Party party, Party subject, @Nullable Party facing) {
    return party.equals(subject) || party.equals(facing);
  }

  /** "Chile – 2004", "Chile and Peru (signed 2009)", "Chile", and no more. */
  private List<ClaimDraft> named(
      AnnotatedSentence item, Topic topic, Party subject, List<Chosen> events) {
    boolean undated = events.get(0).edtf().isEmpty();
    if (undated && !topic.is("agreement") && topic.status() != Status.POSSIBLE) {
      return List.of();
    }
    List<Party> others =
        item.mentions(PartyMention.class, 0, item.size()).stream()
            .map(PartyMention::party)
            .filter(party -> !party.equals(subject))
            .distinct()
            .toList();
    return each(subject, others, events, "agreement", "");
  }

  private List<ClaimDraft> each(
      Party subject, List<Party> others, List<Chosen> events, String kind, String name) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party other : others) {
      for (Chosen event : events) {
        drafts.add(
            ClaimDraft.of(rules.rule("list-agreement"), event.status(), subject, other)
                .withSubtype(kind)
                .withObject(name)
                .withDate(event));
      }
    }
    return drafts;
  }

  List<Chosen> events(AnnotatedSentence item, Status status) {
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    if (dates.isEmpty()) {
      return List.of(new Chosen("", status));
    }
    if (status == Status.POSSIBLE) {
      return List.of(new Chosen(dates.get(0).date().first(), status));
    }
    List<Chosen> events = new ArrayList<>();
    for (Chosen event : history.of(item, signedFrom(item, dates), item.size(), Status.ASSERTED)) {
      boolean further = !events.isEmpty() && event.status() == Status.ASSERTED;
      if (!further) {
        // "signed 2004, in force since 2006": that it came into force is no record of its own
        events.add(event);
      }
    }
    return events.isEmpty() ? List.of(new Chosen("", status)) : events;
  }

  /** "(initialled in 2003, signed on 8 October 2008)": what stands behind the first date. */
  private static int signedFrom(AnnotatedSentence item, List<TimeMention> dates) {
    int date = dates.get(0).start();
    int word = item.entry(date - 1).in("prepositions") ? date - 2 : date - 1;
    boolean drawnUp = item.at(word) == null && item.entry(word).in("unsigned_events");
    return drawnUp && dates.size() > 1 ? dates.get(0).end() : 0;
  }

  /** Whether an item is names of states, dates and what happened on them. */
  static boolean partnersOnly(AnnotatedSentence item) {
    boolean state = item.at(0) instanceof PartyMention party && !party.adjective();
    for (int i = 0; i < item.size() && state; i++) {
      boolean known =
          item.at(i) instanceof PartyMention party && !party.adjective()
              || item.at(i) instanceof TimeMention
              || item.at(i) instanceof OrganisationMention
              || item.tokens().get(i).punctuation()
              || item.entry(i).in("treaty_events")
              || item.entry(i).in("list_joiners");
      state = known;
    }
    return state;
  }

  /** "Agreement on trade – signed 3 May 1990": where the words on what happened to it begin. */
  private static int noteStart(AnnotatedSentence item) {
    for (int i = 1; i + 1 < item.size(); i++) {
      boolean note = item.entry(i).in("label_ends") && item.entry(i + 1).in("treaty_events");
      if (note && item.at(i) == null && item.at(i + 1) == null) {
        return i;
      }
    }
    return item.size();
  }

  /** "– initialled in 2013, not yet signed". */
  private static boolean negated(AnnotatedSentence item, int from) {
    for (int i = from; i < item.size(); i++) {
      if (item.entry(i).in("negations")) {
        return true;
      }
    }
    return false;
  }

  /** Where the name of a treaty ends: at a bracket. */
  private static int treatyEnd(AnnotatedSentence item) {
    int end = 0;
    while (end < item.size() && !item.word(end).equals("(")) {
      end++;
    }
    return end;
  }

  /** The name of a treaty: what stands before "with", a bracket or a date. */
  private static String treaty(AnnotatedSentence item) {
    int start = 0;
    while (start < item.size()
        && (item.at(start) instanceof TimeMention || item.tokens().get(start).punctuation())) {
      start++;
    }
    int end = start;
    int note = noteStart(item);
    while (end < note
        && !(item.at(end) instanceof TimeMention)
        && !item.word(end).equals("with")
        && !item.word(end).equals("(")
        && !item.word(end).equals(",")
        && !(item.word(end).equals(".") && end == item.size() - 1)) {
      end++;
    }
    while (end > start + 1 && item.entry(end - 1).in("treaty_events")) {
      // "Trade treaty of", before its date
      end--;
    }
    return item.text(start, end);
  }

  /**
   * The other parties that a stretch names: behind "with", "Treaty of Friendship with Chile and
   * Peru"; beside the subject, "Chile–Ghana Treaty"; or by itself, in brackets or behind a comma.
   */
  static List<Party> partners(AnnotatedSentence s, int from, int to, Party subject) {
    List<Party> with = new ArrayList<>();
    List<Party> all = new ArrayList<>();
    boolean own = false;
    boolean open = false;
    int behind = -1;
    for (PartyMention party : s.mentions(PartyMention.class, from, to)) {
      int before = party.start() - 1;
      before = s.word(before).equals("the") ? before - 1 : before;
      open = s.word(before).equals("with") || open && joined(s, behind, party.start());
      behind = party.end();
      own |= party.party().equals(subject);
      boolean other = !party.party().equals(subject) && !party.party().id().isEmpty();
      if (other && open) {
        with.add(party.party());
      }
      if (other && !all.contains(party.party())) {
        all.add(party.party());
      }
    }
    boolean bracket = from > 0 && s.word(from).equals("(");
    boolean alone = bracket && s.at(from + 1) instanceof PartyMention;
    // "(which unified older treaties with Chile)" is about others
    return !bracket && !with.isEmpty() ? with : all.size() == 1 && (own || alone) ? all : List.of();
  }

  /** Whether only commas and joining words stand between two names. */
  private static boolean joined(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!s.entry(i).in("name_separators")) {
        return false;
      }
    }
    return from >= 0;
  }
}
