package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads agreements that a general word announces, each with its date in brackets: "signed several
 * agreements, such as a Treaty of Friendship (1954); Trade Agreement (1961) and a Protocol on
 * Fisheries (1973)".
 */
final class ListedAgreements {
  /** Of one alone the clause itself tells. */
  private static final int FEWEST = 2;

  /** How far behind the general word the list may begin. */
  private static final int REACH = 8;

  private ListedAgreements() {}

  /** An agreement of the list. */
  private record Member(NounMention noun, String date) {}

  /**
   * The drafts of the general word, once for each agreement of its list; as they are without one.
   */
  static List<ClaimDraft> apart(
      AnnotatedSentence s, NounMention general, List<ClaimDraft> drafts, Words words) {
    boolean signed =
        drafts.stream()
            .anyMatch(
                draft ->
                    draft.rule().type() == RelationType.AGREEMENT
                        && draft.status() == Status.ASSERTED);
    int from = signed ? opening(s, general, words) : s.size();
    List<Member> members = from < s.size() ? members(s, from) : List.of();
    if (members.size() < FEWEST) {
      return drafts;
    }
    List<ClaimDraft> all = new ArrayList<>();
    for (Member member : members) {
      for (ClaimDraft draft : drafts) {
        all.add(
            draft
                .withSubtype(member.noun().classes().getOrDefault("agreement", ""))
                .withObject(ObjectText.of(s, member.noun()))
                .withDate(new Chosen(member.date(), Status.ASSERTED)));
      }
    }
    return all;
  }

  /** Where the list begins: behind "such as", "including" or a colon; the end if there is none. */
  private static int opening(AnnotatedSentence s, NounMention general, Words words) {
    int last = Math.min(s.size(), general.end() + REACH);
    for (int i = general.end(); i < last && !(s.at(i) instanceof TimeMention); i++) {
      boolean opens = words.in("exemplifying", s.word(i)) || words.in("listing", s.word(i));
      if (s.at(i) == null && opens) {
        return i + 1;
      }
    }
    return s.size();
  }

  /** Each agreement that a date in brackets follows, before the next one. */
  private static List<Member> members(AnnotatedSentence s, int from) {
    List<Member> members = new ArrayList<>();
    int start = from;
    for (TimeMention time : s.mentions(TimeMention.class, from, s.size())) {
      boolean bracketed = s.word(time.start() - 1).equals("(") && s.word(time.end()).equals(")");
      List<NounMention> nouns = s.nouns("agreement", start, time.start());
      if (bracketed && !nouns.isEmpty()) {
        members.add(new Member(nouns.get(0), time.date().first()));
      }
      start = time.end();
    }
    return members;
  }
}
