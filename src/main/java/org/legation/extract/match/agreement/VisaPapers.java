package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Agreements whose name says that they end the need for visas: two facts, of the same day. */
public final class VisaPapers {
  private final Rule rule;
  private final Set<String> visas;
  private final Set<String> ends;

  /** Takes from the book the rules that it matches. */
  public VisaPapers(RuleBook rules, Words words) {
    this.rule = rules.rule("visa-abolished");
    this.visas = words.set("visa_words");
    this.ends = words.set("visa_ends");
  }

  /** "signed an agreement on the abolition of visas": that the visas are abolished. */
  public List<ClaimDraft> waivers(List<ClaimDraft> drafts) {
    List<ClaimDraft> waivers = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      boolean signed =
          draft.rule().type() == RelationType.AGREEMENT && draft.status() == Status.ASSERTED;
      if (signed && waives(draft.object().toLowerCase(Locale.ROOT))) {
        waivers.add(
            ClaimDraft.of(rule, draft.status(), draft.actor(), draft.counterpart())
                .withDate(new DateChooser.Chosen(draft.date(), draft.status())));
      }
    }
    return waivers;
  }

  private boolean waives(String name) {
    return visas.stream().anyMatch(name::contains) && ends.stream().anyMatch(name::contains);
  }
}
