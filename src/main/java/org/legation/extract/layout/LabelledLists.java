package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.layout.LabelledList.Member;
import org.legation.extract.match.ClaimDraft;
import org.legation.model.Party;
import org.legation.model.Span;

/**
 * Reads sentences that are lists: behind a label, of states and dates, or of a post and its dates.
 */
final class LabelledLists {
  private static final int LONGEST_POST_NAME = 60;
  private static final int LONGEST_POST_LINE = 200;

  private final ArticleState state;
  private final TopicReader topics;
  private final Headers headers;
  private final ItemKinds items;
  private final MembershipItems memberships;
  private final TableKinds kinds;
  private final PostLine postLine;

  LabelledLists(
      ArticleState state,
      TopicReader topics,
      Headers headers,
      ItemKinds items,
      MembershipItems memberships,
      TableKinds kinds,
      PostLine postLine) {
    this.state = state;
    this.topics = topics;
    this.headers = headers;
    this.items = items;
    this.memberships = memberships;
    this.kinds = kinds;
    this.postLine = postLine;
  }

  /** Reads a sentence if it is a list; whether it stated anything. */
  boolean read(Span sentence, boolean inRow) {
    Party subject = state.discourse().subject();
    String text = state.text(sentence);
    if (subject == null) {
      return false;
    }
    List<ClaimDraft> drafts = posts(text);
    if (drafts.isEmpty() && text.indexOf(':') > 0) {
      drafts = labelled(sentence, subject);
      drafts = drafts.isEmpty() && !inRow ? dated(text, subject) : drafts;
      drafts = drafts.isEmpty() ? memberships.treaties(state.aside(text), subject) : drafts;
    }
    if (drafts.isEmpty() && !inRow && kinds.mayListStates(text)) {
      drafts = kinds.states(state.aside(text), topics.read(""), subject);
    }
    if (drafts.isEmpty() && mayBePost(text)) {
      drafts = post(state.aside(text), subject);
    }
    drafts.forEach(draft -> state.add(draft, sentence));
    return !drafts.isEmpty();
  }

  /** "Bergen: Consular Agency, 1844–1867; Narvik: Consulate, 1890". */
  private List<ClaimDraft> posts(String text) {
    if (text.length() > LONGEST_POST_LINE || !postLine.mayBegin(text, true)) {
      return List.of();
    }
    boolean listed = topics.is("mission", "");
    if (!postLine.mayBegin(text, listed)) {
      return List.of();
    }
    Topic topic = topics.read("");
    List<ClaimDraft> drafts = new ArrayList<>();
    for (String line : text.split(";")) {
      AnnotatedSentence words = state.aside(line.strip());
      List<ClaimDraft> posts = postLine.is(words, listed) ? items.line(words, topic) : List.of();
      if (posts.isEmpty()) {
        return List.of();
      }
      drafts.addAll(posts);
    }
    return drafts;
  }

  /** "Date of establishment: 3 May 1964" below the name of a state. */
  private List<ClaimDraft> dated(String text, Party subject) {
    int colon = text.indexOf(':');
    Party other = state.discourse().other();
    if (other == null
        || other.equals(subject)
        || !headers.beginsRelations(text.substring(0, colon))) {
      return List.of();
    }
    AnnotatedSentence date = state.aside(text.substring(colon + 1));
    boolean whole =
        date.at(0) instanceof TimeMention time
            && (time.end() == date.size() || date.word(time.end()).equals("."));
    return whole ? kinds.began(date, subject, other) : List.of();
  }

  private List<ClaimDraft> labelled(Span sentence, Party subject) {
    AnnotatedSentence s = state.aside(state.text(sentence));
    List<ClaimDraft> drafts = new ArrayList<>();
    for (LabelledList list : LabelledList.of(s)) {
      boolean any = list.to() > list.from();
      if (any && !headers.list(list.label()).isEmpty()) {
        drafts.addAll(read(s, list, topics.read(list.label()), subject));
      } else if (any && headers.capacity(list.label()) && topics.is("membership", "")) {
        drafts.addAll(belonging(s, list, subject));
      }
    }
    return drafts;
  }

  private List<ClaimDraft> read(
      AnnotatedSentence s, LabelledList list, Topic topic, Party subject) {
    if (topic.is("relations") || topic.is("recognition")) {
      return kinds.states(state.aside(s.text(list.from(), list.to())), topic, subject);
    }
    boolean received = topic.direction() == Topic.Direction.TO_SUBJECT;
    Party host = topic.is("mission") && !received ? state.discourse().other() : null;
    List<ClaimDraft> drafts = new ArrayList<>();
    Party before = null;
    for (Member member : members(s, list, topic)) {
      AnnotatedSentence words = state.aside(s.text(member.from(), member.to()));
      Party named = TableMatcher.party(words);
      // "Lima, Peru": the state only says where the city is
      boolean where = named != null && named.equals(before) && words.mentions().size() == 1;
      List<ClaimDraft> read = where ? List.of() : items.member(words, topic, host);
      before = read.size() == 1 && located(words) ? read.get(0).counterpart() : null;
      drafts.addAll(read);
    }
    return drafts;
  }

  /** "Observer: Pacific Alliance, OECD". */
  private List<ClaimDraft> belonging(AnnotatedSentence s, LabelledList list, Party subject) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Member member : list.members(s)) {
      String words = s.text(member.from(), member.to()) + " (" + list.label() + ")";
      drafts.addAll(memberships.read(state.aside(words), subject, false));
    }
    return drafts;
  }

  private List<Member> members(AnnotatedSentence s, LabelledList list, Topic topic) {
    if (topic.is("membership")) {
      List<Member> organisations = memberships.members(s, list.from(), list.to());
      if (!organisations.isEmpty()) {
        return organisations;
      }
    }
    return list.members(s);
  }

  private static boolean located(AnnotatedSentence words) {
    return words.mentions().stream().anyMatch(mention -> mention instanceof CityMention);
  }

  /** Whether a bracket stands behind a few words, and a year in it. */
  private static boolean mayBePost(String text) {
    int bracket = text.indexOf('(');
    return bracket > 0
        && bracket <= LONGEST_POST_NAME
        && text.substring(bracket).chars().anyMatch(Character::isDigit)
        && Character.isUpperCase(text.charAt(0));
  }

  /** "Embassy in Lima (established 1970, suspended 1990)". */
  private List<ClaimDraft> post(AnnotatedSentence s, Party subject) {
    Mention first = s.at(0);
    boolean begins =
        first instanceof NounMention noun && noun.of("mission")
            || first instanceof CityMention
            || first instanceof PartyMention party && party.adjective();
    boolean whole =
        begins
            && s.nouns("mission", 0, s.size()).size() == 1
            && !s.mentions(TimeMention.class, 0, s.size()).isEmpty()
            && located(s)
            && LabelledList.verbless(s, 0, s.size());
    Party host = state.discourse().other();
    return whole && host != null ? items.post(s, topics.read(""), subject, host) : List.of();
  }
}
