package org.legation.extract.match.office;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Persons who follow one another in an office: "A, B and C succeeded one another as consuls", "in
 * the same capacity", which is the office told of before.
 */
public final class SuccessionFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    // the subject may end at what stands between the commas behind a name
    int start = p.index() == 0 ? 0 : clause.other(p.index() - 1).predicate().verb().end();
    List<PersonMention> named = s.mentions(PersonMention.class, start, p.verb().start());
    boolean oneAnother =
        s.at(p.complementStart()) instanceof PronounMention pronoun
            && pronoun.pronoun() == Pronoun.EACH_OTHER;
    if (p.passive() || !oneAnother || named.isEmpty()) {
      return List.of();
    }
    PersonMention last = named.get(named.size() - 1);
    List<PersonMention> all = HolderList.around(s, last, start, p.verb().start());
    List<NounMention> offices = s.nouns("office", p.complementStart(), p.complementEnd());
    OfficeParties.Sent sent =
        offices.isEmpty()
            ? toldBefore(reading)
            : OfficeSides.named(clause, reading, offices.get(0), clause.complement());
    Party from = sent.from();
    Party to = sent.to();
    if (all.size() < 2 || from == null || to == null) {
      return List.of();
    }
    String kind = offices.isEmpty() ? "" : offices.get(0).classes().getOrDefault("office", "");
    return all.stream()
        .map(
            holder ->
                ClaimDraft.of(rule, status, from, to)
                    .withSubtype(kind)
                    .withObject(s.text(holder.start(), holder.end())))
        .toList();
  }

  /** The office of the holder told of last; of nobody if none was. */
  private static OfficeParties.Sent toldBefore(Reading reading) {
    List<Party> last = reading.discourse().persons().lastPost();
    if (last.size() == 2) {
      return new OfficeParties.Sent(last.get(0), last.get(1));
    }
    return ClaimDraft.toldBefore(reading.discourse()).stream()
        .filter(deed -> deed.rule().type() == RelationType.OFFICE_HOLDER)
        .findFirst()
        .map(deed -> new OfficeParties.Sent(deed.actor(), deed.counterpart()))
        .orElse(new OfficeParties.Sent(null, null));
  }
}
