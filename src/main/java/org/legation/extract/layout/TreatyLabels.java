package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.CapitalisedNames;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads treaties of many states that stand behind a label, by what they are about: "Party to:
 * Biodiversity, Climate Change; signed, but not ratified: Law of the Sea".
 */
final class TreatyLabels {
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_NAME = 12;

  private final RuleBook rules;
  private final Words words;

  TreatyLabels(RuleBook rules, Words words) {
    this.rules = rules;
    this.words = words;
  }

  List<ClaimDraft> read(AnnotatedSentence s, Party subject) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int colon = 1; colon < s.size(); colon++) {
      Status status = s.word(colon).equals(":") ? status(s, colon) : null;
      if (status != null) {
        for (String name : names(s, colon + 1)) {
          drafts.add(
              ClaimDraft.of(rules.rule("list-membership"), status, subject, Party.NONE)
                  .withObject(name)
                  .withDate(new Chosen("", status)));
        }
      }
    }
    return drafts;
  }

  /** What the words before a colon say of the treaties behind it; null if they say nothing. */
  private @Nullable Status status(AnnotatedSentence s, int colon) {
    for (int start = Math.max(0, colon - LONGEST_LABEL); start < colon; start++) {
      boolean begins = start == 0 || s.tokens().get(start - 1).punctuation();
      String label = s.text(start, colon).toLowerCase(Locale.ROOT);
      if (begins && words.in("signed_labels", label)) {
        return Status.POSSIBLE;
      }
      if (begins && words.in("party_labels", label)) {
        return Status.ASSERTED;
      }
    }
    return null;
  }

  /** The names of a list, by its commas; it ends at a semicolon, or before the next label. */
  private static List<String> names(AnnotatedSentence s, int from) {
    List<String> names = new ArrayList<>();
    int start = from;
    for (int i = from; i <= s.size(); i++) {
      boolean ends = i == s.size() || s.word(i).equals(";") || s.word(i).equals(":");
      boolean stop = i == s.size() - 1 && s.word(i).equals(".");
      if (!ends && !stop && !s.word(i).equals(",")) {
        continue;
      }
      int first = s.word(start).equals("and") ? start + 1 : start;
      if (!s.word(i).equals(":") && isName(s, first, i)) {
        names.add(s.text(first, i));
      }
      start = i + 1;
      if (ends || stop) {
        break;
      }
    }
    return names;
  }

  private static boolean isName(AnnotatedSentence s, int from, int to) {
    return to - from <= LONGEST_NAME && CapitalisedNames.isTitle(s, from, to);
  }
}
