package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads deeds of another kind that a clause goes on to without its verb: "Relations were
 * established in 1973 and an embassy in A in 1980", "recognition came in 1971, and relations in
 * 1973".
 */
final class GappedKinds {
  private static final Set<RelationType> BETWEEN_TWO =
      EnumSet.of(RelationType.RELATIONS, RelationType.RECOGNITION, RelationType.AGREEMENT);

  private final Rule posts;
  private final Rule relations;

  GappedKinds(RuleBook rules) {
    this.posts = rules.rule("mission-opened");
    this.relations = rules.rule("relations-established");
  }

  /** The drafts of a clause with the deeds of another kind told in short behind its date. */
  List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    ClaimDraft model = told.isEmpty() ? null : told.get(0);
    Predicate p = clause.predicate();
    boolean shared =
        model != null
            && BETWEEN_TWO.contains(model.rule().type())
            && model.status() == Status.ASSERTED
            && !model.date().isEmpty()
            && reading.words().in("shared_verbs", p.verb().lemma());
    if (model == null || !shared) {
      return told;
    }
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    List<ClaimDraft> drafts = new ArrayList<>(told);
    for (TimeMention first : s.mentions(TimeMention.class, region.from(), region.to())) {
      for (NounMention noun : s.mentions(NounMention.class, first.end(), region.to())) {
        ClaimDraft further = told(s, noun, model, reading);
        if (further != null) {
          drafts.add(further);
        }
      }
      break;
    }
    return drafts;
  }

  private @Nullable ClaimDraft told(
      AnnotatedSentence s, NounMention noun, ClaimDraft model, Reading reading) {
    if (noun.of("mission") && !noun.plural()) {
      return post(s, noun, model, reading);
    }
    TimeMention date = NounDates.rightBehind(s, noun.end());
    boolean relating =
        noun.of("relations")
            && model.rule().type() == RelationType.RECOGNITION
            && joined(s, noun.start() - 1)
            && date != null;
    return relating && date != null
        ? ClaimDraft.of(relations, model.status(), model.actor(), model.counterpart())
            .withSubtype("diplomatic")
            .withDate(reading.dates().read(date.date(), model.status(), true))
        : null;
  }

  /** "and an embassy in A in 1980": a post of the one side in the land of the other. */
  private @Nullable ClaimDraft post(
      AnnotatedSentence s, NounMention noun, ClaimDraft model, Reading reading) {
    int article = noun.start() - 1;
    boolean opened = s.at(article) == null && s.in(article, "articles") && joined(s, article - 1);
    if (!opened
        || !s.in(noun.end(), "place_prepositions")
        || !(s.at(noun.end() + 1) instanceof CityMention city)) {
      return null;
    }
    TimeMention date = NounDates.rightBehind(s, city.end());
    Party host = reading.party(city.city().country());
    boolean ofActor = host.equals(model.counterpart());
    if (date == null || !ofActor && !host.equals(model.actor())) {
      return null;
    }
    Party sender = ofActor ? model.actor() : model.counterpart();
    return ClaimDraft.of(posts, model.status(), sender, host)
        .withSubtype(noun.classes().getOrDefault("mission", ""))
        .withPlace(PlaceNames.name(s, city), city.city().country())
        .withDate(reading.dates().read(date.date(), model.status(), true));
  }

  private static boolean joined(AnnotatedSentence s, int joint) {
    return s.at(joint) == null
        && (s.in(joint, "coordinators") || s.word(joint).equals(",") || s.word(joint).equals(";"));
  }
}
