package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "Never recognised the annexation of X": a statement about X. */
public final class NonRecognitionFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause.Themes themes = clause.themes(rule);
    if (themes.isEmpty()) {
      return List.of();
    }
    NounMention theme = themes.nouns().get(0);
    boolean accepted = theme.of("annexation") && told(clause);
    // "neither X nor Y recognised the elections"
    boolean neither =
        reading
            .words()
            .in("denying_openers", clause.sentence().word(clause.predicate().subjectStart()));
    boolean denied = neither || clause.predicate().verb().negated() || refused(clause, reading);
    if (!denied && !accepted) {
      return List.of();
    }
    AnnotatedSentence s = clause.sentence();
    Set<Party> about =
        new LinkedHashSet<>(
            reading
                .parties()
                .governed(
                    s,
                    new Clause.Region(theme.end(), clause.predicate().complementEnd()),
                    theme.of("election") ? Set.of("of", "in") : Set.of("of"),
                    clause));
    // "the Soviet annexation of the Baltic states": of others than whom its adjective names
    boolean annexed =
        s.word(theme.end()).equals("of") && !(s.at(theme.end() + 1) instanceof TimeMention);
    for (Mention owner :
        about.isEmpty() && !annexed ? reading.grammar().owners(s, theme) : List.<Mention>of()) {
      about.addAll(reading.parties().of(owner, clause, false));
    }
    Party facing = facing(clause, reading);
    if (facing != null && about.stream().noneMatch(facing::equals) && theme.of("annexation")) {
      // "never recognised the Soviet annexation", in an article on two sides: that of the other
      about = annexed ? about : new LinkedHashSet<>(Set.of(facing));
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party actor : reading.parties().agents(clause)) {
      for (Party party : about) {
        if (!actor.equals(party)) {
          DateChooser.Chosen date =
              reading
                  .dates()
                  .choose(
                      clause,
                      status,
                      clause.predicate().verb().end(),
                      clause.predicate().verb().end(),
                      true);
          drafts.add(
              ClaimDraft.of(rule, status, actor, party)
                  .withDate(new DateChooser.Chosen(date.edtf(), status)));
        }
      }
    }
    return drafts;
  }

  /** "recognised the annexation of X in 1938": a position, too, where it is told as a fact. */
  private static boolean told(Clause clause) {
    Predicate p = clause.predicate();
    return p.verb().modal().isEmpty()
        && p.verb().kind() == VerbGroup.Kind.FINITE
        && !p.verb().lemma().equals("accept");
  }

  /** "refused to recognise". */
  private static boolean refused(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    return parent != null
        && clause.predicate().link() == Predicate.Link.INFINITIVE
        && !parent.predicate().verb().negated()
        && reading.words().in("withholding_verbs", parent.predicate().verb().lemma());
  }

  /** The other side of an article on two, which the one that did not recognise faces. */
  private static @Nullable Party facing(Clause clause, Reading reading) {
    List<Party> actors = reading.parties().subject(clause);
    return !reading.discourse().pair() || actors.size() != 1
        ? null
        : reading.discourse().facing(actors.get(0));
  }
}
