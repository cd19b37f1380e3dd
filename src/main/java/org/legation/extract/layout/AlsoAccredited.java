package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.model.Party;

/** What notes without a sentence say of accreditation: "also accredited to Chad and Niger". */
final class AlsoAccredited {
  private AlsoAccredited() {}

  /** The states that a mission is said to be accredited to beside its own. */
  static List<Party> to(AnnotatedSentence words) {
    int at = behind(words, "to");
    List<Party> parties = new ArrayList<>();
    for (int i = at; at > 0 && i < words.size(); i++) {
      if (words.at(i) instanceof PartyMention party && !party.adjective()) {
        if (party.start() == i) {
          parties.add(party.party());
        }
      } else if (!words.entry(i).in("name_separators")) {
        break;
      }
    }
    return parties;
  }

  /** The city from which the sending state of a closed mission is accredited now; null if none. */
  static @Nullable CityMention from(AnnotatedSentence words) {
    int at = behind(words, "from");
    Mention first = at < 0 ? null : words.at(at);
    return first instanceof CityMention city ? city : null;
  }

  /** Where the names begin behind "accredited" and a preposition, without a verb; else -1. */
  private static int behind(AnnotatedSentence words, String preposition) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.word(i).equals("accredited") && words.word(i + 1).equals(preposition)) {
        return words.word(i + 2).equals("the") ? i + 3 : i + 2;
      }
    }
    return -1;
  }
}
