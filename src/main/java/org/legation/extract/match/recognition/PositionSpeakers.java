package org.legation.extract.match.recognition;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;

/** Whether one person or a party speaks where a body would have to. */
final class PositionSpeakers {
  private PositionSpeakers() {}

  /** "the president of Catalonia urged", "the Green Party urged": no body resolves. */
  static boolean spokenByOne(Rule rule, AnnotatedSentence s, Region subject) {
    return rule.type() == RelationType.RESOLUTION
        && (!s.nouns("leader", subject.from(), subject.to()).isEmpty()
            || s.nouns("body", subject.from(), subject.to()).stream()
                .anyMatch(noun -> "party".equals(noun.classes().get("body"))));
  }

  /** "X, a member of the Norwegian parliament", "the speaker of the parliament": one of them. */
  private static boolean spokenFor(AnnotatedSentence s, Region subject) {
    for (NounMention noun : s.nouns("body", subject.from(), subject.to())) {
      boolean person =
          !s.mentions(Mention.PersonMention.class, subject.from(), noun.start()).isEmpty()
              || !s.nouns("leader", subject.from(), noun.start()).isEmpty();
      if (!person) {
        return false;
      }
    }
    return true;
  }

  /** "body" stands for legislatures in a resolution; a ministry or party makes statements. */
  static boolean legislatureOnly(Rule rule, AnnotatedSentence s, Region subject) {
    if (!rule.type().code().equals("resolution")) {
      return false;
    }
    if (!rule.intransitive() && spokenFor(s, subject)) {
      return true;
    }
    for (NounMention noun : s.nouns("body", subject.from(), subject.to())) {
      if ("legislature".equals(noun.classes().get("body"))) {
        return false;
      }
    }
    return true;
  }
}
