package org.legation.extract.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.layout.LabelledList.Member;
import org.legation.extract.match.ClaimDraft;
import org.legation.model.Party;
import org.legation.model.Span;

/** Reads paragraphs that are lists, or parts of one, though they are not marked as such. */
final class ListParagraphs {
  private static final int LONGEST_BARE = 1000;
  private static final int LONGEST_REGION = 40;

  /** "Africa (12 states)": how many there are says nothing of the region. */
  private static final Pattern COUNT = Pattern.compile("\\(\\d[^()]*\\)(?=:?$)");

  private final ArticleState state;
  private final TopicReader topics;
  private final MembershipItems memberships;
  private final JoinedItems joined;
  private final MissionLines missionLines;

  ListParagraphs(
      ArticleState state,
      TopicReader topics,
      MembershipItems memberships,
      JoinedItems joined,
      MissionLines missionLines) {
    this.state = state;
    this.topics = topics;
    this.memberships = memberships;
    this.joined = joined;
    this.missionLines = missionLines;
  }

  /**
   * Reads a paragraph that is no sentence but a list, under a heading that says of what: "World
   * Bank, Nordic Council (observer), Interpol".
   */
  void listed(List<Span> sentences) {
    Party subject = state.discourse().subject();
    if (missionLines.read(sentences)) {
      return;
    }
    if (sentences.size() == 1 && state.text(sentences.get(0)).length() <= LONGEST_BARE) {
      joined
          .listed(state.text(sentences.get(0)))
          .forEach(draft -> state.add(draft, sentences.get(0)));
    }
    String first = sentences.isEmpty() ? "" : state.text(sentences.get(0));
    String label = LeadIn.announces(first) ? first : "";
    if (subject == null || !topics.is("membership", label)) {
      return;
    }
    boolean lists = sentences.stream().anyMatch(s -> MembershipItems.looksLikeList(state.text(s)));
    boolean lines =
        sentences.size() >= MembershipItems.FEWEST_MEMBERS
            && sentences.stream().map(state::text).noneMatch(text -> text.endsWith("."));
    if (!lists && !lines) {
      return;
    }
    if (lines) {
      for (Span line : sentences) {
        memberships
            .read(state.annotate(line), subject, false)
            .forEach(draft -> state.add(draft, line));
      }
    }
    sentences.forEach(sentence -> members(sentence, subject));
  }

  /**
   * Reads a line that only names a part of the list announced before, or its members behind such a
   * name: "Africa:", "Africa: Egypt and Kenya (1981)"; whether it is one.
   */
  boolean divided(List<Span> sentences) {
    if (sentences.size() != 1 || !LeadIn.announces(state.lead())) {
      return false;
    }
    Span line = sentences.get(0);
    String text = COUNT.matcher(state.text(line).strip()).replaceFirst("").strip();
    String members = joined.behindRegion(text);
    String region =
        members.isEmpty() && text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    if (members.isEmpty() || region.isBlank()) {
      return !region.isBlank() && region.length() <= LONGEST_REGION && topics.region(region);
    }
    String list = members.endsWith(".") ? members.substring(0, members.length() - 1) : members;
    List<ClaimDraft> drafts = joined.list(state.annotate(list), list);
    drafts.forEach(draft -> state.add(draft, line));
    return !drafts.isEmpty();
  }

  /** The state of which a paragraph is the name and no more; null if it is more. */
  @Nullable Party named(List<Span> sentences) {
    Party subject = state.discourse().subject();
    if (subject == null || state.discourse().pair() || sentences.size() != 1) {
      return null;
    }
    String text = state.text(sentences.get(0)).strip();
    if (text.length() > LONGEST_REGION) {
      return null;
    }
    AnnotatedSentence words =
        state.aside(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    boolean alone =
        ItemWords.onlyName(words)
            && words.at(0) instanceof PartyMention party
            && !party.adjective();
    Party named = alone ? TableMatcher.party(words) : null;
    return subject.equals(named) ? null : named;
  }

  /** Reads a list of organisations that is written as one sentence; whether it is one. */
  boolean members(Span sentence, Party subject) {
    int before = state.claims().size();
    AnnotatedSentence words = state.annotate(sentence);
    for (Member member : memberships.members(words, 0, words.size())) {
      int end = sentence.start() + words.tokens().get(member.to() - 1).end();
      boolean stop = end == sentence.end() && words.text().endsWith(".");
      Span span =
          new Span(
              sentence.start() + words.tokens().get(member.from()).start(), stop ? end - 1 : end);
      for (ClaimDraft draft : memberships.read(state.annotate(span), subject, false)) {
        state.add(draft, span);
      }
    }
    return state.claims().size() > before;
  }
}
