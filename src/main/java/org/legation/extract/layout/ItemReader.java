package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Block.Item;
import org.legation.model.Block.ItemList;
import org.legation.model.Party;
import org.legation.model.Span;
import org.legation.model.Status;

/** Reads lists: items that are sentences, and items that their heading or lead-in explains. */
final class ItemReader {
  private static final int LONGEST_NAME = 8;
  private static final Topic NONE =
      new Topic("", "", Status.ASSERTED, Topic.Direction.UNKNOWN, false, Topic.Seat.NONE);

  private final ArticleState state;
  private final ProseReader prose;
  private final SentenceMatcher matcher;
  private final TopicReader topics;
  private final ListMatcher lists;
  private final MembershipItems memberships;
  private final TableKinds kinds;

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
    this.matcher = matcher;
    this.topics = new TopicReader(state, headers);
    this.lists = new ListMatcher(rules, gazetteer);
    this.kinds = kinds;
    this.memberships = new MembershipItems(rules, matcher.words(), headers);
  }

  /**
   * Reads a list.
   *
   * @param inRow whether it stands in a cell of a table
   */
  void read(ItemList list, boolean inRow) {
    Topic topic = inRow ? NONE : topics.read("");
    boolean received = topic.direction() == Topic.Direction.TO_SUBJECT;
    Party host = topic.is("mission") && !received ? state.discourse().other() : null;
    for (Item item : list.items()) {
      item(item, topic, inRow, host);
    }
  }

  /**
   * Reads a paragraph that is no sentence but a list, under a heading that says of what: "World
   * Bank, Nordic Council (observer), Interpol".
   */
  void listed(List<Span> sentences) {
    Party subject = state.discourse().subject();
    boolean lists = sentences.stream().anyMatch(s -> MembershipItems.looksLikeList(state.text(s)));
    if (!lists || subject == null || !topics.read("").is("membership")) {
      return;
    }
    for (Span sentence : sentences) {
      for (Span member : memberships.members(state.annotate(sentence), sentence)) {
        for (ClaimDraft draft : memberships.read(state.annotate(member), subject, false)) {
          state.add(draft, member);
        }
      }
    }
  }

  private void item(Item item, Topic topic, boolean inRow, @Nullable Party host) {
    if (!inRow) {
      state.dates().forgetBase();
    }
    boolean matched = prose.posts(item.sentences());
    for (Span span : item.sentences()) {
      matched |= prose.sentence(span);
    }
    Party named = matched ? null : name(item);
    int before = state.claims().size();
    children(item, topic, inRow, named == null ? host : named);
    boolean told = state.claims().size() > before;
    if (!matched && !item.sentences().isEmpty() && !(told && named != null)) {
      own(item.sentences().get(0), topic, inRow, host);
    }
  }

  /** What is nested below the name of a state is about it. */
  private void children(Item item, Topic topic, boolean inRow, @Nullable Party party) {
    if (item.children().isEmpty()) {
      return;
    }
    boolean about = party != null && !inRow && onlyName(item.sentences());
    if (about) {
      state.discourse().row(party);
    }
    for (Item child : item.children()) {
      item(child, topic, inRow, party);
    }
    if (about) {
      state.discourse().row(null);
    }
  }

  /** Whether an item is the name of a state and no more, so that what stands below is about it. */
  private boolean onlyName(List<Span> sentences) {
    if (sentences.size() != 1) {
      return false;
    }
    AnnotatedSentence words = state.aside(state.text(sentences.get(0)));
    return words.at(0) instanceof PartyMention party
        && party.end() == words.size()
        && !party.namesOrganisation();
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

  private void own(Span first, Topic topic, boolean inRow, @Nullable Party host) {
    AnnotatedSentence words = state.annotate(first);
    List<ClaimDraft> drafts = layout(words, topic, host);
    if (drafts.isEmpty() && !inRow) {
      drafts = joined(words);
    }
    for (ClaimDraft draft : drafts) {
      state.add(draft, first);
    }
  }

  /** What the item says in the place that the sentence before the list leaves for it. */
  private List<ClaimDraft> joined(AnnotatedSentence item) {
    String sentence = LeadIn.joined(state.lead(), item);
    return sentence.isEmpty()
        ? List.of()
        : LeadIn.about(item, matcher.match(state.annotate(sentence), state.discourse()));
  }

  private List<ClaimDraft> layout(AnnotatedSentence words, Topic topic, @Nullable Party host) {
    Party subject = state.discourse().subject();
    List<ClaimDraft> office = lists.office(words, state.discourse());
    if (!office.isEmpty() && !topic.is("mission") || subject == null) {
      return office;
    }
    boolean names = !words.nouns("mission", 0, words.size()).isEmpty();
    boolean located = words.mentions().stream().anyMatch(m -> m instanceof CityMention);
    if (!office.isEmpty() && !names && !located) {
      return office;
    }
    List<ClaimDraft> post =
        names && located && !topic.is("mission")
            ? lists.postNamed(
                words, topic, subject, host == null ? state.discourse().other() : host)
            : List.of();
    if (!post.isEmpty()) {
      return post;
    }
    if (topic.is("mission") || names && state.lead().contains("mission")) {
      List<ClaimDraft> drafts = new ArrayList<>(lists.missions(words, subject, host, topic));
      drafts.addAll(office.isEmpty() ? lists.officeAt(words, subject, drafts) : office);
      return drafts;
    }
    if (topic.is("membership")) {
      return memberships.read(words, subject, topic.status() == Status.ENDED);
    }
    return kinds.read(words, topic, subject, state.discourse().other());
  }

  /** The kind of mission that headings and lead-in name. */
  static String kindOfMission(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("embass")) {
      return "embassy";
    }
    return lower.contains("consul") ? "consulate" : "diplomatic mission";
  }
}
