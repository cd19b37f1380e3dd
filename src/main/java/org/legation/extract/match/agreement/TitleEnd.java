package org.legation.extract.match.agreement;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.VerbForm;

/**
 * Finds where the name of a treaty or text ends: "Agreement on Cooperation in the Field of
 * Culture", "Convention between X and Y for the Avoidance of Double Taxation".
 */
final class TitleEnd {
  private static final int LONGEST_PARTIES = 16;
  private static final int MOST_ADJECTIVES = 3;

  private final AnnotatedSentence s;
  private final NounMention noun;

  private TitleEnd(AnnotatedSentence s, NounMention noun) {
    this.s = s;
    this.noun = noun;
  }

  /**
   * Behind the last token of the name.
   *
   * @param start where it begins
   */
  static int of(AnnotatedSentence s, NounMention noun, int start) {
    if (noun.plural()
        && s.in(noun.end(), "coordinators")
        && s.at(noun.end() + 1) instanceof NounMention same
        && same.plural()
        && same.of("agreement")) {
      // "treaties and agreements on fish"
      return of(s, same, start);
    }
    TitleEnd title = new TitleEnd(s, noun);
    int end = noun.end();
    int topic =
        s.tokens().get(noun.start()).capitalised() && start > 0 ? title.behindParties(end) : end;
    return title.opens(topic) ? title.topic(topic, end) : end;
  }

  private boolean opens(int i) {
    return s.entry(i).in("topic_prepositions") || hyphen(i) || s.word(i).equals("in") && ofField(i);
  }

  /** Behind "between X and Y", where a topic follows; the same place otherwise. */
  private int behindParties(int between) {
    if (!s.word(between).equals("between")) {
      return between;
    }
    int i = between + 1;
    int names = 0;
    while (i < Math.min(s.size(), between + LONGEST_PARTIES)) {
      Mention at = s.at(i);
      boolean joins =
          at == null && (s.in(i, "title_links") || s.in(i, "title_articles"))
              || at instanceof NounMention government && government.of("body")
              || at == null && s.in(i, "single_nouns");
      if (at instanceof PartyMention) {
        names++;
      } else if (!joins) {
        break;
      }
      i = at == null ? i + 1 : at.end();
    }
    boolean topic =
        names > 1 && s.entry(i).in("topic_prepositions") && !(s.at(i + 1) instanceof TimeMention);
    return topic ? i : between;
  }

  /** Behind what a preposition says that the text is about; the other place where it says none. */
  private int topic(int preposition, int otherwise) {
    int to = preposition + 1;
    boolean immunity = RelationSides.protects(s, noun);
    while (to < s.size()
        && !(s.at(to) instanceof TimeMention)
        && !(immunity && s.word(to).equals("for"))
        && part(to)
        && !describes(to)
        && !further(to)) {
      to++;
    }
    while (to > preposition + 1 && s.entry(to - 1).in("never_title_ends")) {
      to--;
    }
    return to > preposition + 1 ? to : otherwise;
  }

  /** "the Treaty of Ghent, signed in 1814": what is said of it is no part of its title. */
  private boolean describes(int comma) {
    return s.word(comma).equals(",")
        && s.at(comma + 1) == null
        && comma + 1 < s.size()
        && !s.tokens().get(comma + 1).capitalised()
        && !s.entry(comma + 1).verbForms().isEmpty();
  }

  /** "on fisheries and discussed trade", "on fisheries and a treaty": another deed or text. */
  private boolean further(int joiner) {
    int next = joiner + 1;
    if (!s.in(joiner, "coordinators") && !s.word(joiner).equals(",")) {
      return false;
    }
    if (s.in(next, "starting_articles") || paper(s.in(next, "title_articles") ? next + 1 : next)) {
      return true;
    }
    return s.at(next) == null
        && next < s.size()
        && !s.tokens().get(next).capitalised()
        && s.entry(next).verbForm(VerbForm.Form.PAST) != null
        && !(s.at(next + 1) instanceof NounMention)
        && (s.at(next + 1) != null
            || s.in(next + 1, "determiners")
            || s.in(next + 1, "prepositions"));
  }

  /** "and the Communiqué on": a further text, over the words that say which. */
  private boolean paper(int from) {
    for (int i = from; i < Math.min(s.size(), from + MOST_ADJECTIVES); i++) {
      if (s.at(i) != null) {
        return s.at(i) instanceof NounMention other && other.of("agreement");
      }
      if (!Character.isLetter(s.word(i).charAt(0)) || s.in(i, "prepositions")) {
        return false;
      }
    }
    return false;
  }

  /** The mark within "Good-Neighbourliness", with no space around it. */
  private boolean hyphen(int i) {
    return s.word(i).equals("-")
        && i > 0
        && i + 1 < s.size()
        && s.tokens().get(i - 1).end() == s.tokens().get(i).start()
        && s.tokens().get(i).end() == s.tokens().get(i + 1).start();
  }

  private boolean part(int i) {
    Mention at = s.at(i);
    String word = s.word(i);
    if (word.equals("in")) {
      return at == null && ofField(i);
    }
    if (s.entry(i).in("title_stops")
        || at instanceof PronounMention pronoun
            && (pronoun.pronoun() == Mention.Pronoun.IT
                || pronoun.pronoun() == Mention.Pronoun.THEY)) {
      return false;
    }
    return at != null
        || s.tokens().get(i).capitalised()
        || word.equals(",")
        || word.equals("'s")
        || hyphen(i)
        || Character.isLetter(word.charAt(0));
  }

  /** "Cooperation in the Field of Culture", "cooperation in air transport": no place. */
  private boolean ofField(int in) {
    int next = s.in(in + 1, "title_articles") ? in + 2 : in + 1;
    boolean field = s.in(next, "title_fields") && s.word(next + 1).equals("of");
    boolean matter =
        s.in(in - 1, "title_matters")
            && next == in + 1
            && s.at(next) == null
            && !s.tokens().get(next).capitalised()
            && !s.in(next, "determiners");
    return field || matter;
  }
}
