package org.legation.extract.layout;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.sentence.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Block.Item;
import org.legation.model.Block.ItemList;
import org.legation.model.Party;
import org.legation.model.Span;

/** Reads lists: items that are sentences, and items that their heading or lead-in explains. */
final class ItemReader {
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TOWN = 3;

  private final ArticleState state;
  private final ProseReader prose;
  private final Headers headers;
  private final TopicReader topics;
  private final ItemKinds items;
  private final LabelledLists labelled;
  private final JoinedItems joined;
  private final ListParagraphs paragraphs;

  ItemReader(
      ArticleState state,
      ProseReader prose,
      SentenceMatcher matcher,
      RuleBook rules,
      Headers headers,
      TableKinds kinds,
      Gazetteer gazetteer) {
    this.state = state;
    this.prose = prose;
    this.headers = headers;
    this.topics = new TopicReader(state, headers);
    MembershipItems memberships = new MembershipItems(rules, matcher.words(), headers);
    this.items = new ItemKinds(state, rules, headers, gazetteer, memberships, kinds);
    this.joined = new JoinedItems(state, topics, matcher);
    PostLine postLine = new PostLine(headers, matcher.words());
    this.labelled = new LabelledLists(state, topics, headers, items, memberships, kinds, postLine);
    this.paragraphs =
        new ListParagraphs(
            state, topics, memberships, joined, new MissionLines(state, topics, items, postLine));
  }

  /**
   * Where an item stands.
   *
   * @param topic what the list holds
   * @param inRow whether it stands in a cell of a table
   * @param host the party that the items above name; null if none does
   * @param date the date that is the item above, as written; empty if none is
   */
  private record Place(Topic topic, boolean inRow, @Nullable Party host, String date) {}

  /** Reads paragraphs that are lists without being marked as such. */
  ListParagraphs paragraphs() {
    return paragraphs;
  }

  /** Enters a section, which may only divide what the one around it announces. */
  void enter() {
    if (topics.continues()) {
      state.lead(state.leadAround());
    }
  }

  /**
   * Reads a list.
   *
   * @param inRow whether it stands in a cell of a table
   */
  void read(ItemList list, boolean inRow) {
    if (list.items().size() == 1 && (headsOthers(list.items().get(0)) || town(list))) {
      // a term without definitions stands as a heading of what comes next
      String term = state.text(list.items().get(0).sentences().get(0)).strip();
      state.lead(LeadIn.announces(term) ? term : term + ":");
      return;
    }
    if (!inRow) {
      state.listed();
    }
    Topic topic = inRow ? Topic.NONE : topics.read("");
    Place place = new Place(topic, inRow, host(topic), "");
    for (Item item : list.items()) {
      if (inRow && item != list.items().get(0)) {
        // the first goes on from the row's own date
        state.freshDates();
      }
      item(item, place);
    }
  }

  private @Nullable Party host(Topic topic) {
    boolean received = topic.direction() == Topic.Direction.TO_SUBJECT;
    return topic.is("mission") && !received ? state.discourse().other() : null;
  }

  /** Whether a list is the name of a town alone, which stands above those of its twins. */
  private boolean town(ItemList list) {
    Item only = list.items().get(0);
    if (!only.children().isEmpty() || only.sentences().size() != 1) {
      return false;
    }
    AnnotatedSentence words = whole(only);
    boolean name = words.size() > 0 && words.size() <= LONGEST_TOWN;
    for (int i = 0; i < words.size(); i++) {
      name &= words.tokens().get(i).capitalised();
    }
    return name && topics.is("twinning", "");
  }

  private boolean headsOthers(Item item) {
    return item.children().isEmpty() && item.sentences().size() == 1 && kind(item.sentences());
  }

  /** Whether sentences are the words of a heading that says what is listed, and no more. */
  private boolean kind(List<Span> sentences) {
    if (sentences.size() != 1 || headers.list(state.text(sentences.get(0))).isEmpty()) {
      return false;
    }
    AnnotatedSentence words = state.aside(state.text(sentences.get(0)));
    return words.size() <= LONGEST_NAME
        && words.mentions(TimeMention.class, 0, words.size()).isEmpty()
        && LabelledList.verbless(words, 0, words.size());
  }

  /** Reads a sentence that is a list by itself; whether it stated anything. */
  boolean labelled(Span sentence, boolean inRow) {
    return labelled.read(sentence, inRow);
  }

  private void item(Item item, Place place) {
    if (!place.inRow()) {
      state.freshDates();
    }
    boolean matched = prose.posts(item.sentences());
    ItemLabel label = place.inRow() ? ItemLabel.NONE : label(item);
    boolean listed = false;
    for (Span span : item.sentences()) {
      boolean list = labelled.read(span, place.inRow());
      listed |= list;
      if (label.length() > 0 && !listed) {
        boolean first = span == item.sentences().get(0);
        matched |= prose.labelled(span, first ? label : label.told());
      } else {
        matched |= list || prose.sentence(span, place.date());
      }
    }
    if (label.party() != null) {
      state.discourse().row(null);
    }
    Party named = matched ? null : name(item);
    int before = state.claims().size();
    children(item, place, named);
    boolean told = state.claims().size() > before;
    if (!matched && !item.sentences().isEmpty() && !(told && (named != null || heads(item)))) {
      own(item.sentences().get(0), place);
    }
  }

  /** "Of Chile", above the posts of Chile. */
  private boolean heads(Item item) {
    return !item.children().isEmpty() && whole(item).entry(0).in("prepositions");
  }

  /** The label of an item; only a text that can have one is annotated for it. */
  private ItemLabel label(Item item) {
    String first = item.sentences().isEmpty() ? "" : state.text(item.sentences().get(0));
    return ItemLabel.mayBegin(first)
        ? ItemLabel.of(state.aside(first), state.discourse())
        : ItemLabel.NONE;
  }

  /**
   * What is nested below the name of a state is about it; below a date it is of that date, and
   * below the name of a kind it is of that kind.
   */
  private void children(Item item, Place place, @Nullable Party named) {
    if (item.children().isEmpty()) {
      return;
    }
    AnnotatedSentence words = whole(item);
    Party party = named == null ? place.host() : named;
    boolean about = party != null && !place.inRow() && ItemWords.onlyName(words);
    Place below = new Place(place.topic(), place.inRow(), party, ItemWords.onlyDate(words));
    if (kind(item.sentences())) {
      Topic topic = topics.read(state.text(item.sentences().get(0)));
      below = new Place(topic, place.inRow(), host(topic), "");
    }
    if (about) {
      state.discourse().row(party);
    }
    if (place.topic().is("twinning") && words.size() > 0) {
      state.lead(words.text());
    }
    for (Item child : item.children()) {
      item(child, below);
    }
    if (about) {
      state.discourse().row(null);
    }
  }

  private AnnotatedSentence whole(Item item) {
    return state.aside(item.sentences().size() == 1 ? state.text(item.sentences().get(0)) : "");
  }

  /** The state that an item with others below it names, in few words; null if it names none. */
  private @Nullable Party name(Item item) {
    if (item.children().isEmpty() || item.sentences().isEmpty()) {
      return null;
    }
    AnnotatedSentence words = state.annotate(item.sentences().get(0));
    Party named = TableMatcher.party(words);
    return words.size() <= LONGEST_NAME && !Objects.equals(named, state.discourse().subject())
        ? named
        : null;
  }

  private void own(Span first, Place place) {
    Party subject = state.discourse().subject();
    if (place.topic().is("membership")
        && subject != null
        && MembershipItems.looksLikeList(state.text(first))
        && paragraphs.members(first, subject)) {
      return;
    }
    AnnotatedSentence words =
        place.date().isEmpty()
            ? state.annotate(first)
            : state.annotate(place.date() + ": " + state.text(first));
    boolean denied = !place.inRow() && joined.denied(words);
    List<ClaimDraft> drafts = denied ? List.of() : items.read(words, place.topic(), place.host());
    String members = drafts.isEmpty() && !denied ? joined.behindRegion(words.text()) : "";
    if (!members.isEmpty()) {
      drafts = items.read(state.annotate(members), place.topic(), place.host());
    }
    if (drafts.isEmpty() && !place.inRow()) {
      drafts = joined.read(words);
    }
    for (ClaimDraft draft : drafts) {
      state.add(draft, first);
    }
  }
}
