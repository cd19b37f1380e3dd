package org.legation.extract.layout;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.context.Discourse;
import org.legation.model.Party;

/**
 * The state that an item names before what it says of it: "Chile – An embassy was opened in 1990".
 *
 * @param party null if the item begins with none, or with the name of a city
 * @param name as written
 * @param length of the label with its dash or colon, in characters of UTF-16
 * @param verbFirst whether a verb follows, of which the state is the subject
 */
record ItemLabel(@Nullable Party party, String name, int length, boolean verbFirst) {
  static final ItemLabel NONE = new ItemLabel(null, "", 0, false);

  /** Few words behind a label are no sentence. */
  private static final int FEWEST_WORDS = 2;

  /** Whether a text has what could end a label. */
  static boolean mayBegin(String text) {
    return text.chars().anyMatch(c -> c == ':' || c == '–' || c == '—' || c == '-');
  }

  /** The label of an item's first sentence. */
  static ItemLabel of(AnnotatedSentence words, Discourse discourse) {
    int from = words.size() > 0 && words.at(0) == null && words.entry(0).in("determiners") ? 1 : 0;
    Mention name = words.at(from);
    boolean place =
        name instanceof CityMention || name instanceof PartyMention party && !party.adjective();
    if (name == null
        || !place
        || name.end() + FEWEST_WORDS >= words.size()
        || !words.entry(name.end()).in("label_ends")) {
      return NONE;
    }
    Party party = name instanceof PartyMention named ? named.party() : null;
    if (party != null && party.equals(discourse.subject())) {
      return NONE;
    }
    int next = name.end() + 1;
    if (party == null && words.at(next) instanceof NounMention post && post.of("mission")) {
      // "Arica: consulate, opened 1990": the city belongs to the post
      return NONE;
    }
    boolean verb =
        words.at(next) == null
            && !words.entry(next).verbForms().isEmpty()
            && !words.entry(next).alsoNoun();
    return new ItemLabel(
        party, words.text(0, name.end()), words.tokens().get(next).start(), verb && party != null);
  }

  /** The label of the sentences behind the first one. */
  ItemLabel told() {
    return new ItemLabel(party, name, 0, false);
  }

  /** What the sentence says behind the label. */
  String behind(String text) {
    String rest = text.substring(Math.min(length, text.length()));
    return verbFirst && !rest.isEmpty()
        ? name + " " + Character.toLowerCase(rest.charAt(0)) + rest.substring(1)
        : rest;
  }
}
