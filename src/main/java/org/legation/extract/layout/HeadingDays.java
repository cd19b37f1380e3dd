package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legation.extract.Claim;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.model.RelationType;
import org.legation.model.Span;
import org.legation.model.Status;

/**
 * Dates an event that only a heading names by the day that the text below tells of it: "Recognition
 * of Chile, 1905" and, below, the one day of that year on which something was done.
 */
final class HeadingDays {
  private static final int YEAR_DIGITS = 4;

  private HeadingDays() {}

  /** A sentence below a heading. */
  record Told(AnnotatedSentence words, Span span) {}

  /** The claims of a heading once more, each with the day that a sentence below tells. */
  static List<Claim> of(List<Claim> ofHeading, List<Told> below) {
    List<Claim> dated = new ArrayList<>();
    for (Claim claim : ofHeading) {
      if (claim.date().length() != YEAR_DIGITS || !datable(claim.type())) {
        continue;
      }
      // a day of something else may stand beside the day of a post
      boolean post = claim.type() == RelationType.MISSION;
      Map<String, Span> days =
          post && withRelations(claim, ofHeading) ? ofPost(claim, below) : days(claim, below, post);
      if (days.size() > 1) {
        // of several days that of the first sentence which has one, if it names what the heading
        // does
        days = days(claim, first(claim, below), true);
      }
      if (days.size() == 1) {
        days.forEach((day, span) -> dated.add(claim.told(day, span)));
      }
    }
    return dated;
  }

  /** "Establishment of Relations and the Legation in A, 1832": of both at once. */
  private static boolean withRelations(Claim post, List<Claim> ofHeading) {
    return ofHeading.stream()
        .anyMatch(
            claim -> claim.type() == RelationType.RELATIONS && claim.date().equals(post.date()));
  }

  /** The days of sentences that say of a post that it opened. */
  private static Map<String, Span> ofPost(Claim claim, List<Told> below) {
    List<Told> opens = below.stream().filter(told -> opens(told.words())).toList();
    return days(claim, opens, true);
  }

  private static boolean opens(AnnotatedSentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.at(i) == null && s.entry(i).in("opening_words")) {
        return true;
      }
    }
    return false;
  }

  private static List<Told> first(Claim claim, List<Told> below) {
    return below.stream()
        .filter(told -> !days(claim, List.of(told), false).isEmpty())
        .limit(1)
        .toList();
  }

  private static boolean datable(RelationType type) {
    return type == RelationType.RECOGNITION
        || type == RelationType.RELATIONS
        || type == RelationType.MISSION;
  }

  /**
   * The days and months of the claim's year.
   *
   * @param named only those of sentences that name what the heading names
   */
  private static Map<String, Span> days(Claim claim, List<Told> below, boolean named) {
    Map<String, Span> days = new LinkedHashMap<>();
    for (Told told : below) {
      AnnotatedSentence s = told.words();
      if (wishes(s)
          || named && !names(s, claim.type())
          || claim.status() == Status.ENDED && (renews(s) || !isOfDiplomacy(s))) {
        continue;
      }
      for (TimeMention time : s.mentions(TimeMention.class, 0, s.size())) {
        DateMention date = time.date();
        String edtf = date.first();
        boolean within = edtf.startsWith(claim.date() + "-");
        boolean when = date.role() == Role.AT || date.role() == Role.SINCE;
        if (within && when && !before(s, date)) {
          days.putIfAbsent(edtf, told.span());
        }
      }
    }
    return days;
  }

  /** "On 3 May X proposed that Y be recognised": on a day when it was not done yet. */
  private static boolean wishes(AnnotatedSentence s) {
    boolean wishing = false;
    boolean that = false;
    for (int i = 0; i < s.size(); i++) {
      boolean plain = s.at(i) == null;
      wishing |= plain && s.in(i, "wishing_words");
      that |= wishing && s.word(i).equals("that");
      if (that && s.word(i).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** "Following an announcement on 23 March, ...": the day of what went before. */
  private static boolean before(AnnotatedSentence s, DateMention date) {
    if (!s.entry(0).in("going_before")) {
      return false;
    }
    for (int i = 0; i < date.start(); i++) {
      if (s.word(i).equals(",") && s.at(i) == null) {
        return false;
      }
    }
    return true;
  }

  /** "A coup took place on 3 May" only says why, and on no day, relations were broken off. */
  private static boolean isOfDiplomacy(AnnotatedSentence s) {
    return !s.mentions(NounMention.class, 0, s.size()).isEmpty()
        || !s.mentions(PartyMention.class, 0, s.size()).isEmpty();
  }

  /** "Relations were resumed on 3 May": no day on which they ended. */
  private static boolean renews(AnnotatedSentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.entry(i).in("renewing_words")) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(AnnotatedSentence s, RelationType type) {
    String noun = type.code();
    boolean mentioned =
        s.mentions(NounMention.class, 0, s.size()).stream().anyMatch(m -> m.of(noun));
    for (int i = 0; i < s.size() && !mentioned && type == RelationType.RECOGNITION; i++) {
      mentioned = s.entry(i).in("recognizing_words");
    }
    return mentioned;
  }
}
