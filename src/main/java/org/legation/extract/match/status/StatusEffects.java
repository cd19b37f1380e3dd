package org.legation.extract.match.status;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.Words;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Control;
import org.legation.model.Status;
import tools.jackson.databind.JsonNode;

/**
 * What the verb or noun above an infinitive or gerund makes of it: "refused to", "a plan to". The
 * words are in {@code rules/status.yaml}.
 */
final class StatusEffects {
  /** "the tasks include recognising": so with a gerund, not with a participle. */
  private static final String OF_GERUND = "gerund ";

  /** "remains to be recognised": so with an infinitive, not in "remains represented". */
  private static final String OF_INFINITIVE = "infinitive ";

  /** "announced its decision to open": so where the noun is announced. */
  private static final String OF_ANNOUNCED = "announced ";

  /** "allows X to open": so unless somebody has allowed it, which X then did. */
  private static final String OF_LEAVE = "leave ";

  private final Words words;
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  StatusEffects(Words words, JsonNode yaml) {
    this.words = words;
    Yaml.lists(yaml.path("verbs"))
        .forEach((effect, forms) -> forms.forEach(form -> verbs.put(form, effect)));
    Yaml.lists(yaml.path("nouns"))
        .forEach((effect, forms) -> forms.forEach(form -> nouns.put(form, effect)));
  }

  /** "demanded", "called for": what somebody else should do. */
  boolean urges(String verb) {
    return "urged".equals(verbs.get(verb));
  }

  /** What the word above an infinitive or gerund makes of it; empty where nothing. */
  String of(Clause clause) {
    Predicate predicate = clause.predicate();
    if (predicate.link() != Link.INFINITIVE && predicate.link() != Link.PARTICIPLE) {
      return "";
    }
    int before = predicate.verb().start() - 1;
    while (before > 0
        && (clause.sentence().in(before, "prepositions")
            || words.adverb(clause.sentence().word(before)))) {
      if (clause.sentence().in(before, "opposing_prepositions")) {
        return "urged";
      }
      if (clause.sentence().word(before).equals("about") && predicate.link() == Link.INFINITIVE) {
        // "was about to recognise X when war broke out"
        return "possible";
      }
      if (clause.sentence().word(before).equals("yet") && remains(clause.parent())) {
        return "denied";
      }
      before--;
    }
    if (clause.sentence().at(before) instanceof Mention.TimeMention time) {
      // "made efforts in 2007 to open one"
      boolean led = clause.sentence().in(time.start() - 1, "prepositions");
      before = led ? time.start() - 2 : time.start() - 1;
    }
    if (predicate.link() == Link.INFINITIVE) {
      // "support for Chile to join"
      int phrase = Control.beforeFor(clause.sentence(), before);
      before = phrase < 0 ? before : phrase;
    }
    Clause parent = clause.parent();
    String ofNoun = ofNoun(clause, before);
    if (ofNoun != null || parent == null) {
      return ofNoun == null ? "" : ofNoun;
    }
    boolean apart =
        predicate.link() == Link.PARTICIPLE
            && clause.sentence().word(predicate.verb().start() - 1).equals(",");
    if (apart) {
      return "";
    }
    return planned(predicate, parent)
        ? "possible"
        : ofVerb(parent, predicate, before == predicate.verb().start() - 1);
  }

  private @Nullable String ofNoun(Clause clause, int noun) {
    Clause parent = clause.parent();
    String word = clause.sentence().word(noun);
    // "full powers to conclude it"; "the first powers to recognise it" are states
    String phrase = nouns.get(clause.sentence().word(noun - 1) + " " + word);
    String effect = phrase == null ? nouns.get(word) : phrase;
    if ("possible".equals(effect)) {
      boolean hindered =
          parent != null && words.in("hindering_verbs", parent.predicate().verb().lemma());
      boolean vain = wanting(clause, noun) || failed(clause, noun);
      return hindered ? "urged" : vain ? "denied" : effect;
    }
    if (effect == null || !effect.startsWith(OF_ANNOUNCED)) {
      return effect;
    }
    boolean announced = parent != null && words.in("announcing", parent.predicate().verb().lemma());
    return announced ? effect.substring(OF_ANNOUNCED.length()) : null;
  }

  /** "has no intention of", "has no immediate plans to". */
  private boolean wanting(Clause clause, int noun) {
    int i = noun - 1;
    while (i > 0
        && clause.sentence().at(i) == null
        && clause.sentence().entry(i).in("plan_qualifiers")) {
      i--;
    }
    return clause.sentence().at(i) == null && words.in("none_words", clause.sentence().word(i));
  }

  /** "failed in its bid to", "lost its bid to", "made an unsuccessful attempt to". */
  private boolean failed(Clause clause, int noun) {
    Clause parent = clause.parent();
    boolean lost =
        parent != null
            && words.in("failing_verbs", parent.predicate().verb().lemma())
            && parent.predicate().complementHas(noun);
    int qualifier = noun - 1;
    if (parent != null && clause.sentence().in(noun - 2, "prepositions")) {
      // "was unsuccessful in its bid to"
      qualifier = noun - 3;
    }
    return lost
        || clause.sentence().at(qualifier) == null
            && clause.sentence().in(qualifier, "failing_words");
  }

  private String ofVerb(Clause parent, Predicate below, boolean bare) {
    Predicate above = parent.predicate();
    VerbGroup verb = above.verb();
    if (above.passive() && words.in("compelling", verb.lemma())) {
      // "was forced to close" tells that it did
      return "";
    }
    boolean done = verb.modal().isEmpty() && verb.kind() != VerbGroup.Kind.INFINITIVE;
    if (done && words.in("forcing", verb.lemma()) && named(parent, below)) {
      // "The riots forced Chile to close it": it did; "forced him to" may tell of anything
      return "";
    }
    boolean ordered =
        done
            && below.passive()
            && below.subjectStart() == verb.end()
            && below.subjectEnd() > verb.end();
    if (ordered && words.in("ordering_verbs", verb.lemma())) {
      // "ordered the embassy to be closed": it was
      return "";
    }
    String effect = verbs.getOrDefault(verb.verb(), verbs.getOrDefault(verb.lemma(), ""));
    if (effect.equals("urged")
        && words.in("own_asking_verbs", verb.lemma())
        && !above.passive()
        && below.link() == Link.INFINITIVE
        && below.verb().start() == verb.end()) {
      // "asked to join": what it asks for itself
      return "possible";
    }
    if (effect.equals("urged") && instructs(parent, below)) {
      return "possible";
    }
    if (effect.startsWith(OF_INFINITIVE)) {
      // "remains the only state to recognise X" does recognise it; "was used to open" is no past
      boolean stays = above.passive() && verb.lemma().equals("use");
      return below.link() == Link.INFINITIVE && adjoins(parent, below) && !stays
          ? effect.substring(OF_INFINITIVE.length())
          : "";
    }
    if (effect.startsWith(OF_GERUND)) {
      boolean gerund = below.verb().kind() == VerbGroup.Kind.GERUND && bare;
      // "supported Chile to join"
      boolean supports =
          below.link() == Link.INFINITIVE && words.in("accession_supported", verb.lemma());
      return gerund || supports ? effect.substring(OF_GERUND.length()) : "";
    }
    if (effect.startsWith(OF_LEAVE)) {
      return granted(parent) ? "" : effect.substring(OF_LEAVE.length());
    }
    return effect;
  }

  /** "instructed her foreign minister to establish": what a side is to do by its own people. */
  private boolean instructs(Clause parent, Predicate below) {
    Predicate above = parent.predicate();
    int own = above.verb().end();
    return words.in("instructing_verbs", above.verb().lemma())
        && !above.passive()
        && !above.verb().negated()
        && below.link() == Link.INFINITIVE
        && parent.sentence().entry(own).in("possessive_pronouns")
        && parent.sentence().at(own + 1) instanceof Mention.NounMention servant
        && (servant.of("leader") || servant.of("office") || servant.of("body"))
        && servant.end() == below.verb().start();
  }

  /** Whether a state is the object right behind a verb, or a post that does what is forced. */
  private static boolean named(Clause clause, Predicate below) {
    int i = clause.predicate().verb().end();
    if (below.subjectStart() == i && below.subjectEnd() == below.verb().start()) {
      return true;
    }
    int name = clause.sentence().in(i, "determiners") ? i + 1 : i;
    return clause.sentence().at(name) instanceof Mention.PartyMention party && !party.adjective();
  }

  /** "X allowed Y to open", not "the treaty allowed Y to open". */
  private static boolean granted(Clause parent) {
    Predicate p = parent.predicate();
    boolean perfect = parent.sentence().word(p.verb().start()).equals("having");
    return (!p.verb().present() || perfect)
        && p.verb().modal().isEmpty()
        && (p.passive()
            || parent.sentence().nouns("agreement", p.subjectStart(), p.subjectEnd()).isEmpty());
  }

  /** Whether nothing but adverbs stands between a verb and the one below it. */
  private boolean adjoins(Clause parent, Predicate below) {
    for (int i = parent.predicate().verb().end(); i < below.verb().start(); i++) {
      if (parent.sentence().at(i) != null || !words.adverb(parent.sentence().word(i))) {
        return false;
      }
    }
    return true;
  }

  /** A status under what the word above makes of it; null where the clause tells no fact. */
  static @Nullable Status combine(String effect, @Nullable Status status) {
    if (status == null) {
      return null;
    }
    return switch (effect) {
      case "possible" -> status == Status.DENIED ? status : Status.POSSIBLE;
      case "denied" -> Status.DENIED;
      case "ended" -> Status.ENDED;
      case "urged" -> null;
      default -> status;
    };
  }

  /** "a plan to open an embassy was abandoned". */
  boolean dropped(Clause clause) {
    int next = clause.predicate().index() + 1;
    return next < clause.predicates().size()
        && clause.predicates().get(next).passive()
        && clause.predicates().get(next).verb().start() == clause.predicate().complementEnd()
        && words.in("dropping_verbs", clause.predicates().get(next).verb().lemma());
  }

  /** "X is to open an embassy", "announced that relations were to be restored". */
  private boolean planned(Predicate predicate, Clause parent) {
    VerbGroup above = parent.predicate().verb();
    Clause saying = parent.parent();
    boolean said =
        saying != null
            && parent.predicate().conjunction().equals("that")
            && words.in("saying_verbs", saying.predicate().verb().lemma());
    return predicate.link() == Link.INFINITIVE
        && above.lemma().equals("be")
        && above.end() == predicate.verb().start()
        && (above.present() || said || meant(parent, predicate));
  }

  /**
   * "X was to visit Y in May": so it was meant. "X was to become a member" tells its fate, "its
   * first step was to open an embassy" what it did.
   */
  private boolean meant(Clause parent, Predicate below) {
    Predicate above = parent.predicate();
    int last = above.subjectEnd() - 1;
    boolean doer =
        last >= above.subjectStart()
            && (parent.sentence().at(last) != null
                || parent.sentence().in(last, "subject_pronouns"));
    return doer && !words.in("verbs_of_fate", below.verb().lemma());
  }

  /** "has yet to", "is yet to". */
  private static boolean remains(@Nullable Clause parent) {
    String verb = parent == null ? "" : parent.predicate().verb().lemma();
    return verb.equals("have") || verb.equals("be");
  }
}
