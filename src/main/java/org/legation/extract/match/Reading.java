package org.legation.extract.match;

import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Words;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;

/** The tools with which frames read a clause, bound to one article. */
record Reading(
    Words words,
    Gazetteer gazetteer,
    Grammar grammar,
    PartyReader parties,
    PlaceReader places,
    DateChooser dates,
    Discourse discourse) {
  /** The state, territory or part of one that has this code. */
  Party party(String code) {
    return new Party(code, gazetteer.name(code));
  }
}
