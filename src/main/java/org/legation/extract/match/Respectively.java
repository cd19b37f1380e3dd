package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;

/**
 * Reads "respectively": the first of one list belongs to the first of the other, the second to the
 * second.
 */
public final class Respectively {
  private static final String WORD = "respectively";

  private Respectively() {}

  /** The drafts of a clause, each with its own date and side. */
  public static List<ClaimDraft> apart(Clause clause, List<ClaimDraft> told, Reading reading) {
    if (told.size() < 2 || !said(clause)) {
      return FormerAndLatter.apart(clause, told, reading);
    }
    List<String> dates = dates(clause);
    List<Function<ClaimDraft, Object>> lists =
        List.of(ClaimDraft::object, ClaimDraft::place, ClaimDraft::counterpart, ClaimDraft::actor);
    List<ClaimDraft> drafts = new ArrayList<>(told);
    List<Object> actors = distinct(told, ClaimDraft::actor);
    for (Function<ClaimDraft, Object> list : lists.subList(0, lists.size() - 1)) {
      List<Object> members = distinct(told, list);
      boolean crossed =
          actors.size() > 1
              && members.size() == actors.size()
              && told.size() == members.size() * actors.size();
      if (crossed) {
        drafts.removeIf(d -> actors.indexOf(d.actor()) != members.indexOf(list.apply(d)));
        break;
      }
    }
    for (Function<ClaimDraft, Object> list : lists) {
      List<Object> members = distinct(drafts, list);
      if (dates.size() > 1 && members.size() == dates.size()) {
        drafts.replaceAll(
            d ->
                d.withDate(
                    new DateChooser.Chosen(dates.get(members.indexOf(list.apply(d))), d.status())));
        return drafts;
      }
    }
    return drafts;
  }

  /** Whether a clause ends in "respectively". */
  public static boolean said(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (int i = p.leadStart(); i < p.complementEnd(); i++) {
      if (s.word(i).equals(WORD)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> dates(Clause clause) {
    Predicate p = clause.predicate();
    List<String> dates = new ArrayList<>();
    for (TimeMention time :
        clause.sentence().mentions(TimeMention.class, p.leadStart(), p.complementEnd())) {
      if (!time.date().adjective() && time.date().role() != Role.RELATIVE_TO) {
        dates.add(time.date().first());
      }
    }
    return dates;
  }

  private static List<Object> distinct(
      List<ClaimDraft> drafts, Function<ClaimDraft, Object> member) {
    return new ArrayList<>(new LinkedHashSet<>(drafts.stream().map(member).toList()));
  }
}
