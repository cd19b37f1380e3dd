package org.legation.extract.clause;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;

/** Finds where a subject begins behind a phrase that leads it without a comma. */
final class LeadingPhrases {
  /** Words of "in the course of the same year". */
  private static final int LONGEST_LEAD = 5;

  private final AnnotatedSentence sentence;

  LeadingPhrases(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** "In 1990 Norway opened": a date that leads without a comma is no part of the subject. */
  int after(int start, int end) {
    int reason = new LeadingReasons(sentence).after(start, end);
    if (reason > start) {
      return reason;
    }
    int i = start;
    while (i < end
        && sentence.at(i) == null
        && (sentence.entry(i).in("prepositions")
            || sentence.entry(i).adverb()
            || sentence.entry(i).in("date_qualifiers")
            // "In the autumn of 1990 Norway opened"
            || i > start
                && (sentence.word(i).equals("the") || sentence.entry(i).in("parts_of_years")))) {
      i++;
    }
    Mention mention = sentence.at(i);
    // "In the 1990 treaty": no date leads; "In the 1990s Norway opened"
    boolean leads =
        i < end
            && mention instanceof TimeMention time
            && (!sentence.word(i - 1).equals("the") || stretch(time));
    int companions = afterCompanions(start, end);
    if (companions > start) {
      return companions;
    }
    int behind = leads && mention != null && mention.end() < end ? mention.end() : start;
    return afterPhrase(behind == start ? afterTime(start, end) : behind, end);
  }

  /** "Together with Chile and Peru it was a founder": where the pronoun stands. */
  private int afterCompanions(int start, int end) {
    boolean together =
        start == 2 && sentence.word(1).equals("with") && sentence.entry(0).in("companions");
    return together
            && sentence.at(end - 1) instanceof Mention.PronounMention
            && sentence.at(end - 2) instanceof PartyMention
        ? end - 1
        : start;
  }

  /** "1990s", "19th century". */
  private boolean stretch(TimeMention time) {
    String last = sentence.word(time.end() - 1);
    return last.endsWith("s") || last.equals("century");
  }

  /** "During that time it was recognised": a time that leads without a comma. */
  private int afterTime(int start, int end) {
    boolean leads = sentence.at(start) == null && sentence.entry(start).in("prepositions");
    int i = start + 1;
    while (leads
        && i < Math.min(end - 1, start + LONGEST_LEAD)
        && sentence.at(i) == null
        && !sentence.entry(i).in("prepositions")
        && Character.isLetter(sentence.word(i).charAt(0))) {
      i++;
    }
    boolean time = leads && i > start + 1 && sentence.entry(i - 1).in("lead_nouns");
    return time && i < end && (names(sentence.at(i)) || sentence.entry(i).in("determiners"))
        ? i
        : start;
  }

  private static boolean names(@Nullable Mention mention) {
    return mention instanceof PartyMention
        || mention instanceof NounMention
        || mention instanceof Mention.PronounMention
        || mention instanceof Mention.PersonMention;
  }

  /** "by mutual consent, the legations were raised": a phrase that leads is no part of it. */
  private int afterPhrase(int begin, int end) {
    // "In 1990, a treaty to end the war was signed"
    int start = begin + 1 < end && sentence.word(begin).equals(",") ? begin + 1 : begin;
    boolean phrase =
        sentence.at(start) == null
            && sentence.entry(start).in("prepositions")
            && !sentence.entry(start).in("list_openers");
    for (int i = start; phrase && i + 1 < end; i++) {
      if (sentence.word(i).equals(",")) {
        return i + 1;
      }
    }
    int consent = phrase ? afterConsent(start, end) : start;
    if (consent > start) {
      return consent;
    }
    int request = phrase ? afterRequest(start, end) : start;
    if (request > start) {
      return request;
    }
    int paper = phrase ? afterPaper(start, end) : start;
    if (paper > start) {
      return paper;
    }
    Mention place = phrase ? sentence.at(start + 1) : null;
    boolean where =
        place instanceof Mention.CityMention
            && place.end() < end
            && sentence.entry(place.end()).in("determiners");
    return where && place != null ? place.end() : start;
  }

  /** "By agreement between the two governments the legations": where what was agreed on begins. */
  private int afterConsent(int start, int end) {
    int noun = start + 1;
    while (noun < end && sentence.entry(noun).in("mutual_words")) {
      noun++;
    }
    if (!sentence.word(start).equals("by") || !sentence.entry(noun).in("consent_nouns")) {
      return start;
    }
    for (int i = noun + 1; i + 1 < end; i++) {
      boolean opens =
          sentence.at(i) == null
              && sentence.entry(i).in("determiners")
              && !(sentence.at(i - 1) == null && sentence.entry(i - 1).in("prepositions"));
      if (opens && sentence.at(i + 1) instanceof NounMention) {
        return i;
      }
    }
    return start;
  }

  /** "At the request of Chile the treaty was": behind whose request it was. */
  private int afterRequest(int start, int end) {
    int noun = sentence.entry(start + 1).in("determiners") ? start + 2 : start + 1;
    int name = sentence.entry(noun + 2).in("determiners") ? noun + 3 : noun + 2;
    boolean request =
        sentence.entry(noun).in("request_nouns") && sentence.word(noun + 1).equals("of");
    Mention whose = sentence.at(name);
    return request
            && whose instanceof PartyMention
            && whose.end() < end
            && sentence.entry(whose.end()).in("determiners")
        ? whose.end()
        : start;
  }

  /** "By the Treaty of 1844 X recognised Y", "; in it X recognised": behind what X did it by. */
  private int afterPaper(int start, int end) {
    if (sentence.word(start + 1).equals("it")) {
      return start + 2 < end && names(sentence.at(start + 2)) ? start + 2 : start;
    }
    boolean paper = false;
    for (int i = start + 1; i < end; i++) {
      Mention mention = sentence.at(i);
      if (mention == null && !paper && sentence.entry(i).in("prepositions")) {
        // "By the time of the agreement"
        return start;
      }
      paper |= mention instanceof NounMention noun && noun.of("agreement");
      if (mention instanceof TimeMention time) {
        int next = time.end();
        boolean subject =
            next < end && (names(sentence.at(next)) || sentence.entry(next).in("determiners"));
        return paper && subject ? next : start;
      }
    }
    return start;
  }

  /** "Under President X relations were restored": whose time it was is no part of the subject. */
  int afterLeader(int start, int end) {
    if (!sentence.word(start).equals("under")) {
      return start;
    }
    boolean titled = sentence.at(start + 1) instanceof NounMention title && title.of("leader");
    Mention named = sentence.at(start + 1);
    Mention leader = titled && named != null ? sentence.at(named.end()) : named;
    if (!(leader instanceof Mention.PersonMention) || leader.end() >= end) {
      return start;
    }
    int next = leader.end();
    boolean subject =
        sentence.at(next) instanceof Mention.PronounMention
            || sentence.at(next) instanceof PartyMention
            || sentence.at(next) instanceof NounMention noun && noun.plural()
            || sentence.at(next) == null && sentence.entry(next).in("determiners");
    return subject ? next : start;
  }
}
