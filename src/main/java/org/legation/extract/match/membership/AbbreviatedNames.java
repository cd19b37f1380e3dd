package org.legation.extract.match.membership;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;

/** Organisations of which no more is known than an abbreviation. */
final class AbbreviatedNames {
  private static final int FEWEST_CAPITALS = 3;

  private AbbreviatedNames() {}

  /** "a member of the ABC": an abbreviation that the gazetteer does not know, and nothing more. */
  static @Nullable Mention behind(Rule rule, Clause clause, Region region) {
    AnnotatedSentence s = clause.sentence();
    int at = s.word(region.from() + 1).equals("the") ? region.from() + 2 : region.from() + 1;
    boolean of = s.word(region.from()).equals("of") || s.word(region.from()).equals("in");
    if (!rule.object().contains("membership") || !of || at >= region.to() || s.at(at) != null) {
      return null;
    }
    String text = s.tokens().get(at).text();
    boolean capitals =
        text.length() >= FEWEST_CAPITALS && text.chars().allMatch(Character::isUpperCase);
    boolean alone =
        at + 1 >= region.to()
            || s.at(at + 1) instanceof TimeMention
            || s.at(at + 1) == null && !goesOn(s, at + 1);
    return capitals && alone ? OrganisationMention.named(at, at + 1, text) : null;
  }

  /** Whether a list or name goes on at a token. */
  private static boolean goesOn(AnnotatedSentence s, int i) {
    return s.word(i).equals(",")
        || s.entry(i).in("coordinators")
        || s.word(i).equals("(")
        || s.tokens().get(i).capitalised();
  }
}
