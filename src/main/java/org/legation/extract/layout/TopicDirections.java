package org.legation.extract.layout;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.model.Party;

/** Finds out whether a list tells of deeds of the subject or of deeds towards it. */
final class TopicDirections {
  private final ArticleState state;
  private final Headers headers;

  TopicDirections(ArticleState state, Headers headers) {
    this.state = state;
    this.headers = headers;
  }

  /** Whose the deeds are: the nearest words that say so. */
  Topic.Direction read(List<String> texts) {
    for (String text : texts) {
      if (headers.received(text)) {
        return Topic.Direction.TO_SUBJECT;
      }
      AnnotatedSentence words = state.above(text);
      for (Mention mention : words.mentions()) {
        Topic.Direction direction = direction(words, mention);
        if (direction != Topic.Direction.UNKNOWN) {
          return direction;
        }
      }
      if (headers.abroad(text)) {
        return Topic.Direction.FROM_SUBJECT;
      }
    }
    return Topic.Direction.UNKNOWN;
  }

  private Topic.Direction direction(AnnotatedSentence words, Mention mention) {
    Party subject = state.discourse().subject();
    if (subject == null) {
      return Topic.Direction.UNKNOWN;
    }
    int before = mention.start() - 1;
    before = words.word(before).equals("the") ? before - 1 : before;
    boolean into = words.entry(before).in("into_words");
    if (mention instanceof CityMention city) {
      return into && city.city().country().equals(subject.id())
          ? Topic.Direction.TO_SUBJECT
          : Topic.Direction.UNKNOWN;
    }
    if (!(mention instanceof PartyMention party) || !party.party().equals(subject)) {
      return Topic.Direction.UNKNOWN;
    }
    boolean owner =
        words.entry(before).in("owning_prepositions")
            || party.adjective()
            || words.word(mention.end()).equals("'s");
    if (into) {
      return Topic.Direction.TO_SUBJECT;
    }
    if (leaves(words, party)) {
      return Topic.Direction.FROM_SUBJECT;
    }
    // "Foreign relations of X" says nothing of whose missions they are
    boolean relations = words.entry(before - 1).in("relation_nouns");
    return owner && !relations ? Topic.Direction.FROM_SUBJECT : Topic.Direction.UNKNOWN;
  }

  /** "Chile to Norway", "From Chile to Norway": from where to where somebody went. */
  private static boolean leaves(AnnotatedSentence words, PartyMention from) {
    return !from.adjective()
        && words.word(from.end()).equals("to")
        && words.at(words.word(from.end() + 1).equals("the") ? from.end() + 2 : from.end() + 1)
            instanceof PartyMention;
  }
}
