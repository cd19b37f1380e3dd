package org.legation.extract.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.legation.model.Party;

/** What the sentence before told, and the sentence at hand so far, for those that lean on it. */
public final class DeedsBefore {
  private List<Deed> deeds = List.of();
  private final List<Deed> deedsSoFar = new ArrayList<>();
  private String dateBefore = "";
  private boolean relationsNamed;
  private List<Party> two = List.of();

  DeedsBefore() {}

  /** Enters a section: nothing was told in it. */
  void section() {
    dateBefore = "";
    relationsNamed = false;
    deeds = List.of();
  }

  /** Enters a row or item, or leaves it. */
  void row() {
    deeds = List.of();
  }

  /** Begins a sentence. */
  void beginSentence() {
    deedsSoFar.clear();
  }

  /** Remembers the one date of a sentence; empty if it has none or several. */
  public void date(String edtf) {
    dateBefore = edtf;
  }

  /** The one date of the sentence before; empty if it has none or several. */
  public String dateBefore() {
    return dateBefore;
  }

  /** Remembers whether a sentence named relations of the two at hand, and told nothing of them. */
  public void relationsNamed(boolean named) {
    relationsNamed = named;
  }

  /** Whether the sentence before named relations of the two at hand, and told nothing of them. */
  public boolean relationsNamed() {
    return relationsNamed;
  }

  /** Remembers two that were told of together, to the end of the article. */
  public void two(List<Party> together) {
    two = together;
  }

  /** The two that were told of together last; empty if none were. */
  public List<Party> two() {
    return two;
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
}
