package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** An organisation turns an applicant down: "its application was vetoed", "and was rejected". */
public final class MembershipRefusedFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    if (status != Status.DENIED || p.verb().negated()) {
      return List.of();
    }
    NounMention application = application(clause, reading);
    if (application == null && !(p.passive() && applies(clause))) {
      return List.of();
    }
    ClaimDraft before = applicationBefore(reading);
    List<Party> applicants =
        application == null
            ? reading.parties().subject(clause)
            : owners(clause, reading, application);
    if (applicants.isEmpty() && application != null && before != null && p.passive()) {
      applicants = List.of(before.actor());
    }
    List<String> organisations = organisations(rule, clause, reading, application);
    if (organisations.isEmpty() && before != null && applicants.contains(before.actor())) {
      organisations = List.of(before.object());
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    int next = p.index() + 1;
    if (next < clause.predicates().size() && applying(clause.predicates().get(next))) {
      // "was rejected when it applied in 1977"
      Clause applied = clause.other(next);
      int behind = applied.predicate().verb().end();
      date = reading.dates().choose(applied, status, behind, behind, true);
    }
    Clause parent = clause.parent();
    if (date.edtf().isEmpty()
        && parent != null
        && parent.predicate().verb().lemma().equals("apply")) {
      // "applied in 1962 and was rejected" is one record, of the year that is stated
      int applied = parent.predicate().verb().end();
      date = reading.dates().choose(parent, status, applied, applied, true);
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party applicant : applicants) {
      for (String organisation : organisations) {
        drafts.add(
            ClaimDraft.of(rule, status, applicant, Party.NONE)
                .withObject(organisation)
                .withDate(date));
      }
    }
    return drafts;
  }

  private static boolean applying(Predicate p) {
    return p.conjunction().equals("when") && p.verb().lemma().equals("apply");
  }

  /** The application that the sentence before told of last; null if it told of none. */
  private static @Nullable ClaimDraft applicationBefore(Reading reading) {
    ClaimDraft last = null;
    for (ClaimDraft draft : ClaimDraft.toldBefore(reading.discourse())) {
      if (draft.rule().type() == RelationType.MEMBERSHIP && draft.status() == Status.POSSIBLE) {
        last = draft;
      }
    }
    return last;
  }

  /** The application that is refused; null if the clause names none. */
  private static @Nullable NounMention application(Clause clause, Reading reading) {
    Region region = clause.predicate().passive() ? clause.subject() : clause.complement();
    AnnotatedSentence s = clause.sentence();
    for (NounMention noun : s.nouns("application", region.from(), region.to())) {
      if (reading.grammar().governor(s, noun, region.from()).isEmpty()) {
        return noun;
      }
    }
    return null;
  }

  /** Whether the sentence tells of an application at all. */
  private static boolean applies(Clause clause) {
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().lemma().equals("apply")) {
        return true;
      }
    }
    AnnotatedSentence s = clause.sentence();
    return !s.nouns("application", 0, s.size()).isEmpty();
  }

  private static List<Party> owners(Clause clause, Reading reading, NounMention application) {
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), application)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    return owners;
  }

  private static List<String> organisations(
      Rule rule, Clause clause, Reading reading, @Nullable NounMention application) {
    Predicate p = clause.predicate();
    Map<String, Mention> found = new LinkedHashMap<>();
    if (application != null) {
      int end = p.passive() ? p.subjectEnd() : p.complementEnd();
      found.putAll(
          Organisations.nearest(rule, clause, reading, new Region(application.end(), end)));
      if (found.isEmpty()) {
        found.putAll(Organisations.before(clause, application));
      }
    }
    if (found.isEmpty() && applies(clause)) {
      found.putAll(Organisations.named(clause, p.verb().start()));
    }
    return List.copyOf(found.keySet());
  }
}
