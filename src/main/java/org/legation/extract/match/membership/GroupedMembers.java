package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.Clause;

/** "A member of A and B in 1978 and of C and D in 1979": each group has the date behind it. */
final class GroupedMembers {
  private static final int FEWEST_GROUPS = 2;

  private final List<TimeMention> dates;

  private GroupedMembers(List<TimeMention> dates) {
    this.dates = dates;
  }

  /** The groups of a clause; without any if its dates do not each stand behind a member. */
  static GroupedMembers of(Clause clause, Collection<Mention> members) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<TimeMention> dates = new ArrayList<>();
    int last = 0;
    for (Mention member : members) {
      last = Math.max(last, member.end());
    }
    for (TimeMention time : s.mentions(TimeMention.class, p.verb().end(), p.complementEnd())) {
      DateMention date = time.date();
      boolean plain = date.role() == Role.AT || date.role() == Role.SINCE;
      if (!plain || !behindMember(s, time, members)) {
        return new GroupedMembers(List.of());
      }
      dates.add(time);
    }
    boolean all = dates.size() >= FEWEST_GROUPS && dates.get(dates.size() - 1).start() >= last;
    return new GroupedMembers(all ? dates : List.of());
  }

  private static boolean behindMember(
      AnnotatedSentence s, TimeMention time, Collection<Mention> members) {
    int at = time.start() - 1;
    while (s.at(at) == null && (s.in(at, "prepositions") || s.word(at).equals(","))) {
      at--;
    }
    if (s.word(at).equals(")")) {
      // its abbreviation
      while (at > 0 && !s.word(at).equals("(")) {
        at--;
      }
      at--;
    }
    int end = at + 1;
    return members.stream().anyMatch(member -> member.end() == end);
  }

  /** The date of a member's group; null if there are no groups. */
  @Nullable DateMention dateOf(Mention member) {
    return dates.stream()
        .filter(time -> time.start() >= member.end())
        .findFirst()
        .map(TimeMention::date)
        .orElse(null);
  }
}
