package org.legation.extract.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.lexicon.VerbForm;

/**
 * What a heading or lead-in without a colon says of each state that is listed below it: "Countries
 * that recognise Chile", "These states have embassies in Lima", "Below is a list of states with
 * which Chile has no relations".
 *
 * @param before what stands before the state in a sentence that says it
 * @param after what stands behind it
 */
record Announcement(String before, String after) {
  private static final int LONGEST = 40;

  /** The sentence about one of the states. */
  String about(String state) {
    // states with which there are "no relations" are those without diplomatic ones
    return (before + " " + state + " " + after)
        .strip()
        .replace(" no relations", " no diplomatic relations");
  }

  /** What words announce; null if they announce no states. */
  static @Nullable Announcement of(AnnotatedSentence s) {
    int end = end(s);
    if (end == 0 || s.size() > LONGEST || excepts(s)) {
      return null;
    }
    int noun = 0;
    while (noun < end && free(s, noun) && opens(s, noun)) {
      noun++;
    }
    if (noun < end && s.entry(noun).in("announced_nouns")) {
      boolean pointed = s.entry(noun + 1).in("announcing_places");
      for (int i = 0; i < noun; i++) {
        pointed |= pointer(s, i) || Character.isDigit(s.word(i).charAt(0));
      }
      return noun(s, noun, end, pointed);
    }
    return withRoom(s, end);
  }

  /** "All of these states except Chile": what is said is not of each. */
  private static boolean excepts(AnnotatedSentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.entry(i).in("exception_words")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word names nothing: "these states" is what the list tells. */
  private static boolean free(AnnotatedSentence s, int i) {
    return s.at(i) == null || s.at(i) instanceof PronounMention;
  }

  private static boolean opens(AnnotatedSentence s, int i) {
    return !s.entry(i).in("announced_nouns")
        && (s.entry(i).in("announcing_words") || Character.isDigit(s.word(i).charAt(0)));
  }

  private static boolean pointer(AnnotatedSentence s, int i) {
    return s.entry(i).in("listing_words");
  }

  /** Without a full stop or colon, and without "include", "are as follows". */
  private static int end(AnnotatedSentence s) {
    int end = s.size();
    while (end > 0 && s.tokens().get(end - 1).punctuation()) {
      end--;
    }
    while (end > 1
        && s.at(end - 1) == null
        && (s.entry(end - 1).in("announcing_ends") || s.entry(end - 1).in("announcing_places"))) {
      end--;
    }
    return end;
  }

  /** "countries that …", "states with which …": what follows the noun is said of each. */
  private static @Nullable Announcement noun(
      AnnotatedSentence s, int noun, int end, boolean pointed) {
    int from = noun + 1;
    while (from < end && s.entry(from).in("announcing_places")) {
      // "the states listed below have …"
      from++;
    }
    if (from >= end) {
      return null;
    }
    String word = s.word(from);
    String rest = s.text(from, end);
    if (s.entry(from).in("announcing_relatives")) {
      String said = s.text(from + 1, end);
      return verb(s, from + 1) ? new Announcement("", said) : new Announcement(said, "");
    }
    if (word.equals("where")) {
      return new Announcement(s.text(from + 1, end) + " in", "");
    }
    String next = s.word(from + 1);
    if (next.equals("which") || next.equals("whom")) {
      return new Announcement(s.text(from + 2, end) + " " + word, "");
    }
    if (word.equals("with") || word.equals("having")) {
      return new Announcement("", "has " + s.text(from + 1, end));
    }
    if (word.equals("without")) {
      return new Announcement("", "has no " + s.text(from + 1, end));
    }
    return verb(s, from) ? verbal(s, from, end, rest, pointed) : object(s, from, end, rest);
  }

  /** "states recognised by X", "countries maintaining an embassy", "these states recognise X". */
  private static @Nullable Announcement verbal(
      AnnotatedSentence s, int from, int end, String rest, boolean pointed) {
    int verb = s.word(from).equals("not") ? from + 1 : from;
    VerbForm going = s.entry(verb).verbForm(VerbForm.Form.GERUND);
    if (going != null) {
      String not = verb > from ? "does not " : "";
      return new Announcement("", not + going.lemma() + " " + s.text(verb + 1, end));
    }
    boolean passive =
        s.entry(verb).verbForm(VerbForm.Form.PAST_PARTICIPLE) != null
            && s.entry(verb).auxiliary() == null
            && s.text(verb + 1, end).contains("by ");
    if (passive) {
      return new Announcement("", "is " + rest);
    }
    // "Countries recognise X" of nobody in particular
    return pointed ? new Announcement("", rest) : null;
  }

  /** "countries Chile has relations with": a clause whose object the noun is. */
  private static @Nullable Announcement object(
      AnnotatedSentence s, int from, int end, String rest) {
    boolean clause = false;
    for (int i = from + 1; i < end; i++) {
      clause |= s.at(i) == null && verb(s, i);
    }
    return clause && s.at(from) != null ? new Announcement(rest, "") : null;
  }

  /** "Chile has embassies in these states": the noun stands within the sentence. */
  private static @Nullable Announcement withRoom(AnnotatedSentence s, int end) {
    for (int noun = 1; noun < end; noun++) {
      if (!s.entry(noun).in("announced_nouns")) {
        continue;
      }
      int first = noun;
      while (first > 0 && free(s, first - 1) && opens(s, first - 1)) {
        first--;
      }
      int last = noun + 1;
      while (last < end && s.entry(last).in("announcing_places")) {
        last++;
      }
      boolean pointed = last > noun + 1;
      for (int i = first; i < noun; i++) {
        pointed |= pointer(s, i) || Character.isDigit(s.word(i).charAt(0));
      }
      if (pointed && first > 0) {
        return new Announcement(s.text(0, first), s.text(last, end));
      }
    }
    return null;
  }

  private static boolean verb(AnnotatedSentence s, int i) {
    int at = s.word(i).equals("not") || s.entry(i).adverb() ? i + 1 : i;
    return s.entry(at).auxiliary() != null
        || !s.entry(at).verbForms().isEmpty() && !s.entry(at).alsoNoun();
  }

  /** Whether words say that something is not so. */
  boolean negative() {
    for (String word : (before + " " + after).toLowerCase(Locale.ROOT).split(" ")) {
      if (word.equals("no") || word.equals("not") || word.equals("never")) {
        return true;
      }
    }
    return false;
  }
}
