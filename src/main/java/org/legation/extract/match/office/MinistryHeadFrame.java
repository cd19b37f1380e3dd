package org.legation.extract.match.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A named person at the head of a foreign ministry: "X headed the ministry from 2012 to 2015". */
public final class MinistryHeadFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Region persons = p.passive() ? clause.complement() : clause.subject();
    Region ministries = p.passive() ? clause.subject() : clause.complement();
    NounMention ministry = ministry(s, ministries);
    List<PersonMention> named = s.mentions(PersonMention.class, persons.from(), persons.to());
    if (ministry == null || named.isEmpty()) {
      return List.of();
    }
    Party owner = OfficeParties.owner(clause, reading, ministry);
    Party of = owner == null ? reading.discourse().subject() : owner;
    if (of == null || owner == null && reading.discourse().pair()) {
      return List.of();
    }
    int end = p.verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, end, end, false);
    PersonMention head = named.get(0);
    return OfficeTenure.told(
        clause,
        ClaimDraft.of(rule, date.status(), of, Party.NONE)
            .withSubtype("foreign minister")
            .withObject(s.text(head.start(), head.end()))
            .withDate(date),
        reading);
  }

  /** "the ministry", "the Norwegian foreign ministry"; not "the ministry of defence". */
  private static @Nullable NounMention ministry(AnnotatedSentence s, Region region) {
    for (NounMention noun : s.nouns("body", region.from(), region.to())) {
      boolean ministry = false;
      boolean foreign = false;
      for (int i = noun.start(); i < noun.end(); i++) {
        ministry |= s.in(i, "ministry_words");
        foreign |= s.in(i, "foreign_words");
      }
      boolean bare = !s.word(noun.end()).equals("of") && s.in(noun.start() - 1, "determiners");
      if (ministry && (foreign || bare)) {
        return noun;
      }
    }
    return null;
  }
}
