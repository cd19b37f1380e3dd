package org.legation.extract.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Party;

/**
 * What a reader has in mind at one place of an article: whom the article, the section, the row and
 * the sentence before are about. It changes while an article is read; one instance an article.
 */
public final class Discourse {
  /** Letters of the ISO 3166-3 code of a state that is no more. */
  private static final int FORMER_CODE = 4;

  /** The organisation that acts like a state, too. */
  private static final String UNION = "EU";

  private final @Nullable Party subject;
  private final @Nullable Party pairOther;
  private final @Nullable Party host;
  private @Nullable Party sectionOther;
  private @Nullable Party rowOther;
  private String organisation = "";
  private List<Party> lastAgents = List.of();
  private List<Party> lastMentioned = List.of();
  private List<Party> lastMission = List.of();
  private String lastMissionPlace = "";
  private String headingDate = "";
  private String headingPaper = "";
  private final PersonsNamed persons = new PersonsNamed();
  private final DeedsBefore told = new DeedsBefore();

  /**
   * Begins an article.
   *
   * @param subject whom it is about; of a pair, the first
   * @param pairOther the second of a pair ("X–Y relations")
   */
  public Discourse(@Nullable Party subject, @Nullable Party pairOther) {
    this(new ArticleSubject(subject, pairOther, null));
  }

  /** Begins an article. */
  public Discourse(ArticleSubject article) {
    this.subject = article.first();
    this.pairOther = article.second();
    this.host = article.host();
  }

  /** Enters a section. */
  public void section(@Nullable Party other, String date) {
    sectionOther = other != null && !other.equals(subject) && !partOfSide(other) ? other : null;
    rowOther = null;
    organisation = "";
    headingDate = date;
    headingPaper = "";
    lastAgents = List.of();
    lastMentioned = List.of();
    lastMission = List.of();
    persons.section();
    told.section();
  }

  /** "Budapest and Fiume", in an article on two states: where something is, not with whom. */
  private boolean partOfSide(Party other) {
    return pairOther != null
        && (other.id().startsWith(pairOther.id() + "-")
            || subject != null && other.id().startsWith(subject.id() + "-"));
  }

  /** Enters a row or item that is about a party; null when it ends. */
  public void row(@Nullable Party other) {
    rowOther = other != null && !other.equals(subject) ? other : null;
    lastAgents = List.of();
    lastMentioned = other == null ? List.of() : List.of(other);
    lastMission = List.of();
    persons.row();
    told.row();
  }

  /** Enters a section or row that is about an organisation; the empty text when it ends. */
  public void organisation(String name) {
    organisation = name;
  }

  /** The organisation that the section or row is about, as written; empty if it is about none. */
  public String organisation() {
    Party other = other();
    boolean union = organisation.isEmpty() && other != null && other.id().equals(UNION);
    return union && other != null ? other.name() : organisation;
  }

  /** Whom the article is about. */
  public @Nullable Party subject() {
    return subject;
  }

  /** Whom the row or item is about; null outside of one. */
  public @Nullable Party row() {
    return rowOther;
  }

  /** The other side at this place: of the row, the section, the pair or the title's officers. */
  public @Nullable Party other() {
    if (rowOther != null) {
      return rowOther;
    }
    if (sectionOther != null) {
      return sectionOther;
    }
    return pairOther != null ? pairOther : host;
  }

  /** Where the article's officers are accredited ("Ambassadors of X to Y"); null if it has none. */
  public @Nullable Party host() {
    return host;
  }

  /** Whether the article is about two parties. */
  public boolean pair() {
    return pairOther != null;
  }

  /** The two sides at this place; empty unless both are known. */
  public List<Party> both() {
    Party other = other();
    return subject != null && other != null ? List.of(subject, other) : List.of();
  }

  /** Whether the article, or this place of it, is about a party. */
  public boolean side(Party party) {
    return party.equals(subject) || party.equals(pairOther) || party.equals(other());
  }

  /** The side that faces a party at this place; null if none is known. */
  public @Nullable Party facing(Party party) {
    Party other = other();
    if (party.equals(subject)) {
      return other;
    }
    if (party.equals(other)) {
      return subject;
    }
    // in an article on two sides a state of the past is the forerunner of one of them
    return pair() && !past(party) ? null : subject;
  }

  private static boolean past(Party party) {
    return party.id().startsWith("historic/") || party.id().length() == FORMER_CODE;
  }

  /** The EDTF date of the section's heading; empty if it has none. */
  public String headingDate() {
    return headingDate;
  }

  /** Enters a section whose heading is the name of an agreement. */
  public void headingPaper(String name) {
    headingPaper = name;
  }

  /** The name of the agreement that the section's heading is; empty if it is none. */
  public String headingPaper() {
    return headingPaper;
  }

  /** Remembers a sentence: who acted, and who was named, in order. */
  public void sentence(List<Party> agents, List<Party> mentioned) {
    if (!agents.isEmpty()) {
      lastAgents = List.copyOf(agents);
    } else if (!mentioned.isEmpty()) {
      lastAgents = List.of(mentioned.get(0));
    }
    if (!mentioned.isEmpty()) {
      lastMentioned = List.copyOf(mentioned);
    }
  }

  /** Who acted in the sentence before. */
  public List<Party> lastAgents() {
    return lastAgents;
  }

  /** Who was named in the sentence before. */
  public List<Party> lastMentioned() {
    return lastMentioned;
  }

  /** Remembers the mission that was told of last. */
  public void mission(Party owner, Party host, String place) {
    lastMission = List.of(owner, host);
    lastMissionPlace = place;
  }

  /** Owner and host of the mission that was told of last; empty if none was. */
  public List<Party> lastMission() {
    return lastMission;
  }

  /** The place of the mission that was told of last. */
  public String lastMissionPlace() {
    return lastMissionPlace;
  }

  /** The last two parties that were named. */
  public List<Party> lastTwo() {
    List<Party> distinct = new ArrayList<>();
    for (Party party : lastMentioned) {
      if (!distinct.contains(party)) {
        distinct.add(party);
      }
    }
    return distinct.size() == 2 ? distinct : List.of();
  }

  /** The persons named so far. */
  public PersonsNamed persons() {
    return persons;
  }

  /** What was told just before. */
  public DeedsBefore told() {
    return told;
  }

  /** Begins a sentence. */
  public void beginSentence() {
    persons.beginSentence();
    told.beginSentence();
  }

  /** Remembers a leader of whom the article only implies that its subject is meant. */
  public void leader(String name) {
    if (subject != null && !pair() && other() == null && persons.partyOf(name) == null) {
      persons.person(name, subject);
    }
  }
}
