package org.legation.extract.layout;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;

/** What the words of an item are, where they are no more than one thing. */
final class ItemWords {
  private ItemWords() {}

  /** Whether an item is the name of a state and no more, so that what stands below is about it. */
  static boolean onlyName(AnnotatedSentence words) {
    return words.at(0) instanceof PartyMention party
        && party.end() == words.size()
        && !party.namesOrganisation();
  }

  /** The date that an item is, as written; empty if it says more. */
  static String onlyDate(AnnotatedSentence words) {
    if (!(words.at(0) instanceof TimeMention time)) {
      return "";
    }
    int end = time.end();
    while (end < words.size() && words.tokens().get(end).punctuation()) {
      end++;
    }
    return end == words.size() ? words.text(0, time.end()) : "";
  }
}
