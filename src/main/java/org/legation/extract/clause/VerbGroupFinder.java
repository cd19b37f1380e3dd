package org.legation.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.VerbForm.Form;

/** Finds the verb groups of a sentence. */
final class VerbGroupFinder {
  private static final int NEAR = 2;

  private final AnnotatedSentence sentence;
  private final BareVerbs bareVerbs;

  VerbGroupFinder(AnnotatedSentence sentence) {
    this.sentence = sentence;
    this.bareVerbs = new BareVerbs(sentence);
  }

  List<VerbGroup> find() {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      VerbGroup group = sentence.entry(i).opensVerbGroup() ? at(i) : null;
      if (group == null) {
        i++;
      } else if (names(group, groups) || opensDate(group)) {
        i = group.end();
      } else {
        groups.add(group);
        i = group.end();
      }
    }
    return groups;
  }

  /** "opened an office named X in Oslo": what only gives the object its name makes no clause. */
  private boolean names(VerbGroup group, List<VerbGroup> before) {
    if (before.isEmpty()
        || group.auxiliary()
        || !sentence.entry(group.start()).in("naming_participles")) {
      return false;
    }
    for (int i = group.start() - 1; i >= group.start() - NEAR; i--) {
      if (sentence.word(i).equals("(")) {
        // "X (commonly known as Y)"
        return true;
      }
    }
    VerbGroup previous = before.get(before.size() - 1);
    for (int i = previous.end(); i < group.start(); i++) {
      boolean parts =
          sentence.entry(i).in("coordinators")
              || sentence.entry(i).in("subordinators")
              || sentence.entry(i).in("relatives")
              || sentence.tokens().get(i).punctuation();
      if (parts && sentence.at(i) == null) {
        return false;
      }
    }
    return !previous.lemma().equals("say") && previous.end() < group.start();
  }

  /** "would serve starting on 1 December": what only leads a date makes no clause. */
  private boolean opensDate(VerbGroup group) {
    int next = group.end();
    boolean leads = !group.auxiliary() && sentence.entry(group.start()).in("date_leading_gerunds");
    int date = sentence.entry(next).in("prepositions") ? next + 1 : next;
    return leads && sentence.at(date) instanceof TimeMention;
  }

  private @Nullable VerbGroup at(int start) {
    Auxiliaries auxiliaries = Auxiliaries.at(sentence, start);
    int i = auxiliaries.end();
    boolean covered = sentence.at(i) != null && !verbLikeNoun(i);
    LexicalEntry main = covered ? LexicalEntry.NONE : sentence.entry(i);
    if (auxiliaries.any()) {
      return afterAuxiliary(auxiliaries, main);
    }
    if (main.verbForms().isEmpty() || i != start && !auxiliaries.negated()) {
      return null;
    }
    VerbForm bare = bareVerbs.at(i, main);
    return bare == null
        ? null
        : group(auxiliaries, bare, BareVerbs.kind(bare), false, BareVerbs.inPresent(bare));
  }

  private @Nullable VerbGroup afterAuxiliary(Auxiliaries auxiliaries, LexicalEntry entry) {
    int i = auxiliaries.end();
    VerbForm main =
        switch (auxiliaries.last()) {
          case "be" -> {
            VerbForm participle = entry.verbForm(Form.PAST_PARTICIPLE);
            VerbForm form = participle == null ? entry.verbForm(Form.GERUND) : participle;
            yield form == null ? unfinished(auxiliaries, entry) : form;
          }
          case "have" -> entry.verbForm(Form.PAST_PARTICIPLE);
          default -> entry.verbForm(Form.BASE);
        };
    // "having received": as much as "receiving"
    boolean gerund = sentence.word(auxiliaries.start()).endsWith("ing");
    Kind kind = auxiliaries.infinitive() ? Kind.INFINITIVE : gerund ? Kind.GERUND : Kind.FINITE;
    if (main == null) {
      return auxiliaries.last().isEmpty() ? null : alone(auxiliaries, kind);
    }
    boolean toDate =
        auxiliaries.infinitive()
            && auxiliaries.last().isEmpty()
            && sentence.entry(i).in("date_nouns")
            && sentence.word(i + 1).equals(",");
    boolean passive = auxiliaries.last().equals("be") && main.form() == Form.PAST_PARTICIPLE;
    return toDate ? null : group(auxiliaries, main, kind, passive, auxiliaries.inPresent());
  }

  /** "were establish on 3 May": a participle that lost its ending; null if it is none. */
  private @Nullable VerbForm unfinished(Auxiliaries auxiliaries, LexicalEntry entry) {
    String be = sentence.word(auxiliaries.lastAt());
    VerbForm base = entry.verbForm(Form.BASE);
    boolean dated =
        (be.equals("was") || be.equals("were"))
            && sentence.word(auxiliaries.end() + 1).equals("on")
            && sentence.at(auxiliaries.end() + 2) instanceof TimeMention;
    return base != null && dated ? new VerbForm(base.lemma(), Form.PAST_PARTICIPLE) : null;
  }

  /** A form of be, have or do that is the main verb itself. */
  private VerbGroup alone(Auxiliaries auxiliaries, Kind kind) {
    Form form = sentence.word(auxiliaries.lastAt()).endsWith("ing") ? Form.GERUND : Form.PAST;
    return new VerbGroup(
        auxiliaries.start(),
        auxiliaries.lastAt() + 1,
        auxiliaries.last(),
        "",
        form == Form.GERUND ? Kind.GERUND : kind,
        form,
        false,
        true,
        auxiliaries.negated() || noLonger(auxiliaries.start()),
        auxiliaries.modal(),
        auxiliaries.inPresent());
  }

  private VerbGroup group(
      Auxiliaries auxiliaries, VerbForm verb, Kind kind, boolean passive, boolean present) {
    int start = auxiliaries.start();
    int end = auxiliaries.end() + 1;
    return new VerbGroup(
        start,
        end,
        verb.lemma(),
        particle(end),
        kind,
        verb.form(),
        passive,
        auxiliaries.any(),
        auxiliaries.negated() || noLonger(start),
        auxiliaries.modal(),
        present);
  }

  /** "no longer recognises". */
  private boolean noLonger(int start) {
    return sentence.word(start - 1).equals("longer") && sentence.word(start - 2).equals("no");
  }

  /** "up" in "set up"; empty if none follows, for "on 3 May" is no particle of the verb. */
  private String particle(int i) {
    LexicalEntry entry = sentence.entry(i);
    boolean leadsDate =
        entry.in("particles_before_dates") && sentence.at(i + 1) instanceof TimeMention;
    return entry.in("verb_particles") && !leadsDate ? sentence.word(i) : "";
  }

  /** A noun of one word that can be a verb: visit, support. */
  private boolean verbLikeNoun(int i) {
    return sentence.at(i) instanceof NounMention noun && noun.end() - noun.start() == 1;
  }
}
