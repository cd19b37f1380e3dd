package org.legation.extract.context;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.model.Party;

/**
 * The persons whom an article has named up to one place: whom they represent, which post they hold,
 * and whom "he" and "she" mean.
 */
public final class PersonsNamed {
  private final Map<String, Party> persons = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, List<Party>> holders = new HashMap<>();
  private String lastPerson = "";
  private String personBefore = "";
  private List<Party> lastPost = List.of();

  PersonsNamed() {}

  /** Enters a section: nobody was named in it, and no post. */
  void section() {
    lastPerson = "";
    lastPost = List.of();
  }

  /** Enters a row or item, or leaves it. */
  void row() {
    lastPerson = "";
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
      surnames.addAll(Surnames.forms(name));
    }
  }

  /** Remembers the only name of a person, by which the article may go on to name the person. */
  public void singleName(String name) {
    if (name.length() > 3) {
      surnames.add(name);
    }
  }

  /** Begins a sentence: who was named last is whom "he" and "she" mean in it. */
  void beginSentence() {
    personBefore = lastPerson;
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
    Surnames.forms(name).forEach(last -> persons.putIfAbsent(last, party));
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

  /** Whom a person represents, if the article said so before. */
  public @Nullable Party partyOf(String person) {
    Party party = persons.get(person);
    return party == null ? persons.get(Surnames.of(person)) : party;
  }
}
