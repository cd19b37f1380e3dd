package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.model.Party;
import org.legation.model.Span;

/**
 * Reads paragraphs that list missions without a sentence: "Kenya, Chile, Peru (Consulate)" below
 * the name of their city, "Fiji: Suva (High Commission)", "Embassies in Lima (1960–1971) and Oslo".
 */
final class MissionLines {
  private final ArticleState state;
  private final TopicReader topics;
  private final ItemKinds items;
  private final PostLine postLine;

  MissionLines(ArticleState state, TopicReader topics, ItemKinds items, PostLine postLine) {
    this.postLine = postLine;
    this.state = state;
    this.topics = topics;
    this.items = items;
  }

  /** Reads a paragraph; whether it was such a list. */
  boolean read(List<Span> sentences) {
    Party subject = state.discourse().subject();
    if (subject == null || sentences.isEmpty() || !topics.is("mission", "")) {
      return false;
    }
    boolean any = false;
    for (Span line : sentences) {
      AnnotatedSentence words = state.aside(state.text(line));
      if (!lists(words) || state.discourse().pair() && postLine.is(words, true)) {
        continue;
      }
      for (ClaimDraft draft : line(words)) {
        state.add(draft, line);
        any = true;
      }
    }
    return any;
  }

  /** Whether a line begins with a state or city, or with posts in one, and has no verb. */
  private static boolean lists(AnnotatedSentence words) {
    int from = opening(words);
    boolean named =
        words.at(from) instanceof CityMention
            || words.at(from) instanceof PartyMention party
                && !party.adjective()
                && !party.namesOrganisation();
    // "Embassies in Lima: Chad, Mali" is read by its label
    boolean label = from > 0 && words.text().indexOf(':') > 0;
    return named && !label && LabelledList.verbless(words, 0, words.size());
  }

  /** Where the names begin: behind "Embassies in". */
  private static int opening(AnnotatedSentence words) {
    boolean posts =
        words.at(0) instanceof NounMention noun
            && noun.of("mission")
            && noun.plural()
            && words.word(noun.end()).equals("in");
    return posts && words.at(0) instanceof NounMention noun ? noun.end() + 1 : 0;
  }

  private List<ClaimDraft> line(AnnotatedSentence words) {
    int from = opening(words);
    Topic topic = from > 0 ? topics.read(words.text(0, from - 1)) : topics.read("");
    boolean labelled =
        words.at(0) instanceof PartyMention party && words.entry(party.end()).in("label_ends");
    if (labelled) {
      return items.read(words, topic, null);
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    String country = "";
    for (AnnotatedSentence member : members(words, from)) {
      Mention first = member.at(0);
      boolean where =
          first instanceof PartyMention party
              && party.end() == member.size()
              && party.party().id().equals(country);
      country = first instanceof CityMention city ? city.city().country() : "";
      if (!where) {
        drafts.addAll(items.read(member, topic, null));
      }
    }
    return drafts;
  }

  /** The names of a list, each with what stands behind it up to the next one. */
  private List<AnnotatedSentence> members(AnnotatedSentence words, int from) {
    List<AnnotatedSentence> members = new ArrayList<>();
    int depth = 0;
    int begun = from;
    for (int i = from; i <= words.size(); i++) {
      depth += words.word(i).equals("(") ? 1 : words.word(i).equals(")") ? -1 : 0;
      boolean parts = i == words.size() || depth == 0 && words.entry(i).in("member_separators");
      Mention mention = words.at(i);
      boolean inside = mention != null && mention.start() < i;
      if (parts && !inside) {
        if (i > begun) {
          members.add(state.aside(words.text(begun, i)));
        }
        begun = i + 1;
      }
    }
    return members;
  }
}
