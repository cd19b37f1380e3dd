package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Block.Item;
import org.legation.model.Block.ItemList;
import org.legation.model.Party;
import org.legation.model.Span;

/** Reads lists: items that are sentences, and items that their heading or lead-in explains. */
final class ItemReader {
  private static final int LONGEST_NAME = 8;

  private final ArticleState state;
  private final ProseReader prose;
  private final SentenceMatcher matcher;
  private final Headers headers;
  private final ListMatcher lists;
  private final MembershipItems memberships;

  ItemReader(
      ArticleState state,
      ProseReader prose,
      SentenceMatcher matcher,
      RuleBook rules,
      Headers headers,
      Gazetteer gazetteer) {
    this.state = state;
    this.prose = prose;
    this.matcher = matcher;
    this.headers = headers;
    this.lists = new ListMatcher(rules, gazetteer);
    this.memberships = new MembershipItems(rules, matcher.words());
  }

  /**
   * Reads a list.
   *
   * @param inRow whether it stands in a cell of a table
   */
  void read(ItemList list, boolean inRow) {
    String kind = inRow ? "" : headers.list(state.heading());
    if (kind.isEmpty() && !inRow && LeadIn.announces(state.lead())) {
      kind = headers.list(state.lead());
    }
    for (Item item : list.items()) {
      item(item, kind, inRow, null);
    }
  }

  /**
   * Reads a paragraph that is no sentence but a list, under a heading that says of what: "World
   * Bank, Nordic Council (observer), Interpol".
   */
  void listed(List<Span> sentences) {
    Party subject = state.discourse().subject();
    boolean lists = sentences.stream().anyMatch(s -> MembershipItems.looksLikeList(state.text(s)));
    if (!lists || subject == null || !headers.list(state.heading()).equals("membership")) {
      return;
    }
    for (Span sentence : sentences) {
      for (Span member : memberships.members(state.annotate(sentence), sentence)) {
        for (ClaimDraft draft : memberships.read(state.annotate(member), subject)) {
          state.add(draft, member);
        }
      }
    }
  }

  private void item(Item item, String kind, boolean inRow, @Nullable Party host) {
    if (!inRow) {
      state.dates().forgetBase();
    }
    boolean matched = prose.posts(item.sentences());
    for (Span span : item.sentences()) {
      matched |= prose.sentence(span);
    }
    Party itemParty = host;
    if (!matched && !item.sentences().isEmpty()) {
      Span first = item.sentences().get(0);
      AnnotatedSentence words = state.annotate(first);
      List<ClaimDraft> drafts = layout(words, kind, host);
      if (drafts.isEmpty() && !inRow) {
        drafts = joined(words);
      }
      for (ClaimDraft draft : drafts) {
        state.add(draft, first);
      }
      if (!item.children().isEmpty()) {
        Party named = TableMatcher.party(words);
        if (named != null
            && !named.equals(state.discourse().subject())
            && words.size() <= LONGEST_NAME) {
          itemParty = named;
        }
      }
    }
    for (Item child : item.children()) {
      item(child, kind, inRow, itemParty);
    }
  }

  /** What the item says in the place that the sentence before the list leaves for it. */
  private List<ClaimDraft> joined(AnnotatedSentence item) {
    String sentence = LeadIn.joined(state.lead(), item);
    return sentence.isEmpty()
        ? List.of()
        : LeadIn.about(item, matcher.match(state.annotate(sentence), state.discourse()));
  }

  private List<ClaimDraft> layout(AnnotatedSentence words, String kind, @Nullable Party host) {
    Party subject = state.discourse().subject();
    List<ClaimDraft> office = lists.office(words, state.discourse());
    if (!office.isEmpty() && !kind.equals("mission") || subject == null) {
      return office;
    }
    boolean names = !words.nouns("mission", 0, words.size()).isEmpty();
    if (kind.equals("mission") || names && state.lead().contains("mission")) {
      List<ClaimDraft> drafts =
          new ArrayList<>(lists.missions(words, subject, host, kindOfMission()));
      drafts.addAll(office.isEmpty() ? lists.officeAt(words, subject, drafts) : office);
      return drafts;
    }
    if (kind.equals("membership")) {
      return memberships.read(words, subject);
    }
    return List.of();
  }

  /** The kind of mission that the headings name. */
  private String kindOfMission() {
    String headings = (state.section().name() + " " + state.lead()).toLowerCase(Locale.ROOT);
    if (headings.contains("embass")) {
      return "embassy";
    }
    return headings.contains("consul") ? "consulate" : "diplomatic mission";
  }
}
