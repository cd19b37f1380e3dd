package org.legation.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.SubjectFinder.Found;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.VerbForm.Form;

/** Finds with which clause before it a verb behind "and" or "but" shares its subject. */
final class CoordinateHosts {
  private final AnnotatedSentence sentence;

  CoordinateHosts(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** "and opened", "but closed": the nearest predicate of the same kind gives the subject. */
  Found of(Predicate previous, VerbGroup verb, List<Predicate> before) {
    Predicate host = previous;
    if (previous.conjunction().equals("when")
        && previous.parent() >= 0
        && previous.subjectStart() > before.get(previous.parent()).subjectStart()
        && before.get(previous.parent()).passive()
        && !previous.passive()
        && verb.auxiliary()
        && sentence.word(verb.start() - 2).equals(",")) {
      // "The post was opened on 3 May, when X arrived, and was raised in 1948"
      host = before.get(previous.parent());
    }
    if (goesOnAbove(previous, verb, before) || sufferedAbove(previous, verb, before)) {
      host = before.get(previous.parent());
    }
    Predicate doer = behindDay(previous, verb, before);
    host = doer == null ? host : doer;
    while (host.parent() >= 0
        && (host.link() == Link.RELATIVE && verb.auxiliary() && !host.verb().auxiliary()
            || host.link() == Link.INFINITIVE && verb.kind() == Kind.FINITE && !bareBase(verb)
            || host.link() == Link.PARTICIPLE && verb.kind() == Kind.FINITE
            || host.link() == Link.SUBORDINATE && host.subjectStart() == host.subjectEnd())) {
      host = before.get(host.parent());
    }
    return new Found(host.subjectStart(), host.subjectEnd(), Link.COORDINATE, host.index(), "");
  }

  /**
   * "X recognised A until 3 May, on which relations with B began, and withdrew its recognition":
   * relations do nothing to an object, so that X goes on; null if nothing tells so.
   */
  private @Nullable Predicate behindDay(
      Predicate previous, VerbGroup verb, List<Predicate> before) {
    int opener = previous.subjectStart() - 1;
    boolean when = previous.conjunction().equals("when");
    boolean ofDay =
        previous.index() > 0
            && previous.subjectEnd() > previous.subjectStart()
            && (when || sentence.word(opener).equals("which"))
            && sentence.word(when ? opener - 1 : opener - 2).equals(",");
    if (!ofDay
        || sentence.nouns("relations", previous.subjectStart(), previous.subjectEnd()).isEmpty()) {
      return null;
    }
    Predicate main = before.get(previous.index() - 1);
    boolean acts =
        verb.kind() == Kind.FINITE && !verb.passive() && sentence.in(verb.end(), "determiners");
    return acts && !main.passive() && main.verb().end() <= opener ? main : null;
  }

  /** "threatened to leave or cancel": without "to", yet as much threatened. */
  private static boolean bareBase(VerbGroup verb) {
    return verb.form() == Form.BASE && !verb.auxiliary();
  }

  /**
   * "The post was closed when money ran short, and reopened in 1990": a participle with no object,
   * behind a clause whose subject suffers nothing, goes on with the passive one above.
   */
  private boolean sufferedAbove(Predicate previous, VerbGroup verb, List<Predicate> before) {
    if (previous.link() != Link.SUBORDINATE || previous.parent() < 0 || previous.passive()) {
      return false;
    }
    Predicate main = before.get(previous.parent());
    boolean own = previous.subjectStart() > main.verb().end();
    boolean bare =
        sentence.at(verb.end()) instanceof TimeMention
            || sentence.at(verb.end()) == null
                && sentence.entry(verb.end()).in("prepositions")
                && sentence.at(verb.end() + 1) instanceof TimeMention
            // "and made an embassy again in 1961": what it became
            || verb.lemma().equals("make")
                && sentence.entry(verb.end()).in("articles")
                && sentence.at(verb.end() + 1) instanceof Mention.NounMention post
                && post.of("mission");
    return own
        && main.passive()
        && !verb.auxiliary()
        && verb.maybeParticiple()
        && bare
        && sentence.word(verb.start() - 2).equals(",");
  }

  /**
   * "X cut ties after Y had been received, but restored them": who acts in the main clause goes on,
   * where "them" can only mean what that clause tells of, or the time tells the two apart.
   */
  private boolean goesOnAbove(Predicate previous, VerbGroup verb, List<Predicate> before) {
    if (previous.link() != Link.SUBORDINATE || previous.parent() < 0 || verb.auxiliary()) {
      return false;
    }
    Predicate main = before.get(previous.parent());
    boolean own = previous.subjectStart() > main.verb().end();
    int joiner = verb.start() - 1;
    while (joiner > previous.verb().end() && !sentence.entry(joiner).in("coordinators")) {
      joiner--;
    }
    boolean comma = sentence.word(joiner - 1).equals(",");
    boolean but = sentence.word(joiner).equals("but");
    boolean echo = sentence.entry(verb.end()).in("echo_objects");
    boolean earlier = sentence.word(previous.verb().start()).equals("had");
    boolean alone = nothingBut(previous.verb().end(), joiner);
    return own
        && !main.passive()
        && main.verb().modal().isEmpty()
        && verb.kind() == Kind.FINITE
        && (echo && (but || alone) || comma && (earlier || previous.conjunction().equals("after")));
  }

  /** Whether no noun stands in a stretch that a pronoun behind could mean. */
  private boolean nothingBut(int from, int to) {
    return sentence.mentions(Mention.class, from, to).stream()
        .allMatch(
            mention -> mention instanceof TimeMention || mention instanceof Mention.CityMention);
  }
}
