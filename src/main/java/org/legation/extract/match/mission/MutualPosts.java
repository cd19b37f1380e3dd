package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Reads "have relations, with embassies in each other's capitals": a post of each in the other. */
public final class MutualPosts {
  /** Words of "with resident embassies", and of "in each of their capitals". */
  private static final int LONGEST_PHRASE = 4;

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public MutualPosts(RuleBook rules) {
    this.rules = rules;
  }

  /** The posts of the two whose relations the sentence tells. */
  public List<ClaimDraft> match(AnnotatedSentence s, List<ClaimDraft> told) {
    if (told.isEmpty()) {
      return List.of();
    }
    List<ClaimDraft> relations =
        told.stream()
            .filter(draft -> draft.rule().type() == RelationType.RELATIONS)
            .filter(draft -> draft.status() == Status.ASSERTED)
            .toList();
    boolean posts = told.stream().anyMatch(draft -> draft.rule().type() == RelationType.MISSION);
    if (relations.isEmpty() || posts || !onePair(relations)) {
      return List.of();
    }
    Party a = relations.get(0).actor();
    Party b = relations.get(0).counterpart();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (NounMention post : s.nouns("mission", 0, s.size())) {
      if (post.plural() && led(s, post) && mutual(s, post.end())) {
        drafts.add(draft(post, a, b));
        drafts.add(draft(post, b, a));
      }
    }
    return drafts;
  }

  private ClaimDraft draft(NounMention post, Party sender, Party host) {
    return ClaimDraft.of(rules.rule("noun-missions-mutual"), Status.ASSERTED, sender, host)
        .withSubtype(post.classes().getOrDefault("mission", ""))
        .asMutual();
  }

  private static boolean onePair(List<ClaimDraft> relations) {
    ClaimDraft first = relations.get(0);
    return relations.stream()
        .allMatch(
            draft ->
                draft.actor().equals(first.actor())
                    && draft.counterpart().equals(first.counterpart()));
  }

  private static boolean led(AnnotatedSentence s, NounMention post) {
    int with = post.start() - 1;
    while (with > post.start() - LONGEST_PHRASE
        && s.at(with) == null
        && !s.word(with).equals("with")
        && !s.in(with, "coordinators")) {
      with--;
    }
    return s.word(with).equals("with");
  }

  /** "in each other's capitals", "in the other's capital", "in their respective capitals". */
  private static boolean mutual(AnnotatedSentence s, int in) {
    if (!s.word(in).equals("in")) {
      return false;
    }
    for (int i = in + 1; i <= in + LONGEST_PHRASE; i++) {
      Mention at = s.at(i);
      boolean other =
          at instanceof PronounMention pronoun && pronoun.pronoun() == Mention.Pronoun.EACH_OTHER;
      if (other || s.word(i).equals("respective")) {
        return true;
      }
    }
    return false;
  }
}
