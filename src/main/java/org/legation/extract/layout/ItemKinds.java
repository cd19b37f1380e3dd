package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;
import org.legation.model.Status;

/** What an item of a list states by the kind of the list. */
final class ItemKinds {
  private final ArticleState state;
  private final OfficeItems offices;
  private final MissionItems missions;
  private final PostLineClaims lines;
  private final MembershipItems memberships;
  private final TableKinds kinds;

  ItemKinds(
      ArticleState state,
      RuleBook rules,
      Headers headers,
      Gazetteer gazetteer,
      MembershipItems memberships,
      TableKinds kinds) {
    this.state = state;
    this.offices = new OfficeItems(rules);
    this.missions = new MissionItems(rules, gazetteer, headers);
    this.lines = new PostLineClaims(rules, headers);
    this.memberships = memberships;
    this.kinds = kinds;
  }

  /**
   * What an item states.
   *
   * @param host the party that the items above name; null if none does
   */
  List<ClaimDraft> read(AnnotatedSentence words, Topic topic, @Nullable Party host) {
    boolean told =
        !words.nouns("relations", 0, words.size()).isEmpty()
            || !words.nouns("mission", 0, words.size()).isEmpty();
    if (told && topic.kind().isEmpty() && words.text().indexOf(';') > 0) {
      // "Relations since 1905; embassy in Oslo"
      return Arrays.stream(words.text().split(";"))
          .flatMap(part -> one(state.aside(part.strip()), topic, host).stream())
          .toList();
    }
    return one(words, topic, host);
  }

  private List<ClaimDraft> one(AnnotatedSentence words, Topic topic, @Nullable Party host) {
    Party subject = state.discourse().subject();
    List<ClaimDraft> office = offices.named(words, state.discourse());
    if (!office.isEmpty() && !topic.is("mission") || subject == null) {
      return office;
    }
    boolean names = !words.nouns("mission", 0, words.size()).isEmpty();
    boolean located = words.mentions().stream().anyMatch(m -> m instanceof CityMention);
    if (!office.isEmpty() && !names && !located) {
      return office;
    }
    List<ClaimDraft> post =
        names && located && !topic.is("mission")
            ? post(words, topic, subject, host == null ? leading(words) : host)
            : List.of();
    if (!post.isEmpty()) {
      return post;
    }
    if (topic.is("mission") || names && state.lead().contains("mission")) {
      if (host == null && TableRow.names(words) && several(words)) {
        return words.mentions(PartyMention.class, 0, words.size()).stream()
            .map(party -> state.aside(words.text(party.start(), party.end())))
            .flatMap(name -> missions.read(name, subject, null, topic).stream())
            .toList();
      }
      List<ClaimDraft> drafts = new ArrayList<>(missions.read(words, subject, host, topic));
      served(words, drafts).forEach(drafts::add);
      boolean dated = !words.mentions(TimeMention.class, 0, words.size()).isEmpty();
      if (drafts.isEmpty() && host != null && dated && state.discourse().pair()) {
        drafts.addAll(missions.inState(words, subject, host, topic));
      }
      drafts.addAll(office.isEmpty() ? offices.at(words, subject, drafts) : office);
      return drafts;
    }
    if (topic.is("membership")) {
      return memberships.read(words, subject, topic.status() == Status.ENDED);
    }
    return kinds.read(words, topic, subject, state.discourse().other());
  }

  private static boolean several(AnnotatedSentence words) {
    return words.mentions(PartyMention.class, 0, words.size()).size() > 1;
  }

  /** "Lomé (Embassy) – also accredited to Benin": whom else the one mission of an item serves. */
  private static List<ClaimDraft> served(AnnotatedSentence words, List<ClaimDraft> missions) {
    if (missions.size() != 1 || missions.get(0).status() != Status.ASSERTED) {
      return List.of();
    }
    ClaimDraft own = missions.get(0);
    return AlsoAccredited.to(words).stream()
        .filter(party -> !party.equals(own.actor()) && !party.equals(own.counterpart()))
        .map(
            party ->
                ClaimDraft.of(own.rule(), Status.ASSERTED, own.actor(), party)
                    .withSubtype(MissionKinds.NON_RESIDENT)
                    .withPlace(own.place(), own.placeCountry()))
        .toList();
  }

  /** "Togo: Lomé (embassy)": the state that an item begins with; null if it begins with none. */
  private static @Nullable Party leading(AnnotatedSentence words) {
    return words.at(0) instanceof PartyMention party
            && !party.adjective()
            && words.entry(party.end()).in("label_ends")
        ? party.party()
        : null;
  }

  /** "Embassy in Lomé (opened 1970, closed 1990)": a post that its own words name whole. */
  List<ClaimDraft> post(AnnotatedSentence words, Topic topic, Party subject, @Nullable Party host) {
    return missions.postNamed(
        words, topic, subject, host == null ? state.discourse().other() : host);
  }

  /** "Bergen: Consular Agency, 1844–1867": a line that {@link PostLine} knows. */
  List<ClaimDraft> line(AnnotatedSentence words, Topic topic) {
    return lines.read(words, topic, state.discourse());
  }

  /** What a member of a list states whose label says what it holds. */
  List<ClaimDraft> member(AnnotatedSentence words, Topic topic, @Nullable Party host) {
    Party subject = state.discourse().subject();
    return topic.is("mission") && subject != null && host != null
        ? missions.inState(words, subject, host, topic)
        : read(words, topic, host);
  }
}
