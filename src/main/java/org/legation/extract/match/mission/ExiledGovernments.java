package org.legation.extract.match.mission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.PlaceReader;
import org.legation.model.Party;

/**
 * Governments that sit in another land: "an embassy in London to the Norwegian government in
 * exile". A post beside one is a post to its state, wherever it stands.
 */
final class ExiledGovernments {
  private static final List<String> GOVERNING = List.of("body");

  private ExiledGovernments() {}

  /**
   * The state to whose exiled government a post elsewhere goes, where nobody is said to own it;
   * null if the sentence names none.
   */
  static @Nullable Party host(AnnotatedSentence s, List<PlaceReader.Found> places) {
    // "was in London and later in Cairo until 1945": of more than one time
    PartyMention state = places.size() == 1 ? only(s) : null;
    return state == null || places.get(0).country().equals(state.party().id())
        ? null
        : state.party();
  }

  /** The same for a post that has an owner: where a post goes to that government, or is near it. */
  static @Nullable Party goal(AnnotatedSentence s, Party owner, PlaceReader.Found place) {
    PartyMention state = only(s);
    if (state == null
        || state.party().equals(owner)
        || place.country().equals(state.party().id())) {
      return null;
    }
    int i = state.start() - 1;
    while (s.at(i) == null && (s.in(i, "articles") || s.in(i, "exile_adjectives"))) {
      i--;
    }
    return s.word(i).equals("to") || s.word(i).equals("near") ? state.party() : null;
  }

  private static @Nullable PartyMention only(AnnotatedSentence s) {
    if (!s.hasNounOf(GOVERNING)) {
      return null;
    }
    PartyMention found = null;
    for (PartyMention state : s.mentions(PartyMention.class, 0, s.size())) {
      if (state.adjective() && exiled(s, state)) {
        if (found != null && !found.party().equals(state.party())) {
          return null;
        }
        found = state;
      }
    }
    return found;
  }

  private static boolean exiled(AnnotatedSentence s, PartyMention state) {
    if (!(s.at(state.end()) instanceof NounMention body) || !body.of("body")) {
      return false;
    }
    String last = s.word(body.end() - 1);
    boolean before = s.in(state.start() - 1, "exile_adjectives");
    boolean behind = s.word(body.end()).equals("in") && s.word(body.end() + 1).equals("exile");
    return before || behind || last.endsWith("exile");
  }
}
