package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;

/** Persons in a list: "A, B, a brother of the President, and C", "A in 1840 and by B in 1845". */
final class HolderList {
  /** Words of what may stand between commas behind a name. */
  private static final int LONGEST_ASIDE = 7;

  private HolderList() {}

  /** The persons of the list of a region in which one of them stands; he alone outside of one. */
  static List<PersonMention> around(AnnotatedSentence s, PersonMention one, int from, int end) {
    for (PersonMention first : s.mentions(PersonMention.class, from, one.end())) {
      List<PersonMention> list = from(s, first, end);
      if (list.contains(one)) {
        return list;
      }
    }
    return List.of(one);
  }

  /** The persons of a list that begins with this one; he alone where none follows. */
  static List<PersonMention> from(AnnotatedSentence s, PersonMention first, int end) {
    List<PersonMention> found = new ArrayList<>(List.of(first));
    boolean and = false;
    int at = first.end();
    while (at < end) {
      int next = behindDate(s, at);
      boolean comma = s.at(next) == null && s.word(next).equals(",");
      int joined = comma ? next + 1 : next;
      boolean joins = s.at(joined) == null && s.word(joined).equals("and");
      if (!comma && !joins) {
        break;
      }
      and |= joins;
      int name = title(s, joins ? joined + 1 : joined);
      if (name < end && s.at(name) instanceof PersonMention person) {
        found.add(person);
        at = person.end();
        continue;
      }
      int aside = comma && !joins ? asideEnd(s, joined, end) : -1;
      if (aside < 0) {
        break;
      }
      at = aside;
    }
    // "A, B" alone may be one who is told of twice
    return and ? found : List.of(first);
  }

  /** Behind "in 1840" right behind a name. */
  private static int behindDate(AnnotatedSentence s, int at) {
    int date = s.at(at) == null && s.in(at, "day_openers") ? at + 1 : at;
    return s.at(date) instanceof TimeMention time ? time.end() : at;
  }

  private static int title(AnnotatedSentence s, int from) {
    int at = s.word(from).equals("by") ? from + 1 : from;
    while (at < s.size()
        && (s.at(at) instanceof NounMention noun && noun.of("leader")
            || s.at(at) == null && s.in(at, "titles"))) {
      at++;
    }
    return at;
  }

  /** The comma that closes "a brother of the President"; -1 if nothing of the kind opens here. */
  private static int asideEnd(AnnotatedSentence s, int from, int end) {
    if (!s.in(from, "articles")) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(end, from + LONGEST_ASIDE); i++) {
      if (s.at(i) == null && s.word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }
}
