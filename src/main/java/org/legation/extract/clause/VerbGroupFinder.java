package org.legation.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.VerbForm.Form;
import org.legation.extract.lexicon.Words;

/** Finds the verb groups of a sentence. */
final class VerbGroupFinder {
  private static final List<String> PARTICLES =
      List.of("up", "off", "on", "upon", "for", "out", "down", "back", "over", "in");

  private final Lexicon lexicon;
  private final Words words;
  private final AnnotatedSentence sentence;

  VerbGroupFinder(Lexicon lexicon, AnnotatedSentence sentence) {
    this.lexicon = lexicon;
    this.words = lexicon.words();
    this.sentence = sentence;
  }

  List<VerbGroup> find() {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      VerbGroup group = at(i);
      if (group == null) {
        i++;
      } else {
        groups.add(group);
        i = group.end();
      }
    }
    return groups;
  }

  private @Nullable VerbGroup at(int start) {
    int i = start;
    boolean negated = false;
    boolean started = false;
    boolean infinitive = false;
    boolean present = false;
    String modal = "";
    String last = "";
    int lastAt = -1;
    while (i < sentence.size() && free(i)) {
      String word = sentence.word(i);
      String auxiliary = words.auxiliary(word);
      boolean onlyNegation = lastAt < 0 && modal.isEmpty() && !infinitive;
      if (auxiliary != null && !(auxiliary.equals("to") && started && !onlyNegation)) {
        if (words.in("negations", word)) {
          negated = true;
        }
        switch (auxiliary) {
          case "to" -> infinitive = true;
          case "modal" -> modal = modal.isEmpty() ? word : modal;
          default -> {
            last = auxiliary;
            lastAt = i;
            present |=
                !started
                    && !word.startsWith("w")
                    && !word.startsWith("had")
                    && !word.startsWith("did");
          }
        }
        started = true;
        i++;
      } else if (words.in("negations", word) && (started || startsVerb(i + 1))) {
        negated = true;
        started = true;
        i++;
      } else if (started && words.adverb(word)) {
        i++;
      } else if (started && word.equals("in") && sentence.word(i + 1).equals("fact")) {
        i += 2;
      } else {
        break;
      }
    }
    return main(start, i, started, infinitive, modal, last, lastAt, negated, present);
  }

  private @Nullable VerbGroup main(
      int start,
      int i,
      boolean started,
      boolean infinitive,
      String modal,
      String last,
      int lastAt,
      boolean negated,
      boolean present) {
    boolean covered = i < sentence.size() && !free(i) && !verbLikeNoun(i);
    List<VerbForm> forms =
        i < sentence.size() && !covered ? lexicon.verbs().forms(sentence.word(i)) : List.of();
    boolean afterAuxiliary = !last.isEmpty() || !modal.isEmpty() || infinitive;
    if (afterAuxiliary) {
      VerbForm main = null;
      boolean passive = false;
      if (last.equals("be")) {
        main = pick(forms, Form.PAST_PARTICIPLE);
        passive = main != null;
        if (main == null) {
          main = pick(forms, Form.GERUND);
          if (main != null && words.in("also_nouns", sentence.word(i))) {
            main = null;
          }
        }
      } else if (last.equals("have")) {
        main = pick(forms, Form.PAST_PARTICIPLE);
      } else {
        main = pick(forms, Form.BASE);
      }
      if (main == null && last.equals("have") && words.in("prepositions", sentence.word(i))) {
        main = null;
      }
      Kind kind = infinitive ? Kind.INFINITIVE : Kind.FINITE;
      if (main != null
          && infinitive
          && last.isEmpty()
          && sentence.word(i + 1).equals(",")
          && sentence.word(i).equals("date")) {
        return null;
      }
      if (main != null) {
        return group(start, i + 1, main, kind, passive, true, negated, modal, present);
      }
      if (last.isEmpty()) {
        return null;
      }
      Form form = sentence.word(lastAt).endsWith("ing") ? Form.GERUND : Form.PAST;
      Kind auxKind = form == Form.GERUND ? Kind.GERUND : kind;
      return new VerbGroup(
          start, lastAt + 1, last, "", auxKind, form, false, true, negated, modal, present);
    }
    if (forms.isEmpty() || i != start && !negated) {
      return null;
    }
    return bare(start, i, forms, negated);
  }

  /** A verb without an auxiliary: a past tense, a present tense, or a participle. */
  private @Nullable VerbGroup bare(int start, int i, List<VerbForm> forms, boolean negated) {
    VerbForm past = pick(forms, Form.PAST);
    if (past == null) {
      past = pick(forms, Form.PAST_PARTICIPLE);
    }
    String before = sentence.word(skipAdverbs(i - 1));
    Mention beforeMention = sentence.at(skipAdverbs(i - 1));
    boolean modifier =
        words.in("determiners", before)
                && !(beforeMention instanceof PronounMention)
                && !before.equals("both")
                && !before.equals("each")
                && !before.equals("all")
                && !before.equals("that")
                && !before.equals("several")
                && !before.equals("many")
                && !before.equals("other")
                && !before.equals("others")
            || before.equals("'s")
            || (beforeMention instanceof PronounMention p && p.pronoun() == Pronoun.POSSESSIVE)
            || (words.adverb(sentence.word(i - 1))
                && words.in("determiners", sentence.word(skipAdverbs(i - 1)))
                && !before.equals("both"));
    if (past != null) {
      boolean noun = lexicon.verbs().alsoNoun(sentence.word(i)) && !subjectBefore(i);
      return modifier || noun
          ? null
          : group(start, i + 1, past, Kind.FINITE, false, false, negated, "", false);
    }
    VerbForm gerund = pick(forms, Form.GERUND);
    if (gerund != null && words.in("prepositions", sentence.word(i))) {
      return null;
    }
    if (gerund != null) {
      boolean takesObject =
          words.in("determiners", sentence.word(i + 1))
              || words.in("possessive_pronouns", sentence.word(i + 1))
              || sentence.at(i + 1) instanceof NounMention;
      boolean noun =
          modifier
              || lexicon.verbs().alsoNoun(sentence.word(i)) && !takesObject
              || sentence.word(i + 1).equals("of");
      return noun
          ? null
          : group(start, i + 1, gerund, Kind.GERUND, false, false, negated, "", false);
    }
    if (words.in("pair_nouns", sentence.word(i)) || sentence.word(i + 1).equals(",")) {
      return null;
    }
    VerbForm base = pick(forms, Form.THIRD_PERSON);
    boolean third = base != null;
    if (base == null) {
      base = pick(forms, Form.BASE);
    }
    if (base == null || modifier || words.in("prepositions", before) || !subjectBefore(i)) {
      return null;
    }
    boolean afterNoun =
        third && sentence.at(skipAdverbs(i - 1)) instanceof NounMention noun && !noun.plural();
    if (lexicon.verbs().alsoNoun(sentence.word(i))
        && (sentence.word(i + 1).equals("of") || !nameBefore(i) && !afterNoun)) {
      return null;
    }
    return group(start, i + 1, base, Kind.FINITE, false, false, negated, "", true);
  }

  /** A word that is as often a noun is a verb only right behind a name or pronoun. */
  private boolean nameBefore(int i) {
    Mention before = sentence.at(skipAdverbs(i - 1));
    return before instanceof PronounMention
        || before instanceof PersonMention
        || before instanceof PartyMention party && party.form() == org.legation.gazetteer.Form.NAME
        || words.in("relatives", sentence.word(skipAdverbs(i - 1)));
  }

  private int skipAdverbs(int i) {
    int at = i;
    while (at > 0
        && words.adverb(sentence.word(at))
        && !sentence.word(at).equals("both")
        && !sentence.word(at).equals("each")
        && !sentence.word(at).equals("all")) {
      at--;
    }
    return at;
  }

  /**
   * Whether what stands before can be a subject: a name, a noun, a pronoun, a relative or "and".
   */
  private boolean subjectBefore(int i) {
    int at = skipAdverbs(i - 1);
    if (at < 0) {
      return false;
    }
    Mention before = sentence.at(at);
    if (before instanceof PartyMention party) {
      return !party.adjective();
    }
    if (before instanceof TimeMention) {
      return false;
    }
    if (before instanceof PronounMention pronoun) {
      return pronoun.pronoun() != Pronoun.POSSESSIVE && pronoun.pronoun() != Pronoun.EACH_OTHER;
    }
    if (before instanceof NounMention || before instanceof PersonMention) {
      return true;
    }
    String word = sentence.word(at);
    return before != null
        || words.in("relatives", word)
        || words.in("coordinators", word)
        || (word.equals(",") || word.equals(")"))
        || word.equals("he")
        || word.equals("she")
        || word.equals("both")
        || word.equals("all")
        || (Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))
            && !words.in("prepositions", word)
            && !words.in("determiners", word)
            && lexicon.verbs().forms(word).isEmpty());
  }

  private VerbGroup group(
      int start,
      int end,
      VerbForm verb,
      Kind kind,
      boolean passive,
      boolean auxiliary,
      boolean negated,
      String modal,
      boolean present) {
    String particle = PARTICLES.contains(sentence.word(end)) ? sentence.word(end) : "";
    // "on 3 May", "in Paris", "for ten years" are no particles of the verb
    boolean phrase =
        particle.equals("in")
            || particle.equals("for")
            || particle.equals("on")
            || particle.equals("over");
    Mention after = sentence.at(end + 1);
    if (phrase && after instanceof TimeMention) {
      particle = "";
    }
    boolean noLonger =
        sentence.word(start).equals("no") && sentence.word(start + 1).equals("longer");
    return new VerbGroup(
        start,
        end,
        verb.lemma(),
        particle,
        kind,
        verb.form(),
        passive,
        auxiliary,
        negated || noLonger,
        modal,
        present);
  }

  private boolean startsVerb(int i) {
    return i < sentence.size()
        && (words.auxiliary(sentence.word(i)) != null
            || words.adverb(sentence.word(i))
            || !lexicon.verbs().forms(sentence.word(i)).isEmpty())
        && !words.in("determiners", sentence.word(i));
  }

  /** Not inside a name, date, noun or pronoun. */
  private boolean free(int i) {
    return sentence.at(i) == null;
  }

  /** A noun of one word that can be a verb: visit, support. */
  private boolean verbLikeNoun(int i) {
    return sentence.at(i) instanceof NounMention noun && noun.end() - noun.start() == 1;
  }

  private static @Nullable VerbForm pick(List<VerbForm> forms, Form form) {
    for (VerbForm candidate : forms) {
      if (candidate.form() == form) {
        return candidate;
      }
    }
    return null;
  }
}
