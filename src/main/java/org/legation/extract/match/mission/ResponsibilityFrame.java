package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
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

/** "Responsibility for Y passed from the embassy in A to that in B": which post serves it. */
public final class ResponsibilityFrame implements Frame {
  private static final Set<String> FOR = Set.of("for", "over");

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause.Themes themes = clause.themes(rule);
    if (themes.isEmpty()) {
      return List.of();
    }
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    NounMention theme = themes.nouns().get(0);
    int end = themes.inSubject() ? p.subjectEnd() : p.complementEnd();
    List<Party> hosts = reading.parties().governed(s, new Region(theme.end(), end), FOR, clause);
    int behind = themes.inSubject() ? p.verb().end() : theme.end();
    List<NounMention> posts = s.nouns("mission", behind, p.complementEnd());
    Party host = hosts.size() == 1 ? hosts.get(0) : null;
    Party owner = host == null || posts.isEmpty() ? null : owner(s, posts, host, reading);
    if (host == null || owner == null || owner.equals(host)) {
      return List.of();
    }
    DateChooser.Chosen date = reading.dates().choose(clause, status, behind, behind, true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int i = behind; i < p.complementEnd(); i++) {
      boolean left = s.at(i) == null && s.word(i).equals("from");
      boolean reached = s.at(i) == null && s.word(i).equals("to");
      CityMention seat = left || reached ? seat(s, i + 1, p.complementEnd()) : null;
      if (seat != null && (reached || status == Status.ASSERTED)) {
        drafts.add(draft(rule, owner, host, s, seat, date.edtf(), left ? Status.ENDED : status));
      }
    }
    return drafts;
  }

  private static ClaimDraft draft(
      Rule rule,
      Party owner,
      Party host,
      AnnotatedSentence s,
      CityMention seat,
      String edtf,
      Status status) {
    boolean there = seat.city().country().equals(host.id());
    return ClaimDraft.of(rule, status, owner, host)
        .withSubtype(there ? "embassy" : "non-resident embassy")
        .withDate(new DateChooser.Chosen(edtf, status))
        .withPlace(s.text(seat.start(), seat.end()), seat.city().country());
  }

  /** "the embassy in A", "Embassy A", "that in A": the first city, before the next way-mark. */
  private static @Nullable CityMention seat(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i) instanceof CityMention city) {
        return city;
      }
      if (s.at(i) == null && (s.word(i).equals("from") || s.word(i).equals("to"))) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Party owner(
      AnnotatedSentence s, List<NounMention> posts, Party host, Reading reading) {
    for (NounMention post : posts) {
      for (Mention owner : reading.grammar().owners(s, post)) {
        if (owner instanceof PartyMention party && !party.party().equals(host)) {
          return party.party();
        }
      }
    }
    return reading.discourse().facing(host);
  }
}
