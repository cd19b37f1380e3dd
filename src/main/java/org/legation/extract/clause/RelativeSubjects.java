package org.legation.extract.clause;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.SubjectFinder.Found;

/** The name or noun before "who", "which" or "that": what a relative clause is about. */
final class RelativeSubjects {
  private final AnnotatedSentence sentence;
  private final Boundaries boundaries;
  private final LeadingPhrases leads;

  RelativeSubjects(AnnotatedSentence sentence, Boundaries boundaries, LeadingPhrases leads) {
    this.sentence = sentence;
    this.boundaries = boundaries;
    this.leads = leads;
  }

  /**
   * The subject of a relative clause.
   *
   * @param pronoun the token of "who", "which", "that"
   * @param lower where the clause before ends
   */
  Found of(int pronoun, int lower, @Nullable Predicate previous) {
    int end = pronoun;
    if (end > lower && sentence.entry(end - 1).in("prepositions")) {
      end--;
    }
    if (end > lower && sentence.word(end - 1).equals(",")) {
      end--;
    }
    int start = end;
    while (start > lower
        && (sentence.at(start - 1) != null || !boundaries.stops(start - 1) && !parted(start - 1))) {
      Mention covering = sentence.at(start - 1);
      start = covering == null ? start - 1 : Math.max(lower, covering.start());
    }
    boolean described =
        sentence.word(pronoun).equals("who")
            && start - 2 >= lower
            && sentence.word(start - 1).equals(",")
            && sentence.at(start - 2) instanceof Mention.PersonMention
            && sentence.entry(start).in("determiners")
            && (sentence.mentions(Mention.PersonMention.class, start, end).isEmpty()
                || describedByOther(start, end));
    if (described && sentence.at(start - 2) != null) {
      // "John Smith, a native of X, who was appointed"
      Mention person = sentence.at(start - 2);
      end = start - 1;
      start = person == null ? start : Math.max(lower, person.start());
    }
    PartyMention state = described ? null : stateDescribed(start, end, lower);
    if (state != null) {
      // "X, the only state that recognises Y, left"
      start = Math.max(lower, state.start());
      end = state.end();
    }
    start = start == 0 ? leads.after(start, end) : start;
    return new Found(
        start,
        end,
        Link.RELATIVE,
        previous == null ? -1 : previous.index(),
        sentence.word(pronoun));
  }

  /** "X, the only state": the state before the comma, where the phrase behind tells no more. */
  private @Nullable PartyMention stateDescribed(int start, int end, int lower) {
    int before = start - 2;
    if (before < lower
        || !sentence.word(start - 1).equals(",")
        || !sentence.entry(start).in("determiners")) {
      return null;
    }
    int opening = sentence.word(before).equals(")") ? boundaries.opening(before, lower) : -1;
    Mention named = sentence.at(opening > lower ? opening - 1 : before);
    boolean state = false;
    for (int i = start; i < end; i++) {
      if (sentence.at(i) instanceof PartyMention inside && !inside.adjective()) {
        return null;
      }
      state |= sentence.entry(i).in("single_nouns") || sentence.entry(i).in("pair_nouns");
    }
    return state && named instanceof PartyMention party && !party.adjective() ? party : null;
  }

  /** "X, a friend of Y, who was appointed": Y only tells who X is. */
  private boolean describedByOther(int start, int end) {
    boolean indefinite = sentence.word(start).equals("a") || sentence.word(start).equals("an");
    boolean governed = false;
    for (int i = start + 1; i < end; i++) {
      if (sentence.at(i) instanceof Mention.PersonMention) {
        return indefinite && governed;
      }
      governed |= sentence.at(i) == null && sentence.entry(i).in("prepositions");
    }
    return false;
  }

  /** A comma that parts phrases, not that of "Lima, Peru". */
  private boolean parted(int i) {
    return sentence.word(i).equals(",")
        && !(sentence.at(i - 1) instanceof Mention.CityMention
            && sentence.at(i + 1) instanceof PartyMention);
  }
}
