package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A post in one state that serves another: "accredited to X from its embassy in Y". */
final class AccreditationFrame implements Frame {
  private static final String NON_RESIDENT = "non-resident ";

  /**
   * "represented by its embassy in A and an honorary consulate in B": a further post in the host.
   */
  private static List<ClaimDraft> resident(
      Rule rule, Clause clause, Status status, Reading reading, Party sender, Party host) {
    AnnotatedSentence s = clause.sentence();
    List<NounMention> missions =
        s.nouns("mission", clause.complement().from(), clause.complement().to());
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int k = 1; k < missions.size(); k++) {
      int end = k + 1 < missions.size() ? missions.get(k + 1).start() : clause.complement().to();
      for (PlaceReader.Found place :
          reading
              .places()
              .cities(s, missions.get(k).end(), end, reading.words().set("place_prepositions"))) {
        if (place.country().equals(host.id())) {
          drafts.add(
              ClaimDraft.of(rule, status, sender, host)
                  .withSubtype(missions.get(k).classes().getOrDefault("mission", ""))
                  .withPlace(place.name(), place.country()));
        }
      }
    }
    return drafts;
  }

  /**
   * "is represented by its trade office in A", "is represented in A": no third country, so a
   * mission there.
   */
  private static List<ClaimDraft> represented(
      Rule rule,
      Clause clause,
      Reading reading,
      List<Party> senders,
      List<PlaceReader.Found> places,
      DateChooser.Chosen date) {
    List<NounMention> missions =
        clause.sentence().nouns("mission", clause.complement().from(), clause.complement().to());
    List<ClaimDraft> drafts = new ArrayList<>();
    boolean inCity =
        missions.isEmpty() && clause.sentence().word(clause.complement().from()).equals("in");
    boolean by =
        !missions.isEmpty()
            && seat(clause.sentence().word(clause.complement().from()), reading)
            && seat(
                reading
                    .grammar()
                    .governor(clause.sentence(), missions.get(0), clause.complement().from()),
                reading);
    boolean ofAnother =
        !missions.isEmpty()
            && reading.grammar().owners(clause.sentence(), missions.get(0)).stream()
                .flatMap(owner -> reading.parties().of(owner, clause, false).stream())
                .anyMatch(owner -> !senders.contains(owner));
    for (Party sender : by && !ofAnother || inCity ? senders : List.<Party>of()) {
      for (PlaceReader.Found place : places) {
        Party there = reading.party(place.country());
        // a post in a third country serves the other side at this place of the article
        Party facing = reading.discourse().facing(sender);
        boolean serves = !inCity && reading.discourse().other() != null && facing != null;
        Party host = serves && facing != null ? facing : there;
        String kind =
            inCity ? "diplomatic mission" : missions.get(0).classes().getOrDefault("mission", "");
        if (!place.country().isEmpty() && !host.equals(sender) && !there.equals(sender)) {
          drafts.add(
              ClaimDraft.of(rule, date.status(), sender, host)
                  .withSubtype(host.equals(there) ? kind : elsewhere(kind))
                  .withDate(date)
                  .withPlace(place.name(), place.country()));
        }
      }
    }
    return drafts;
  }

  private static String elsewhere(String kind) {
    return kind.startsWith(NON_RESIDENT) ? kind : NON_RESIDENT + kind;
  }

  /** "X's ambassador in A": who serves another state as well; null if the subject is nobody. */
  private static @Nullable NounMention holderIn(AnnotatedSentence s, Region subject) {
    return s.nouns("mission", subject.from(), subject.to()).isEmpty()
        ? s.nouns("office", subject.from(), subject.to()).stream().findFirst().orElse(null)
        : null;
  }

  /** "X's ambassador to Y is also accredited to Z": of a post, where nobody is named. */
  private static boolean ambassadorTo(
      AnnotatedSentence s, @Nullable NounMention holder, Region subject) {
    return holder != null
        && !holder.plural()
        && s.word(holder.end()).equals("to")
        && s.mentions(Mention.PersonMention.class, subject.from(), subject.to()).isEmpty();
  }

  private static List<Party> owners(Clause clause, Reading reading, NounMention holder) {
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), holder)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    return owners;
  }

  private static boolean eachOther(AnnotatedSentence s, Region region) {
    return s.mentions(PronounMention.class, region.from(), region.to()).stream()
        .anyMatch(pronoun -> pronoun.pronoun() == Pronoun.EACH_OTHER);
  }

  /** "by its embassy", "through its embassy". */
  private static boolean seat(String preposition, Reading reading) {
    return preposition.equals("by") || reading.words().in("seat_prepositions", preposition);
  }

  /** "through its ambassador in Y": who serves there is named by the office. */
  private static boolean holder(AnnotatedSentence s, Region region, Reading reading) {
    for (NounMention office : s.nouns("office", region.from(), region.to())) {
      String governor = reading.grammar().governor(s, office, region.from());
      if (reading.words().in("seat_prepositions", governor)) {
        return true;
      }
    }
    return false;
  }

  /** "represented in X by its embassy in Y": the host stands before the mission. */
  private static Region beforeMission(AnnotatedSentence s, Region goal) {
    for (NounMention mission : s.nouns("mission", goal.from(), goal.to())) {
      return new Region(goal.from(), mission.start());
    }
    return goal;
  }

  private static boolean pointsBack(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean points = false;
    for (int i = p.complementStart();
        i < Math.min(p.complementStart() + 3, p.complementEnd());
        i++) {
      points |= clause.sentence().in(i, "pointing_words");
    }
    return points && reading.discourse().pair();
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Region goal = clause.complement();
    if (!rule.object().isEmpty()) {
      Clause.Themes themes = clause.themes(rule);
      if (themes.isEmpty()) {
        return List.of();
      }
      goal = new Region(themes.nouns().get(0).end(), p.complementEnd());
    }
    boolean elsewhere =
        reading.words().in("accrediting", p.verb().lemma())
            && rule.preposition().equals("in")
            && !s.word(p.complementStart()).equals("in");
    if (elsewhere) {
      // "accredited to X through its ambassador in Y"
      return List.of();
    }
    if (reading.words().in("representing", p.verb().lemma())
        && p.passive()
        && RepresentedFrame.personBehindBy(s, p) != null) {
      // "represented in X by Thor Hansen": told of a person, not of a post
      return List.of();
    }
    Set<String> to =
        rule.preposition().isEmpty() ? Set.of("to", "over") : Set.of(rule.preposition());
    if (reading.words().in("covering", p.verb().lemma())) {
      to = Set.of("");
    } else if (rule.preposition().equals("for")) {
      to = Set.of("for", "with", "to");
    } else if (rule.object().contains("relations")) {
      to = Set.of("with");
    }
    boolean active = !p.passive() && reading.words().in("accrediting", p.verb().lemma());
    Region hostRegion = active ? goal : beforeMission(s, goal);
    if (rule.preposition().equals("as")) {
      hostRegion = goal;
      to = Set.of("to", "for");
    }
    List<Party> hosts = reading.parties().governed(s, hostRegion, to, clause);
    List<Party> senders = new ArrayList<>(reading.parties().subject(clause));
    NounMention holder = holderIn(s, clause.subject());
    if (holder != null) {
      senders = new ArrayList<>(owners(clause, reading, holder));
    }
    if (hosts.isEmpty()
        && p.passive()
        && senders.size() == 1
        && rule.preposition().equals("to")
        && s.word(p.complementStart()).equals("from")
        && reading.words().in("accrediting", p.verb().lemma())) {
      // "is accredited from its embassy in A": to the side at hand
      Party facing =
          reading.discourse().other() == null ? null : reading.parties().facing(senders.get(0));
      hosts = facing == null ? hosts : List.of(facing);
    }
    Clause above = clause.parent();
    boolean which = AccreditedPlaces.ofWhich(clause);
    if ((senders.isEmpty() || which)
        && (p.link() == Predicate.Link.PARTICIPLE || which)
        && above != null) {
      // "X has an embassy in A accredited to Y", "an embassy in A, which is accredited to Y"
      senders.clear();
      senders.addAll(reading.parties().subject(above));
    }
    if (eachOther(s, goal)) {
      hosts = senders.size() == 2 ? List.copyOf(senders) : List.of();
    }
    if (rule.object().contains("jurisdiction") && hosts.isEmpty()) {
      // "took over this responsibility": for the other side
      Party other = pointsBack(clause, reading) ? reading.discourse().other() : null;
      hosts = other == null ? hosts : List.of(other);
    }
    if (senders.isEmpty()
        && reading.discourse().pair()
        && reading.discourse().subject() != null
        && hosts.contains(reading.discourse().other())) {
      senders.add(reading.discourse().subject());
    }
    List<PlaceReader.Found> places = AccreditedPlaces.of(clause, reading);
    boolean inSubject = places.isEmpty() && holder != null;
    if (inSubject && holder != null) {
      // "X's ambassador in A is also accredited to Y"
      places.addAll(reading.places().cities(s, holder.end(), p.subjectEnd(), Set.of("in", "at")));
    }
    boolean post =
        !s.nouns("mission", p.complementStart(), p.complementEnd()).isEmpty()
            || !s.nouns("mission", p.subjectStart(), p.subjectEnd()).isEmpty()
            || !s.nouns("body", p.complementStart(), p.complementEnd()).isEmpty()
            || inSubject && !places.isEmpty()
            || inSubject && p.verb().present() && ambassadorTo(s, holder, clause.subject())
            || holder(s, clause.complement(), reading)
            || which
            || AccreditedPlaces.fromCity(clause, reading);
    boolean lasts = reading.words().in("representing", p.verb().lemma());
    boolean inCity =
        lasts && p.passive() && hosts.isEmpty() && s.word(p.complementStart()).equals("in");
    if (status != Status.DENIED && !post && rule.object().isEmpty() && !inCity) {
      return List.of();
    }
    if (!post && (rule.object().contains("jurisdiction") || rule.object().contains("relations"))) {
      // a state's own jurisdiction over land of its own; relations that no post is said to keep
      return List.of();
    }
    String subtype = post || status == Status.DENIED ? "non-resident embassy" : "";
    for (NounMention mission : s.nouns("mission", p.complementStart(), p.complementEnd())) {
      String kind = mission.classes().getOrDefault("mission", "");
      subtype =
          kind.equals("embassy") || kind.equals("high commission")
              ? "non-resident embassy"
              : kind.isEmpty() ? subtype : elsewhere(kind);
      break;
    }
    boolean stands = p.passive() && reading.words().in("accrediting", p.verb().lemma());
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), !lasts && !stands);
    List<ClaimDraft> drafts = new ArrayList<>();
    if (hosts.isEmpty() && p.passive() && lasts && rule.preposition().equals("in")) {
      return represented(rule, clause, reading, senders, places, date);
    }
    for (Party sender : senders) {
      for (Party host : hosts) {
        if (sender.equals(host)) {
          continue;
        }
        boolean there = !places.isEmpty() && places.get(0).country().equals(host.id());
        boolean named =
            !s.nouns("mission", p.subjectStart(), p.subjectEnd()).isEmpty()
                || !s.nouns("mission", p.complementStart(), p.complementEnd()).isEmpty();
        if (there && !named && status != Status.DENIED) {
          // "representatives at Oslo were accredited to Norway": people, not a post elsewhere
          continue;
        }
        String kind =
            there && subtype.startsWith(NON_RESIDENT)
                ? subtype.substring(NON_RESIDENT.length())
                : subtype;
        ClaimDraft draft =
            ClaimDraft.of(rule, status, sender, host).withSubtype(kind).withDate(date);
        drafts.add(
            places.isEmpty()
                ? draft
                : draft.withPlace(places.get(0).name(), places.get(0).country()));
        drafts.addAll(resident(rule, clause, status, reading, sender, host));
      }
    }
    return drafts;
  }
}
