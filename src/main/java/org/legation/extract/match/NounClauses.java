package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;

/** In which clause of a sentence a noun that tells a deed by itself stands. */
public final class NounClauses {
  private NounClauses() {}

  /**
   * The clause whose verb stands before a token, the last of several; an aside only where it holds
   * the token.
   */
  public static Predicate at(List<Predicate> predicates, int token) {
    Predicate found = predicates.get(0);
    for (Predicate predicate : predicates) {
      boolean aside = predicate.verb().start() < found.verb().start();
      if (predicate.verb().start() <= token && (!aside || predicate.complementHas(token))) {
        found = predicate;
      }
    }
    return found;
  }

  /** The clause whose lead, subject or complement holds the noun. */
  public static Predicate around(List<Predicate> predicates, NounMention noun) {
    @Nullable Predicate found = null;
    for (Predicate predicate : predicates) {
      if (noun.start() >= predicate.leadStart() && noun.start() < predicate.complementEnd()) {
        found = predicate;
      }
    }
    return found == null ? predicates.get(0) : found;
  }
}
