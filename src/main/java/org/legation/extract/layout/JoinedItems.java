package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.sentence.SentenceMatcher;
import org.legation.model.Party;

/** Reads items of a list in the sentence that the words above it leave them a place in. */
final class JoinedItems {
  private static final int LONGEST_REGION = 40;
  private static final int LONGEST_DATE = 4;

  private final ArticleState state;
  private final TopicReader topics;
  private final SentenceMatcher matcher;

  JoinedItems(ArticleState state, TopicReader topics, SentenceMatcher matcher) {
    this.state = state;
    this.topics = topics;
    this.matcher = matcher;
  }

  /** What the item says in the place that the sentence before the list leaves for it. */
  List<ClaimDraft> read(AnnotatedSentence item) {
    if (LeadIn.announces(state.lead())) {
      String members = behindRegion(item.text());
      String member = members.isEmpty() ? dated(item).text().strip() : members;
      boolean fits = !members.isEmpty() || LeadIn.fits(item);
      List<ClaimDraft> drafts = fits ? list(item, member) : List.of();
      if (!drafts.isEmpty()) {
        return drafts;
      }
    }
    Announcement announced = bare(item) ? announcement(state.lead(), "") : null;
    return announced == null ? List.of() : matched(item, announced.about(dated(item).text()));
  }

  /** What the heading above a paragraph says of states that it lists, and no more. */
  List<ClaimDraft> listed(String text) {
    Announcement announced = announcement("", "");
    if (announced == null) {
      return List.of();
    }
    AnnotatedSentence paragraph = state.aside(text);
    int named = paragraph.mentions(PartyMention.class, 0, paragraph.size()).size();
    return named > 1 && bare(paragraph)
        ? matched(paragraph, announced.about(paragraph.text()))
        : List.of();
  }

  /** What the words above a table say of the state of a row. */
  List<ClaimDraft> row(AnnotatedSentence party, String lead, String caption) {
    Announcement announced = bare(party) ? announcement(lead, caption) : null;
    if (announced != null) {
      return matched(party, announced.about(party.text()));
    }
    return bare(party) ? matched(party, LeadIn.joined(lead, party.text())) : List.of();
  }

  /** What the sentence before the list says of members that are written as one. */
  List<ClaimDraft> list(AnnotatedSentence item, String members) {
    return matched(item, LeadIn.joined(state.lead(), members));
  }

  /** Whether the words above a list say that something is not so of the item. */
  boolean denied(AnnotatedSentence item) {
    Announcement announced = bare(item) ? announcement(state.lead(), "") : null;
    return announced != null && announced.negative();
  }

  /** What the sentence before announces, or else a caption or heading. */
  private @Nullable Announcement announcement(String lead, String caption) {
    List<String> above = new ArrayList<>(List.of(lead, caption));
    above.addAll(topics.headings());
    for (String words : above) {
      Announcement announced = words.isEmpty() ? null : of(state.above(words));
      if (announced != null) {
        return announced;
      }
    }
    return null;
  }

  /** "Countries without diplomatic relations", "No diplomatic relations": with the subject. */
  private @Nullable Announcement of(AnnotatedSentence words) {
    Announcement said = Announcement.of(words);
    Party subject = state.discourse().subject();
    List<NounMention> relations = words.nouns("relations", 0, words.size());
    boolean open =
        subject != null
            && !relations.isEmpty()
            && relations.get(0).end() == words.size()
            && words.mentions(PartyMention.class, 0, words.size()).isEmpty();
    if (!open || subject == null) {
      return said;
    }
    String with = " with " + subject.name();
    if (said == null) {
      boolean none = words.word(0).equals("no");
      return none ? new Announcement("", "has " + words.text() + with) : null;
    }
    return said.after().isEmpty() ? null : new Announcement(said.before(), said.after() + with);
  }

  private List<ClaimDraft> matched(AnnotatedSentence item, String sentence) {
    return sentence.isEmpty()
        ? List.of()
        : LeadIn.about(item, matcher.match(state.annotate(sentence), state.discourse()));
  }

  /** Whether an item is the names of states or cities, and dates. */
  private static boolean bare(AnnotatedSentence item) {
    boolean named = false;
    for (int i = 0; i < item.size(); i++) {
      Mention mention = item.at(i);
      boolean name =
          mention instanceof PartyMention party && !party.adjective()
              || mention instanceof CityMention;
      boolean between = item.tokens().get(i).punctuation() || item.entry(i).in("list_joiners");
      if (!name && !(mention instanceof TimeMention) && !between) {
        return false;
      }
      named |= name;
    }
    return named;
  }

  /** What stands behind a region and a colon or dash; empty if a text begins with none. */
  String behindRegion(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon <= LONGEST_REGION && topics.region(text.substring(0, colon))
        ? text.substring(colon + 1).strip()
        : "";
  }

  /**
   * "Chile – 3 May", "Chile: 3 May" with its date in brackets, so that it is Chile's in a clause.
   */
  private AnnotatedSentence dated(AnnotatedSentence item) {
    if (!(item.at(0) instanceof PartyMention party) || party.end() + 1 >= item.size()) {
      return item;
    }
    int from = party.end() + 1;
    boolean day =
        item.tokens().get(party.end()).punctuation()
            && item.entry(party.end()).in("label_ends")
            && item.size() - from <= LONGEST_DATE
            && item.text(from, item.size()).chars().anyMatch(Character::isDigit);
    return day
        ? state.annotate(item.text(0, party.end()) + " (" + item.text(from, item.size()) + ")")
        : item;
  }
}
