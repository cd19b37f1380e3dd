package org.legation.extract.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<String, Party> persons = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, List<Party>> holders = new HashMap<>();
  private String lastPerson = "";
  private String personBefore = "";
  private List<Party> lastMission = List.of();
  private String lastMissionPlace = "";
  private List<Party> lastPost = List.of();
  private String headingDate = "";
  private List<Deed> deeds = List.of();
  private final List<Deed> deedsSoFar = new ArrayList<>();
  private String dateBefore = "";

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
    dateBefore = "";
    lastPost = List.of();
    lastAgents = List.of();
    lastMentioned = List.of();
    lastMission = List.of();
    lastPerson = "";
    deeds = List.of();
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
    lastPerson = "";
    deeds = List.of();
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

  /** Remembers the one date of a sentence; empty if it has none or several. */
  public void date(String edtf) {
    dateBefore = edtf;
  }

  /** The one date of the sentence before; empty if it has none or several. */
  public String dateBefore() {
    return dateBefore;
  }

  /** Remembers what a sentence told. */
  public void deeds(List<? extends Deed> told) {
    deeds = List.copyOf(told);
  }

  /** What the sentence before told. */
  public List<Deed> deeds() {
    return deeds;
  }

  /** Remembers what a clause of the sentence at hand told. */
  public void tell(List<? extends Deed> told) {
    deedsSoFar.addAll(told);
  }

  /** What the clauses before told in the sentence at hand. */
  public List<Deed> deedsSoFar() {
    return Collections.unmodifiableList(deedsSoFar);
  }

  /** Who acted in the sentence before. */
  public List<Party> lastAgents() {
    return lastAgents;
  }

  /** Who was named in the sentence before. */
  public List<Party> lastMentioned() {
    return lastMentioned;
  }

  /** Remembers whom "he" and "she" mean from now on. */
  public void lastPerson(String name) {
    lastPerson = name;
  }

  /**
   * Remembers the last word of a person's name, by which the article may go on to name the person.
   */
  public void surname(String name) {
    String last = Surnames.of(name);
    if (!last.equals(name) && last.length() > 3) {
      surnames.add(last);
    }
  }

  /** Remembers the only name of a person, by which the article may go on to name the person. */
  public void singleName(String name) {
    if (name.length() > 3) {
      surnames.add(name);
    }
  }

  /** Begins a sentence: who was named last is whom "he" and "she" mean in it. */
  public void beginSentence() {
    personBefore = lastPerson;
    deedsSoFar.clear();
  }

  /** The person who was named last before this sentence; empty if nobody was. */
  public String personBefore() {
    return personBefore;
  }

  /** Takes over whom the leaders that the article names represent. */
  public void leaders(Map<String, Party> named) {
    persons.putAll(named);
    for (String name : named.keySet()) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (last.length() > 2) {
        surnames.add(last);
      }
    }
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

  /** The person who was named last; empty if nobody was. */
  public String lastPerson() {
    return lastPerson;
  }

  /** The surnames of persons named so far. */
  public Set<String> surnames() {
    return Collections.unmodifiableSet(surnames);
  }

  /** Remembers whom a person represents; by the last word of the name too. */
  public void person(String name, Party party) {
    persons.putIfAbsent(name, party);
    persons.putIfAbsent(Surnames.of(name), party);
  }

  /** Remembers whose office a person holds and in which state; by the last word of the name too. */
  public void holder(String name, Party from, Party to) {
    lastPost = List.of(from, to);
    holders.put(name, List.of(from, to));
    holders.put(Surnames.of(name), List.of(from, to));
  }

  /** Whose the office is that was told of last, and in which state; empty if none was. */
  public List<Party> lastPost() {
    return lastPost;
  }

  /** Whose office a person was told to hold and in which state; empty if nothing was told. */
  public List<Party> postOf(String person) {
    List<Party> post = holders.get(person);
    return post == null ? holders.getOrDefault(Surnames.of(person), List.of()) : post;
  }

  /** Remembers a leader of whom the article only implies that its subject is meant. */
  public void leader(String name) {
    if (subject != null && !pair() && other() == null && partyOf(name) == null) {
      person(name, subject);
    }
  }

  /** Whom a person represents, if the article said so before. */
  public @Nullable Party partyOf(String person) {
    Party party = persons.get(person);
    return party == null ? persons.get(Surnames.of(person)) : party;
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
}
