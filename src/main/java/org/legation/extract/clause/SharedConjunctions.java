package org.legation.extract.clause;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.lexicon.VerbForm;

/** What a clause behind "and" hangs on, if it shares the conjunction of the clause before it. */
final class SharedConjunctions {
  private final AnnotatedSentence sentence;

  SharedConjunctions(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * "when X was occupied and ties were severed": the second clause hangs on "when" too, as in
   * "demanded that X be closed and Y be opened"; empty if it stands by itself.
   */
  String conjunction(int start, VerbGroup verb, Predicate previous, List<Predicate> before) {
    if (!sentence.entry(start - 1).in("coordinators")) {
      return "";
    }
    Predicate host = host(previous, before);
    boolean when = hangs(host, "when");
    boolean asked = hangs(host, "that") && subjunctive(host.verb()) && subjunctive(verb);
    return when || asked ? host.conjunction() : "";
  }

  /** The index of what the clause hangs on: that of the clause before, if it shares its place. */
  int parent(int start, String conjunction, Predicate previous, List<Predicate> before) {
    Predicate host = host(previous, before);
    boolean that = sentence.word(start - 1).equals("that");
    int joiner = that ? start - 2 : start - 1;
    boolean joined =
        sentence.entry(joiner).in("coordinators")
            // "that A be opened, that B be recognised and"
            || that && sentence.word(joiner).equals(",");
    boolean shared =
        joined
            && (conjunction.equals("when") || conjunction.equals("that"))
            && hangs(host, conjunction);
    return shared ? host.parent() : previous.index();
  }

  /** "be opened", "open": as something is asked for. */
  private boolean subjunctive(VerbGroup verb) {
    boolean bare = verb.form() == VerbForm.Form.BASE && !verb.auxiliary();
    return verb.modal().isEmpty() && (bare || sentence.word(verb.start()).equals("be"));
  }

  private static boolean hangs(Predicate host, String conjunction) {
    return host.link() == Link.SUBORDINATE
        && host.conjunction().equals(conjunction)
        && host.parent() >= 0;
  }

  private static Predicate host(Predicate previous, List<Predicate> before) {
    Predicate host = previous;
    while (host.link() == Link.PARTICIPLE && host.parent() >= 0) {
      host = before.get(host.parent());
    }
    return host;
  }
}
